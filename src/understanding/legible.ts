/** The longest text that is read, in UTF-16 units: Telegram's limit for one message, which WhatsApp exceeds. */
export const LEGIBLE = 4_096

/** As much of a text as readers get to see: what follows goes on to people, but no pattern is tried on it. */
export function legible(text: string): string {
  if (text.length <= LEGIBLE) return text
  const start = text.slice(0, LEGIBLE)
  // Half a character at the end would be no text.
  return start.isWellFormed() ? start : start.slice(0, -1)
}
