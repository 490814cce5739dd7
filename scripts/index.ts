// npm run index: fills the Meilisearch server with the built library, and makes the Worker's key.
import { parseArgs } from 'node:util'
import { ConfigError, type IndexConfig, readIndexConfig } from '../src/config.ts'
import { MosaicError } from '../src/model/errors.ts'
import { TYPE_IDS, TYPES } from '../src/model/types/index.ts'
import type { SearchDocument } from '../src/search/document.ts'
import { familiesOf } from '../src/search/engines/meilisearch/families.ts'
import { createMeilisearchIndexer } from '../src/search/engines/meilisearch/indexer.ts'
import { makeSearchKey } from '../src/search/engines/meilisearch/search-key.ts'
import { readDocuments } from './library/built-library.ts'
import { fail, runScript } from './run-script.ts'

const USAGE = 'npm run index -- [--library DIR] [--dry-run] [--take-over] [--make-search-key]'

await runScript(USAGE, async () => {
  const { values: flags } = parseArgs({
    options: {
      library: { type: 'string', default: 'dist/assets/library' },
      'dry-run': { type: 'boolean', default: false },
      'take-over': { type: 'boolean', default: false },
      'make-search-key': { type: 'boolean', default: false },
    },
  })
  if (flags['make-search-key']) return printSearchKey(settings())
  // Settings first: a run that cannot end must not begin.
  const server = flags['dry-run'] ? undefined : settings()
  const documents = await readDocuments(flags.library)
  if (documents.length === 0) fail(`\`${flags.library}\` holds no entries: nothing was sent`)
  console.log(`${flags.library} holds ${inWords(documents)}`)
  if (server === undefined) return printPlan(documents)
  await fill(server, documents, flags['take-over'])
})

function settings(): IndexConfig {
  try {
    return readIndexConfig(process.env)
  } catch (error) {
    if (error instanceof ConfigError) fail(error.message)
    throw error
  }
}

async function fill(server: IndexConfig, documents: readonly SearchDocument[], takeOver: boolean): Promise<void> {
  const stop = new AbortController()
  process.once('SIGINT', () => {
    console.log('Stopping, and removing what was begun …')
    stop.abort()
  })
  const indexer = createMeilisearchIndexer({
    ...server,
    takeOver,
    signal: stop.signal,
    say: (step) => console.log(step),
  })
  await answered(indexer.replace(documents, createProgress()))
  console.log(`The index \`${server.index}\` now holds ${inWords(documents)}`)
  console.log('For a key that may only search, for the Worker: npm run index -- --make-search-key')
}

/** Tells how far the run is: in one line that moves on a terminal, else a line for each tenth. */
function createProgress(): (done: number, total: number) => void {
  let tenths = 0
  return (done, total) => {
    const words = `  ${done} of ${total} documents`
    if (process.stdout.isTTY) process.stdout.write(`\r${words}${done === total ? '\n' : ''}`)
    else if (Math.floor((done * 10) / total) > tenths) {
      tenths = Math.floor((done * 10) / total)
      console.log(words)
    }
  }
}

function printPlan(documents: readonly SearchDocument[]): void {
  const size = documents.reduce((sum, document) => sum + JSON.stringify(document).length, 0)
  console.log(
    `They make ${(size / 1e6).toFixed(1)} MB, with ${Object.keys(familiesOf(documents)).length} word families`,
  )
  console.log('Nothing was sent (--dry-run)')
}

async function printSearchKey(server: IndexConfig): Promise<void> {
  const key = await answered(makeSearchKey(server))
  console.log(`This key searches the index \`${server.index}\` and can do nothing else. Give it to the Worker:`)
  console.log(`  MEILI_SEARCH_KEY=${key}`)
  console.log('In production as a secret: npx wrangler secret put MEILI_SEARCH_KEY')
}

/** A server that does not answer is no bug of the script: its message says it all. */
async function answered<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof MosaicError) fail(error.message)
    throw error
  }
}

function inWords(documents: readonly SearchDocument[]): string {
  const counts = TYPE_IDS.map((id) => `${documents.filter(({ ref }) => ref.type === id).length} ${TYPES[id].folder}`)
  return `${documents.length} entries: ${counts.join(', ')}`
}
