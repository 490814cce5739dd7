/** Words a minute at which adults read in silence, rounded down: many read in their second language. */
const READING_PACE = 200

/** How many minutes a text takes to read, one at least. */
export function minutesToRead(text: string): number {
  return Math.max(1, Math.round(text.split(/\s+/).length / READING_PACE))
}
