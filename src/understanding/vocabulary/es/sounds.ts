/** Sounds of Spanish spellings, in the order in which they are replaced. */
export const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ll+/g, 'y'],
  [/[cs]h/g, 'x'],
  [/ph/g, 'f'],
  [/h/g, ''],
  [/qu(?=[ei])|[qc](?![ei])/g, 'k'],
  [/[zc]/g, 's'],
  [/gu(?=[ei])/g, 'G'],
  [/g(?=[ei])/g, 'j'],
  [/G/g, 'g'],
  [/v/g, 'b'],
  [/m(?=[bp])/g, 'n'],
  [/y(?![aeiou])/g, 'i'],
]

/** How "que" is written in haste. */
export const SHORT_QUE = /^[qk]$/
