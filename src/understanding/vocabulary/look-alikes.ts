/**
 * Letters of other alphabets and of emoji keyboards that stand for a Latin one, each string letter by letter for the one
 * below it. Only those that Unicode itself does not call the same letter (NFKD does the full width and the styled ones).
 */
const ROWS: readonly (readonly [string, string])[] = [
  // Cyrillic, small and capital.
  ['абвеёзикмнорстухіјѕԁһԛԝ', 'abbeezukmhopctyxijsdhqw'],
  ['АВЕЗКМНОРСТУХІЈЅԌԚԜ', 'ABEZKMHOPCTYXIJSGQW'],
  // Greek.
  ['αβεικνορτυχω', 'abeiknoptuxw'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  // Small capitals.
  ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'],
  // Strokes and bars.
  ['øłđħıɑɡ', 'oldhiag'],
]

/** Boxes that hold two letters. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['🆎', 'ab'],
  ['🆑', 'cl'],
  ['🆖', 'n'],
  ['🆗', 'ok'],
]

/** Runs of consecutive letters, by the code point of their A: regional letters (🇸), and white letters on dark circles and squares. */
export const BOXED_ALPHABETS: readonly number[] = [0x1f1e6, 0x1f150, 0x1f170]

/** Each letter that looks like a Latin one, with that one. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(([alike, latin]) =>
    [...alike].map((letter, at): [string, string] => [letter, latin[at] ?? letter]),
  ),
  ...PAIRS,
])

/** The cry in Morse code, as it is typed and as telephones correct it: the source of a regular expression. */
export const MORSE_SOS = String.raw`(?:\.{3}|…|[·•∙]{3}|\*{3})\s*(?:[-–—−_]{2,3})\s*(?:\.{3}|…|[·•∙]{3}|\*{3})`
