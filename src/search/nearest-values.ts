import { valueLabel } from '../i18n/labels.ts'
import type { Facet } from '../model/facets.ts'
import { LANGUAGE_IDS } from '../model/languages.ts'
import { nearest } from '../model/nearest.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { allowedValues } from './facet-values.ts'
import { folded, lowered } from './words.ts'

/**
 * The values of a facet that somebody probably meant, best first: addresses are typed by hand, so `Colombia` means
 * `CO`, in any language and without accents. Labels that are the same come before ids that are near.
 */
export function nearestValues(facet: Facet, value: string, vocabulary: Vocabulary, most: number): readonly string[] {
  const ids = allowedValues(facet, vocabulary)
  if (facet.list === 'years') return nearest(value, ids, most)
  const idOf = new Map<string, string>()
  for (const id of ids) {
    for (const language of LANGUAGE_IDS) idOf.set(plain(valueLabel(vocabulary, facet.list, id, language)), id)
  }
  const same = idOf.get(plain(value))
  const byLabel = nearest(plain(value), [...idOf.keys()], most).flatMap((label) => idOf.get(label) ?? [])
  // A code of two letters is near to every other.
  const isCode = facet.list === 'countries' || facet.list === 'languages'
  const byId = isCode && value.length > 2 ? [] : nearest(value, ids, most)
  return [...new Set([...(same === undefined ? [] : [same]), ...byId, ...byLabel])].slice(0, most)
}

function plain(text: string): string {
  return folded(lowered(text))
}
