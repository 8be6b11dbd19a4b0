/**
 * The link that opens a chat with the WhatsApp number `digits`, in which `code` stands ready to be sent. WhatsApp has
 * no start parameter: the code travels in the text.
 */
export const whatsappInvite = (digits: string, code: string): string =>
  `https://wa.me/${digits}?text=${encodeURIComponent(`ALTA ${code}`)}`
