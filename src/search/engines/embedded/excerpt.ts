import type { Span } from '../../engine.ts'
import { type Mark, toSpans } from './marks.ts'

/** About two lines of a phone held upright, three of a wide page. */
const LENGTH = 220
const LEAD = 60

/** The passage of a text that has most of the query's words, cut at words; undefined when it has none. */
export function passage(text: string, marks: readonly Mark[]): Span[] | undefined {
  const first = bestStart(marks)
  if (first === undefined) return undefined
  const { from, to } = window(text, first.start)
  const spans = [...toSpans(text, marks, from, to)]
  if (from > 0) spans.unshift({ text: '… ', marked: false })
  if (to < text.length) spans.push({ text: ' …', marked: false })
  return joined(spans)
}

/** The mark from which on a window holds the most different words, then the most marks. */
function bestStart(marks: readonly Mark[]): Mark | undefined {
  let best: Mark | undefined
  let most = 0
  marks.forEach((mark, place) => {
    const words = new Set<number>()
    let end = place
    for (; end < marks.length && (marks[end]?.end ?? 0) <= mark.start + LENGTH - LEAD; end++)
      words.add(marks[end]?.word ?? 0)
    const worth = words.size * marks.length + (end - place)
    if (worth > most) {
      best = mark
      most = worth
    }
  })
  return best
}

/** Where the passage around a place begins and ends: at a sentence or paragraph that begins near, else at a word. */
function window(text: string, place: number): { from: number; to: number } {
  const lead = text.slice(Math.max(0, place - LEAD), place)
  const sentence = Math.max(lead.lastIndexOf('\n'), ...['. ', '? ', '! '].map((end) => lead.lastIndexOf(end) + 1))
  const from = place - lead.length + startIn(lead, sentence, place <= LEAD)
  if (text.length - from <= LENGTH) return { from, to: text.length }
  const cut = text.slice(from, from + LENGTH)
  return { from, to: from + Math.max(cut.search(/\s\S*$/), 1) }
}

function startIn(lead: string, sentence: number, isWhole: boolean): number {
  if (sentence > 0) return sentence + 1
  if (isWhole) return 0
  return lead.search(/\s/) + 1
}

/** Paragraphs run on in a passage; neighbours that are marked alike become one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const { text, marked } of spans) {
    const last = result.at(-1)
    const flat = text.replace(/\s+/g, ' ')
    if (last !== undefined && last.marked === marked) result[result.length - 1] = { text: last.text + flat, marked }
    else result.push({ text: flat, marked })
  }
  return result
}
