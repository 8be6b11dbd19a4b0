const DATE = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}`

/** With or without seconds and "a. m.", whose spaces are often ones that do not break. */
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?\s*m\.?)?`

/** The name of whoever wrote, as the phone that copied it shows them. */
const NAME = String.raw`[^\n:\[\]]{1,60}`

/** A mark of direction that WhatsApp puts before a line. */
const MARK = String.raw`[\u200e\u200f\u202a]?`

/**
 * Heads that messengers write before a message that was copied out of a chat, in every language: each the source of a
 * regular expression for the beginning of a line, to be matched in any case.
 */
export const PASTED_HEADS: readonly string[] = [
  // WhatsApp on Android and in browsers: "[8:30, 29/11/2025] Lupita: …"; on iPhones: "[29/11/25, 8:30:12 a. m.] Lupita: …".
  String.raw`${MARK}\[(?:${TIME}(?:,?\s+${DATE})?|${DATE},?\s+${TIME})\]\s+${NAME}:`,
  // A chat that WhatsApp exported: "29/11/25, 8:30 a. m. - Lupita: …".
  String.raw`${MARK}${DATE},?\s+${TIME}\s+[-–]\s+${NAME}:`,
  // Telegram on a computer: "Lupita, [29/11/2025 8:30]", and the words on the next line.
  String.raw`${NAME},\s+\[${DATE},?\s+${TIME}\]:?`,
]
