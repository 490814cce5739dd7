import type { Meilisearch } from 'meilisearch'
import { MosaicError } from '../../../model/errors.ts'
import { TYPE_IDS, type TypeId } from '../../../model/types/index.ts'
import type { SearchDocument } from '../../document.ts'
import { facetPath } from './record.ts'

/** Throws when the index does not hold exactly as many entries of each type as were sent. */
export async function verifyCounts(
  client: Meilisearch,
  index: string,
  documents: readonly SearchDocument[],
): Promise<void> {
  const type = facetPath('type')
  const { totalHits, facetDistribution } = await client
    .index(index)
    .search('', { page: 1, hitsPerPage: 0, facets: [type] })
  const found = facetDistribution?.[type] ?? {}
  const expected = (id: TypeId): number => documents.filter((document) => document.ref.type === id).length
  const wrong = TYPE_IDS.filter((id) => (found[id] ?? 0) !== expected(id)).map(
    (id) => `${found[id] ?? 0} of ${expected(id)} of type \`${id}\``,
  )
  if (totalHits !== documents.length) wrong.push(`${totalHits} of ${documents.length} in all`)
  if (wrong.length > 0) throw new MosaicError('unavailable', `The new index holds ${wrong.join(', ')}`)
}
