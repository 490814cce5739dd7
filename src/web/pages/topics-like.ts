// Topics by what a reader has typed so far, in any language.
import { LANGUAGE_IDS, type Language } from '../../model/languages.ts'
import { type Vocabulary, wordsOfTerm } from '../../model/vocabulary.ts'
import { folded, lowered, tokens } from '../../search/words.ts'

/** A topic and the label or synonym by which it was met. */
export interface TopicMet {
  readonly id: string
  readonly met: string
  readonly language: Language
}

interface Spelling extends TopicMet {
  readonly words: readonly string[]
  readonly isLabel: boolean
}

// A vocabulary is read once an isolate and asked at every key.
const spellingsOf = new WeakMap<Vocabulary, readonly Spelling[]>()

/**
 * The topics one of whose spellings has a word beginning with each word of the text, best first: the reader's language
 * before others, then what begins with the text, then labels before synonyms. A topic comes once, by its best spelling.
 */
export function topicsLike(text: string, language: Language, vocabulary: Vocabulary, most: number): TopicMet[] {
  const typed = wordsOf(text)
  if (typed.length === 0) return []
  const best = new Map<string, Spelling>()
  const rank = ({ words, isLabel, language: own }: Spelling): number =>
    (own === language ? 0 : 4) + (beginsWith(words, typed) ? 0 : 2) + (isLabel ? 0 : 1)
  for (const spelling of spellings(vocabulary)) {
    if (!typed.every((word) => spelling.words.some((own) => own.startsWith(word)))) continue
    const known = best.get(spelling.id)
    if (known === undefined || rank(spelling) < rank(known)) best.set(spelling.id, spelling)
  }
  return [...best.values()].sort((a, b) => rank(a) - rank(b) || a.words.length - b.words.length).slice(0, most)
}

function beginsWith(words: readonly string[], typed: readonly string[]): boolean {
  return words.join(' ').startsWith(typed.join(' '))
}

function spellings(vocabulary: Vocabulary): readonly Spelling[] {
  const known = spellingsOf.get(vocabulary)
  if (known !== undefined) return known
  const all = vocabulary.topics.flatMap((term) => {
    const byLanguage = wordsOfTerm(term)
    return LANGUAGE_IDS.flatMap((language) =>
      byLanguage[language].map((met, index) => ({
        id: term.id,
        met,
        language,
        words: wordsOf(met),
        isLabel: index === 0,
      })),
    )
  })
  spellingsOf.set(vocabulary, all)
  return all
}

function wordsOf(text: string): string[] {
  return tokens(text).map(({ raw }) => folded(lowered(raw)))
}
