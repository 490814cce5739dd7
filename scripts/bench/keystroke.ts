// npm run bench:keystroke: from a key pressed in the search field to results on screen, in Chromium over the Worker.
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { openSite } from '../browser/built-site.ts'
import { launchChromium } from '../browser/chromium.ts'
import { fail, runScript } from '../run-script.ts'
import { median, percentile } from './measure.ts'

const USAGE = 'npm run bench:keystroke -- [--url ADDRESS] [--rounds 3]'

/** Words of three languages, one with a mistake, one of another language than the page's. */
const TYPED: readonly (readonly [language: string, text: string])[] = [
  ['en', 'burnout prevention'],
  ['en', 'teacher wellbeing'],
  ['fr', 'santé mentale'],
  ['fr', 'agotamiento'],
  ['es', 'protección social'],
  ['es', 'convivensia'],
]

/** The targets of the project. */
const TARGET = { medianMs: 50, p95Ms: 100, queryBytes: 8 * 1024 }
/** A quick typist presses a key every 80 to 100 ms. */
const PAUSE_MS = 90

// Notes, inside the page, when a key changed the field, and when the results that followed were in the document and
// after the next frame was drawn.
const STOPWATCH = `
  window.times = []
  let pressed
  document.addEventListener('input', (event) => { pressed = event.timeStamp }, true)
  document.addEventListener('results-replaced', () => {
    const since = pressed
    const placed = performance.now() - since
    requestAnimationFrame(() => setTimeout(() => times.push({ placed, painted: performance.now() - since })))
  })
`

interface Times {
  readonly placed: number
  readonly painted: number
}

await runScript(USAGE, async () => {
  const { values: flags } = parseArgs({
    options: { url: { type: 'string' }, rounds: { type: 'string', default: '3' } },
  })
  const site = await openSite(flags.url)
  const browser = await launchChromium()
  try {
    report(await measureTyping(browser, site.url, Number(flags.rounds)))
  } finally {
    await browser.close()
    await site.close()
  }
})

interface Measured {
  readonly times: readonly Times[]
  /** Each answer as it would travel, compressed. */
  readonly bytes: readonly number[]
}

async function measureTyping(browser: Browser, url: string, rounds: number): Promise<Measured> {
  const times: Times[] = []
  const bytes: number[] = []
  for (let round = 0; round <= rounds; round++) {
    for (const [language, text] of TYPED) {
      // Nothing is kept from one to the next.
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
      const page = await context.newPage()
      await page.addInitScript(STOPWATCH)
      const weighed = weighAnswers(page, bytes)
      await page.goto(new URL(`/${language}/search`, url).href)
      const typed = await typeAndTime(page, text)
      // The first round wakes the Worker up: no reader of a site in use meets it.
      if (round > 0) times.push(...typed)
      await Promise.all(weighed)
      await context.close()
    }
  }
  return { times, bytes }
}

async function typeAndTime(page: Page, text: string): Promise<Times[]> {
  const field = page.locator('main input[name=q]')
  await field.focus()
  for (const letter of text) {
    await page.keyboard.type(letter)
    await page.waitForTimeout(PAUSE_MS)
  }
  await page.waitForTimeout(500)
  return page.evaluate<Times[]>('times')
}

function weighAnswers(page: Page, bytes: number[]): Promise<void>[] {
  const weighed: Promise<void>[] = []
  page.on('response', (response) => {
    if (!response.url().includes('/search/results')) return
    // A question that was given up has no body.
    const body = response.body().catch(() => undefined)
    weighed.push(body.then((own) => void (own !== undefined && bytes.push(compressedBytes(own)))))
  })
  return weighed
}

/** With the effort that servers spend on pages made anew for each reader. */
function compressedBytes(body: Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length
}

function report({ times, bytes }: Measured): void {
  if (times.length === 0) fail('No key was answered: does the page load its script?')
  const line = (label: string, values: readonly number[]): void =>
    console.log(
      `  ${label.padEnd(22)} median ${median(values).toFixed(0)} ms (target ${TARGET.medianMs})   p95 ${percentile(values, 0.95).toFixed(0)} ms (target ${TARGET.p95Ms})`,
    )
  // Times on a busy machine say more of the others than of us.
  const load = `${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`
  console.log(`${times.length} keys answered, one every ${PAUSE_MS} ms; load of the machine ${load}`)
  line(
    'key to results',
    times.map(({ placed }) => placed),
  )
  line(
    'key to next frame',
    times.map(({ painted }) => painted),
  )
  console.log(
    `  a further query        median ${kilobytes(median(bytes))}   most ${kilobytes(Math.max(...bytes))} (target ${kilobytes(TARGET.queryBytes)}), brotli`,
  )
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`
}
