// Calendars (RFC 5545) and contact cards (RFC 6350) are written in the same kind of lines.

/** A file of lines such as `FN:Ada`, each ended as both formats ask and folded where it is long. */
export function contentFile(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** A value that is a text: what would end it or part it is escaped. */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
}

const LONGEST_LINE_BYTES = 75

/** Long lines go on after a line break and a space, never within a character. */
function folded(line: string): string {
  const bytes = new TextEncoder()
  let result = ''
  let length = 0
  for (const character of line) {
    const size = bytes.encode(character).length
    if (length + size > LONGEST_LINE_BYTES) {
      result += '\r\n '
      length = 1
    }
    result += character
    length += size
  }
  return result
}
