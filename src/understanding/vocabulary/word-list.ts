/** The words of a text that holds nothing but words and white space. */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/)
