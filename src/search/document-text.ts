import { type Entry, textFor } from '../model/entry.ts'
import type { Language } from '../model/languages.ts'

/** Everything an entry says in a language below its title and summary, as plain text, one paragraph a line. */
export function bodyOf(entry: Entry, language: Language): string {
  const { plain } = textFor(entry, language)
  return [...wordsBeside(entry, language), plain].filter((part) => part !== '').join('\n')
}

/** The words of its type that the page shows beside title, summary and body, in the order they are read. */
function wordsBeside(entry: Entry, language: Language): readonly string[] {
  switch (entry.type) {
    case 'article':
      return textFor(entry, language).words.keyPoints
    case 'tool': {
      const { steps, variants } = textFor(entry, language).words
      return [...steps.flatMap((step) => [step.title, step.instruction]), ...variants]
    }
    case 'organisation':
    case 'expert':
      return []
  }
}
