// npm run budgets: what each kind of page weighs on its way to a reader, in Chromium over the Worker; exit code 1 when a
// budget is missed.
import { parseArgs } from 'node:util'
import { openSite } from './browser/built-site.ts'
import { launchChromium } from './browser/chromium.ts'
import { KINDS } from './browser/kinds.ts'
import { judgePage, judgeTyping } from './budgets/limits.ts'
import { type PageWeight, weighPage } from './budgets/page-weight.ts'
import { printReport } from './budgets/print.ts'
import { TYPED, type TypingWeight, weighTyping } from './budgets/typing-weight.ts'
import { runScript } from './run-script.ts'

const USAGE = 'npm run budgets -- [--url ADDRESS] [--json]'

await runScript(USAGE, async () => {
  const { values: flags } = parseArgs({ options: { url: { type: 'string' }, json: { type: 'boolean' } } })
  const site = await openSite(flags.url)
  const browser = await launchChromium()
  try {
    const pages: PageWeight[] = []
    for (const [kind, path] of Object.entries(KINDS)) pages.push(await weighPage(browser, site.url, kind, path))
    const typing: TypingWeight[] = []
    for (const [language, text] of TYPED) typing.push(await weighTyping(browser, site.url, language, text))
    const verdicts = [...pages.flatMap(judgePage), ...typing.flatMap(judgeTyping)]
    console.log(
      flags.json ? JSON.stringify({ pages, typing, verdicts }, undefined, 2) : printReport(pages, typing, verdicts),
    )
    if (verdicts.some(({ isMet }) => !isMet)) process.exitCode = 1
  } finally {
    await browser.close()
    await site.close()
  }
})
