import type { Browser, Page } from 'playwright-core'
import { sumBytes, type Weighed, weighAnswers } from './weigh.ts'

/** What searching costs a reader who is on the front page already. */
export interface TypingWeight {
  readonly language: string
  readonly text: string
  /** From the front page to the first results on screen: the search page, its script, and the first key's answers. */
  readonly firstBytes: number
  /** Each further key: its results and its suggestions. */
  readonly furtherBytes: readonly number[]
}

/** Words of three languages, one with a mistake, and some that nothing is about. */
export const TYPED: readonly (readonly [language: string, text: string])[] = [
  ['en', 'burnout prevention'],
  ['fr', 'santé mentale'],
  ['es', 'convivensia'],
  ['es', 'qxzv'],
]

/** Long enough for the answers to a key to be on their way. */
const STARTED_MS = 120

/** Types slowly, so that every key is answered whole: a quick typist gives most questions up and pays less. */
export async function weighTyping(
  browser: Browser,
  site: string,
  language: string,
  text: string,
): Promise<TypingWeight> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    await page.goto(new URL(`/${language}`, site).href, { waitUntil: 'networkidle' })
    const answers = weighAnswers(page)
    await page.goto(new URL(`/${language}/search`, site).href, { waitUntil: 'networkidle' })
    const steps = [await answers.all()]
    await page.locator('main input[name=q]').focus()
    for (const letter of text) {
      await typeKey(page, letter)
      steps.push(await answers.all())
    }
    const [opened, first, ...further] = steps.map((all, index) => sumBytes(newSince(steps[index - 1] ?? [], all)))
    return { language, text, firstBytes: (opened ?? 0) + (first ?? 0), furtherBytes: further }
  } finally {
    await context.close()
  }
}

async function typeKey(page: Page, letter: string): Promise<void> {
  await page.keyboard.type(letter)
  await page.waitForTimeout(STARTED_MS)
  // Suggestions follow the results, which say when they are there.
  await page.locator('.results:not([aria-busy])').waitFor()
  await page.waitForTimeout(STARTED_MS)
}

function newSince(before: readonly Weighed[], all: readonly Weighed[]): readonly Weighed[] {
  return all.slice(before.length)
}
