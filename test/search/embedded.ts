import type { Vocabulary } from '../../src/model/vocabulary.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import type { SearchEngine } from '../../src/search/engine.ts'
import { openEmbedded } from '../../src/search/engines/embedded/read.ts'
import { write } from '../../src/search/engines/embedded/write.ts'
import { sampleVocabulary } from './sample-vocabulary.ts'

/** Reads files kept in memory, as the Worker reads its assets: each in a buffer of its own. */
export function fileReader(files: ReadonlyMap<string, Uint8Array>): (name: string) => Promise<ArrayBuffer> {
  return async (name) => {
    const file = files.get(name)
    if (file === undefined) throw new RangeError(`No file \`${name}\``)
    return new Uint8Array(file).buffer
  }
}

export function embeddedEngine(
  documents: readonly SearchDocument[],
  vocabulary: Vocabulary = sampleVocabulary,
): SearchEngine {
  return openEmbedded(fileReader(write(documents)), async () => vocabulary)
}
