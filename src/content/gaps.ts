// What the library as a whole lacks; no single file is wrong.
import { refPath } from '../model/address.ts'
import type { Entry } from '../model/entry.ts'
import { facetValues } from '../model/facets.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { type Message, messagesFor, quoted } from './message.ts'

const NAMED = 8

/** Experts who have published nothing, and topics nobody has written on: warnings. */
export function libraryGaps(entries: readonly Entry[], vocabulary: Vocabulary): readonly Message[] {
  const experts = entries.filter(({ type, relations }) => type === 'expert' && relations.works.length === 0)
  return [...experts.flatMap(withoutEvidence), ...emptyTopics(entries, vocabulary)]
}

function withoutEvidence(expert: Entry): readonly Message[] {
  const messages = messagesFor(`${refPath(expert)}/${expert.original}.mdx`)
  const reason = 'Missing evidence: no article or tool names this expert as author, so nothing shows what they know'
  messages.warning('evidence', reason)
  return messages.all
}

function emptyTopics(entries: readonly Entry[], vocabulary: Vocabulary): readonly Message[] {
  const used = new Set(entries.flatMap((entry) => facetValues('topic', entry)))
  const empty = vocabulary.topics.map(({ id }) => id).filter((id) => !used.has(id))
  if (empty.length === 0) return []
  const messages = messagesFor('vocabulary/topics.yaml')
  const more = empty.length > NAMED ? ' …' : ''
  const names = empty.slice(0, NAMED).map(quoted).join(', ')
  messages.warning(
    'empty-topic',
    `No entry on ${empty.length} of ${vocabulary.topics.length} topics: ${names}${more} (npm run coverage shows all)`,
  )
  return messages.all
}
