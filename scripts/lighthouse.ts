// npm run lighthouse: what Lighthouse says of every kind of page on a phone; exit code 1 when a score is below 100.
import { parseArgs } from 'node:util'
import { openSite } from './browser/built-site.ts'
import { freePort, launchChromium } from './browser/chromium.ts'
import { KINDS } from './browser/kinds.ts'
import { type Audited, auditPage } from './lighthouse/audit.ts'
import { fail, runScript } from './run-script.ts'

/** Of a meeting, and not for search engines, which is all that Lighthouse would find. */
const PRIVATE: readonly string[] = ['plan']
const LISTED = Object.keys(KINDS).filter((kind) => !PRIVATE.includes(kind))

const USAGE = 'npm run lighthouse -- [--url ADDRESS] [--runs 3] [--only article,tool] [--json]'

await runScript(USAGE, async () => {
  const { values: flags } = parseArgs({
    options: {
      url: { type: 'string' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string', default: LISTED.join(',') },
      json: { type: 'boolean' },
    },
  })
  const site = await openSite(flags.url)
  const port = await freePort()
  const browser = await launchChromium([`--remote-debugging-port=${port}`])
  try {
    const audited: Audited[] = []
    for (const kind of flags.only.split(',')) {
      const path = KINDS[kind] ?? fail(`Unexpected page \`${kind}\`, expected one of ${Object.keys(KINDS).join(', ')}`)
      audited.push(await auditPage(new URL(path, site.url).href, kind, port, Number(flags.runs)))
      if (!flags.json) console.log(describe(audited.at(-1)))
    }
    if (flags.json) console.log(JSON.stringify(audited, undefined, 2))
    if (audited.some(({ scores }) => Object.values(scores).some((score) => score < 100))) process.exitCode = 1
  } finally {
    await browser.close()
    await site.close()
  }
})

function describe(page: Audited | undefined): string {
  if (page === undefined) return ''
  const scores = Object.entries(page.scores).map(([category, score]) => `${category} ${score}`)
  return [`${page.kind.padEnd(14)}${scores.join('   ')}`, ...page.lost.map((audit) => `    ${audit}`)].join('\n')
}
