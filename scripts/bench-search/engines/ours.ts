import { LIST_IDS, type Vocabulary } from '../../../src/model/vocabulary.ts'
import { INDEX_FILE } from '../../../src/search/engines/embedded/index-file.ts'
import { createScratch } from '../../../src/search/engines/embedded/match.ts'
import { openIndex } from '../../../src/search/engines/embedded/open-index.ts'
import { openEmbedded } from '../../../src/search/engines/embedded/read.ts'
import { searchIndex } from '../../../src/search/engines/embedded/search-index.ts'
import { createTexts, type ReadFile } from '../../../src/search/engines/embedded/texts.ts'
import { write } from '../../../src/search/engines/embedded/write.ts'
import type { Contender } from '../contender.ts'

export const ours: Contender = {
  name: 'ours',
  build: async (documents) => write(documents),
  async open(bytes, files) {
    const index = openIndex(bytes.buffer)
    const searched = { index, scratch: createScratch(index.count), texts: createTexts(index, readerOf(files)) }
    return async (query) => {
      const { ranked, documents, counts } = await searchIndex(searched, query)
      return { first: [...ranked], total: documents.length, counts }
    }
  },
}

// The values of the generated documents take no labels from the vocabulary. Every list is there, empty.
const vocabulary = Object.fromEntries(LIST_IDS.map((id) => [id, []])) as unknown as Vocabulary

/** The same engine as the site asks it: sorted facet lists, marked passages and reasons, which no peer has. */
export const oursWithPassages: Contender = {
  name: 'ours+passages',
  note: 'the whole answer of the site: marked passages and reasons besides; memory includes the texts it keeps',
  build: ours.build,
  async open(bytes, files) {
    const read = readerOf(files)
    const readFile: ReadFile = (name) => (name === INDEX_FILE ? Promise.resolve(bytes.buffer) : read(name))
    const engine = openEmbedded(readFile, async () => vocabulary)
    return async (query) => {
      const { hits, total } = await engine.search(query)
      return { first: hits.map(({ ref }) => Number(ref.slug.slice(1))), total, counts: new Uint32Array() }
    }
  },
}

/** Gives each file in a buffer of its own, as the Worker reads its assets. */
function readerOf(files: ReadonlyMap<string, Uint8Array>): ReadFile {
  return async (name) => {
    const file = files.get(name)
    if (file === undefined) throw new RangeError(`No file \`${name}\``)
    return new Uint8Array(file).buffer
  }
}
