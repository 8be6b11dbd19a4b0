/** The browser is the system's own: installing whatsapp-web.js must not fetch another. */
module.exports = { skipDownload: true }
