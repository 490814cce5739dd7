import { LIST_IDS, type ListId, listSchema, type Term, type Vocabulary } from '../model/vocabulary.ts'
import { type Message, type Messages, messagesFor, nearHint, quoted } from './message.ts'
import { placesIn } from './places.ts'
import { type ContentFile, type FrontMatter, readText, readYaml } from './read.ts'

/**
 * Reads the controlled lists, `vocabulary/<list>.yaml` each. A list with a mistake is empty in the vocabulary:
 * what uses it cannot be checked before the list is mended.
 */
export function readVocabulary(files: readonly ContentFile[]): {
  vocabulary: Vocabulary
  messages: readonly Message[]
} {
  const all: Message[] = []
  const lists = new Map<ListId, readonly Term[]>()
  const yamls = new Map<ListId, FrontMatter>()
  for (const file of files) {
    const messages = messagesFor(file.path)
    const id = listOfPath(file.path, messages)
    const yaml = id === undefined ? undefined : parse(file, messages)
    const terms = yaml === undefined ? undefined : readTerms(yaml, messages)
    if (id !== undefined && yaml !== undefined && terms !== undefined) {
      lists.set(id, terms)
      yamls.set(id, yaml)
    }
    all.push(...messages.all)
  }
  // Every list of the table is there, empty at worst.
  const vocabulary = Object.fromEntries(LIST_IDS.map((id) => [id, lists.get(id) ?? []])) as unknown as Vocabulary
  const named = new Set(files.map(({ path }) => path))
  for (const id of LIST_IDS) {
    const path = `vocabulary/${id}.yaml`
    const messages = messagesFor(path)
    if (!named.has(path)) messages.error('vocabulary', `Missing list, expected \`${path}\``)
    const yaml = yamls.get(id)
    if (yaml !== undefined) checkLinks(id, vocabulary, yaml, messages)
    all.push(...messages.all)
  }
  return { vocabulary, messages: all }
}

function listOfPath(path: string, messages: Messages): ListId | undefined {
  const name = path.replace(/^vocabulary\//, '').replace(/\.yaml$/, '')
  const id = LIST_IDS.find((list) => list === name)
  if (id !== undefined && path === `vocabulary/${id}.yaml`) return id
  messages.error('vocabulary', `Unexpected list ${quoted(name)}${nearHint(name, LIST_IDS)}`)
  return undefined
}

function parse(file: ContentFile, messages: Messages): FrontMatter | undefined {
  const text = readText(file, messages)
  return text === undefined ? undefined : readYaml(text, placesIn(text), messages)
}

function readTerms(yaml: FrontMatter, messages: Messages): readonly Term[] | undefined {
  const result = listSchema.safeParse(yaml.value, { reportInput: true })
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const field = issue.path.at(-1)
    const about = typeof field === 'string' ? ` in \`${field}\`` : ''
    const found = issue.code === 'unrecognized_keys' ? issue.keys.map(quoted).join(', ') : quoted(issue.input)
    const missing = issue.code === 'invalid_type' && issue.input === undefined
    const reason = missing ? `Missing \`${String(field)}\`` : `Unexpected ${found}${about}: ${issue.message}`
    messages.error('vocabulary', reason, yaml.placeOf(issue.path))
  }
  return undefined
}

function checkLinks(list: ListId, vocabulary: Vocabulary, yaml: FrontMatter, messages: Messages): void {
  const terms = vocabulary[list]
  const ids = terms.map(({ id }) => id)
  for (const [index, term] of terms.entries()) {
    if (list === 'topics') checkTopic(term, yaml, index, messages)
    if (ids.indexOf(term.id) !== index) {
      messages.error(
        'vocabulary',
        `Unexpected second ${quoted(term.id)}, expected each id once`,
        yaml.placeOf([index, 'id']),
      )
    }
    linkTo(term.broader, ids, `${list}.yaml`, yaml, [index, 'broader'], messages)
    linkTo(
      term.group,
      vocabulary['topic-groups'].map(({ id }) => id),
      'topic-groups.yaml',
      yaml,
      [index, 'group'],
      messages,
    )
    if (goesRound(term, terms)) {
      messages.error(
        'vocabulary',
        `Unexpected circle: ${quoted(term.id)} is among its own wider terms`,
        yaml.placeOf([index, 'broader']),
      )
    }
  }
}

/** Topics are many and alike: without a family and a sentence of scope, authors choose them by their sound. */
function checkTopic(term: Term, yaml: FrontMatter, index: number, messages: Messages): void {
  for (const field of ['group', 'scope'] as const) {
    if (term[field] !== undefined) continue
    messages.error('vocabulary', `Missing \`${field}\` of the topic ${quoted(term.id)}`, yaml.placeOf([index]))
  }
}

function linkTo(
  id: string | undefined,
  ids: readonly string[],
  file: string,
  yaml: FrontMatter,
  path: readonly PropertyKey[],
  messages: Messages,
): void {
  if (id === undefined || ids.includes(id)) return
  const hint = nearHint(id, ids)
  messages.error(
    'vocabulary',
    `Unexpected ${quoted(id)}, expected an id from vocabulary/${file}${hint}`,
    yaml.placeOf(path),
  )
}

function goesRound(term: Term, terms: readonly Term[]): boolean {
  let next = term.broader
  for (let steps = 0; next !== undefined && steps <= terms.length; steps++) {
    if (next === term.id) return true
    const current = next
    next = terms.find(({ id }) => id === current)?.broader
  }
  return false
}
