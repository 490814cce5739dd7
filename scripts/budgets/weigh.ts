import { brotliCompressSync, constants } from 'node:zlib'
import type { Page, Response } from 'playwright-core'

/** What an answer was, and what its body weighs on the way to a browser. */
export interface Weighed {
  readonly url: string
  readonly kind: 'document' | 'style' | 'script' | 'other'
  readonly bytes: number
}

// Other formats are compressed as they are.
const COMPRESSIBLE = /^(?:text\/|image\/svg|application\/(?:[\w.-]+\+)?(?:json|xml|javascript))/

/** Collects every answer that a page is given from now on; those that were given up have no body and are left out. */
export function weighAnswers(page: Page): { all(): Promise<Weighed[]> } {
  const answers: Promise<Weighed | undefined>[] = []
  page.on('response', (response) => answers.push(weigh(response).catch(() => undefined)))
  return { all: async () => (await Promise.all(answers)).filter((answer) => answer !== undefined) }
}

async function weigh(response: Response): Promise<Weighed> {
  const url = response.url()
  const type = response.headers()['content-type'] ?? ''
  // A body that is in the browser's own store does not travel; its headers are taken off nothing then.
  const { responseBodySize } = await response.request().sizes()
  const bytes = responseBodySize <= 0 ? 0 : bytesOnTheWay(await response.body(), type)
  return { url, kind: kindOf(type), bytes }
}

function kindOf(type: string): Weighed['kind'] {
  if (type.startsWith('text/html')) return 'document'
  if (type.startsWith('text/css')) return 'style'
  return type.includes('javascript') ? 'script' : 'other'
}

/**
 * The size of a body as Cloudflare sends it: compressed with brotli at quality 4. The local runtime compresses at
 * quality 5, which makes pages look about a twentieth lighter than they are.
 */
export function bytesOnTheWay(body: Buffer, type: string): number {
  if (!COMPRESSIBLE.test(type)) return body.length
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length
}

export function sumBytes(answers: readonly Weighed[], kind?: Weighed['kind']): number {
  return answers.reduce((sum, answer) => sum + (kind === undefined || answer.kind === kind ? answer.bytes : 0), 0)
}
