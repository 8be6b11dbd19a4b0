/** The value that `text` stands for; undefined if it is no JSON, such as the page of a gateway on the way. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
