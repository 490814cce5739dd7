// A thread of the build: compiles bodies, takes texts apart and draws pictures.
import { parentPort } from 'node:worker_threads'
import { type BodySource, type CompiledBody, compile } from '../../src/content/compile.ts'
import type { Message } from '../../src/content/message.ts'
import type { Names } from '../../src/content/names.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import { type Analysis, analyse } from '../../src/search/engines/embedded/analyse.ts'

export type Task =
  | { readonly kind: 'names'; readonly names: Names }
  | { readonly kind: 'compile'; readonly sources: readonly BodySource[] }
  | { readonly kind: 'analyse'; readonly documents: readonly SearchDocument[] }
  | { readonly kind: 'draw'; readonly drawings: readonly string[] }

export interface Compiled {
  readonly body?: CompiledBody
  readonly messages: readonly Message[]
}

export type Answer = readonly Compiled[] | readonly Analysis[] | readonly Uint8Array[]

let names: Names = new Map()

/** Does a task, in a thread or in the main program alike. */
export async function perform(task: Task): Promise<Answer> {
  if (task.kind === 'names') {
    names = task.names
    return []
  }
  if (task.kind === 'draw') {
    const { openRenderer } = await import('./pictures/renderer.ts')
    const renderer = await openRenderer()
    return task.drawings.map((svg) => renderer.png(svg))
  }
  return task.kind === 'compile' ? task.sources.map((source) => compile(source, names)) : task.documents.map(analyse)
}

parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await perform(task)))
