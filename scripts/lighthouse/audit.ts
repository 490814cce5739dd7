import lighthouse, { type Result } from 'lighthouse'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

export interface Audited {
  readonly kind: string
  /** Out of 100, by category; the best of the runs, for a busy machine can only make a page look slower. */
  readonly scores: Readonly<Record<string, number>>
  /** Audits that cost points in the best run, with what they saw. */
  readonly lost: readonly string[]
}

/** Loads a page as Lighthouse's phone does, with slow network and processor simulated. */
export async function auditPage(url: string, kind: string, port: number, runs: number): Promise<Audited> {
  let best: Audited | undefined
  for (let run = 0; run < runs; run++) {
    const audited = readResult(await load(url, port), kind)
    if (best === undefined || sum(audited) > sum(best)) best = audited
    // Nothing is left to gain.
    if (audited.lost.length === 0) break
  }
  if (best === undefined) throw new RangeError(`Unexpected number of runs \`${runs}\`, expected at least 1`)
  return best
}

/** On a busy machine a recording may fail now and then: NO_NAVSTART and the like. */
async function load(url: string, port: number, attempts = 3): Promise<Result> {
  const found = await lighthouse(url, { port, onlyCategories: CATEGORIES, output: 'json', logLevel: 'silent' })
  if (found === undefined) throw new Error(`Lighthouse gave no result for ${url}`)
  const failure = found.lhr.runtimeError
  if (failure === undefined) return found.lhr
  if (attempts === 1) throw new Error(`Lighthouse could not look at ${url}: ${failure.message}`)
  return load(url, port, attempts - 1)
}

function readResult({ categories, audits }: Result, kind: string): Audited {
  const rows = Object.values(categories)
  const lost = rows.flatMap(({ title, auditRefs, score }) =>
    score === 1
      ? []
      : auditRefs.flatMap(({ id, weight }) => {
          const audit = audits[id]
          if (audit === undefined || weight === 0 || audit.score === null || audit.score === 1) return []
          return [`${title}: ${audit.title} ${audit.displayValue ?? ''}`.trim()]
        }),
  )
  return { kind, scores: Object.fromEntries(rows.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])), lost }
}

function sum({ scores }: Audited): number {
  return Object.values(scores).reduce((total, score) => total + score, 0)
}
