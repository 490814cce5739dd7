import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import type { DocumentTerm, SearchDocument } from '../../document.ts'
import { STOP_WORDS } from '../../stop-words.ts'
import { isHyphenated, lowered, tokens } from '../../words.ts'
import { wordKey } from './analyse.ts'
import { listWriter } from './document-lists.ts'
import type { IndexParts, Role } from './index-file.ts'
import { ROLES } from './index-file.ts'
import { packStrings } from './pack-strings.ts'

/** A label or synonym, its content words entered in the dictionary. */
export interface NumberedPhrase {
  readonly term: number
  readonly language: Language
  readonly text: string
  readonly words: readonly number[]
}

/** Every term of the documents once, by id, with the documents that have it in each role. */
export interface CollectedTerms {
  readonly terms: readonly DocumentTerm[]
  readonly documents: Readonly<Record<Role, readonly (readonly number[])[]>>
}

/** Terms of one id have the same words throughout a library. */
export function collectTerms(documents: readonly SearchDocument[]): CollectedTerms {
  const byId = new Map<string, Record<Role, number[]> & { readonly term: DocumentTerm }>()
  documents.forEach((document, number) => {
    const roles = rolesOf(document)
    for (const role of ROLES) {
      for (const term of roles[role]) {
        const row = byId.get(term.id) ?? { term, name: [], main: [], topic: [], broader: [], label: [] }
        if (row[role].at(-1) !== number) row[role].push(number)
        byId.set(term.id, row)
      }
    }
  })
  const rows = [...byId.values()].sort((a, b) => (a.term.id < b.term.id ? -1 : 1))
  const lists = (role: Role): number[][] => rows.map((row) => row[role])
  return {
    terms: rows.map(({ term }) => term),
    documents: {
      name: lists('name'),
      main: lists('main'),
      topic: lists('topic'),
      broader: lists('broader'),
      label: lists('label'),
    },
  }
}

/** The terms of a document by role. Authors give first the topic that an entry is about. */
export function rolesOf({ name, topics, broader, labels }: SearchDocument): Record<Role, readonly DocumentTerm[]> {
  return {
    name: name === undefined ? [] : [name],
    main: topics.slice(0, 1),
    topic: topics.slice(1),
    broader,
    label: labels,
  }
}

/** The labels and synonyms of terms, those with hyphens also with their parts run together. */
export function numberPhrases(
  terms: readonly DocumentTerm[],
  add: (language: Language, key: string) => number,
): NumberedPhrase[] {
  return terms.flatMap(({ words }, term) =>
    LANGUAGE_IDS.flatMap((language) =>
      [...new Set(words[language])].flatMap((text) =>
        readings(text, language).map((reading) => ({
          term,
          language,
          text,
          words: reading.map((raw) => add(language, wordKey(raw, language))),
        })),
      ),
    ),
  )
}

/** The content words of a phrase, once as they stand and once with hyphenated words as one. */
function readings(text: string, language: Language): string[][] {
  const found = tokens(text)
  const isStop = (raw: string): boolean => STOP_WORDS[language].has(lowered(raw))
  const parts = found.map(({ raw }) => raw)
  const content = parts.filter((raw) => !isStop(raw))
  const joined: string[] = []
  found.forEach((token, index) => {
    const before = found[index - 1]
    if (before !== undefined && isHyphenated(text, before, token)) joined.push((joined.pop() ?? '') + token.raw)
    else joined.push(token.raw)
  })
  const all = [content.length > 0 ? content : parts]
  if (joined.length < parts.length) all.push(joined.filter((raw) => !isStop(raw)))
  return all.filter((words) => words.length > 0)
}

type TermParts = Pick<
  IndexParts,
  | 'termIds'
  | 'phrases'
  | 'phraseTerms'
  | 'phraseLanguages'
  | 'phraseGroupStart'
  | 'phraseGroups'
  | 'groupsInPhrases'
  | 'phrasesOfGroups'
  | 'termDocumentStart'
  | 'termDocuments'
>

export function writeTerms(
  { terms, documents }: CollectedTerms,
  phrases: readonly NumberedPhrase[],
  groupOfWord: Uint32Array,
): TermParts {
  const groups = phrases.map(({ words }) => [...new Set(words.map((word) => groupOfWord[word] ?? 0))])
  const met = groups.flatMap((list, phrase) => list.map((group) => ({ group, phrase })))
  met.sort((a, b) => a.group - b.group || a.phrase - b.phrase)
  const lists = listWriter()
  const starts = ROLES.flatMap((role) => documents[role].map((list) => lists.add(list)))
  return {
    termIds: packStrings(terms.map(({ id }) => id)),
    phrases: packStrings(phrases.map(({ text }) => text)),
    phraseTerms: Uint32Array.from(phrases, ({ term }) => term),
    phraseLanguages: Uint8Array.from(phrases, ({ language }) => LANGUAGE_IDS.indexOf(language)),
    phraseGroupStart: startsOf(groups),
    phraseGroups: Uint32Array.from(groups.flat()),
    groupsInPhrases: Uint32Array.from(met, ({ group }) => group),
    phrasesOfGroups: Uint32Array.from(met, ({ phrase }) => phrase),
    termDocumentStart: Uint32Array.from(starts),
    termDocuments: lists.bytes(),
  }
}

/** Where each list begins when all are put end to end, and where the last one ends. */
export function startsOf(lists: readonly { readonly length: number }[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, index) => {
    starts[index + 1] = (starts[index] ?? 0) + list.length
  })
  return starts
}
