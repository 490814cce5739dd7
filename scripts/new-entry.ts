// npm run new: asks what the entry is (or takes flags) and writes a draft that passes every check.
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import GithubSlugger from 'github-slugger'
import { draftEntry } from '../src/content/draft.ts'
import { readSource } from '../src/content/read.ts'
import { printMessages } from '../src/content/report.ts'
import { schemasFor, validate } from '../src/content/validate.ts'
import { readVocabulary } from '../src/content/vocabulary.ts'
import { translator } from '../src/i18n/translate.ts'
import { SLUG } from '../src/model/fields.ts'
import { isLanguage, LANGUAGE_IDS, type Language } from '../src/model/languages.ts'
import { nearest } from '../src/model/nearest.ts'
import { isType, TYPE_IDS, TYPES, type TypeId } from '../src/model/types/index.ts'
import type { Vocabulary } from '../src/model/vocabulary.ts'
import { readContentFolder } from './disk.ts'
import { fail, runScript } from './run-script.ts'

const USAGE = `npm run new -- [--type ${TYPE_IDS.join('|')}] [--lang ${LANGUAGE_IDS.join('|')}] [--title "…"] [--slug a-slug] [--content DIR]`

await runScript(USAGE, async () => {
  const { values: flags } = parseArgs({
    options: {
      type: { type: 'string' },
      lang: { type: 'string' },
      title: { type: 'string' },
      slug: { type: 'string' },
      content: { type: 'string', default: 'content' },
    },
  })
  const type = chosen('type', flags.type ?? (await ask(`What is it (${TYPE_IDS.join(', ')})?`)), TYPE_IDS, isType)
  const language = chosen(
    'lang',
    flags.lang ?? (await ask(`In which language (${LANGUAGE_IDS.join(', ')})?`)),
    LANGUAGE_IDS,
    isLanguage,
  )
  const title = (flags.title ?? (await ask('Its title (for a person, the name)?'))).trim()
  const slug = slugFor(flags.slug, title)
  const path = join(flags.content, TYPES[type].folder, slug, `${language}.mdx`)
  if (existsSync(path)) fail(`\`${path}\` exists already: nothing was written`)
  const text = await draft({ content: flags.content, type, language, slug, title })
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text, { flag: 'wx' })
  console.log(`Wrote ${path}\nNow write it, then: npm run check`)
})

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) fail(`Nobody to ask «${question}»: give it as a flag\n${USAGE}`)
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await lines.question(`${question} `)
  } finally {
    lines.close()
  }
}

function chosen<T extends string>(
  flag: string,
  value: string,
  allowed: readonly T[],
  isAllowed: (value: string) => value is T,
): T {
  const trimmed = value.trim()
  if (isAllowed(trimmed)) return trimmed
  const [near] = nearest(trimmed, allowed)
  const hint = near === undefined ? '' : ` (near: \`${near}\`)`
  return fail(
    `Unexpected ${flag} \`${trimmed}\`, expected one of ${allowed.map((id) => `\`${id}\``).join(', ')}${hint}`,
  )
}

function slugFor(flag: string | undefined, title: string): string {
  if (title === '') fail('Unexpected empty title, expected some words')
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '')
  const slug =
    flag ??
    new GithubSlugger()
      .slug(plain)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 80)
      .replace(/^-|-$/g, '')
  if (!SLUG.test(slug))
    fail(`Unexpected slug \`${slug}\`, expected lower-case letters, digits and hyphens: give one with --slug`)
  return slug
}

interface Wanted {
  readonly content: string
  readonly type: TypeId
  readonly language: Language
  readonly slug: string
  readonly title: string
}

async function draft({ content, type, language, slug, title }: Wanted): Promise<string> {
  const { vocabularyFiles } = await readContentFolder(content)
  const { vocabulary, messages } = readVocabulary(vocabularyFiles)
  if (messages.length > 0) fail(printMessages(messages, content))
  const slugs = Object.fromEntries(
    await Promise.all(TYPE_IDS.map(async (id) => [id, await folderNames(join(content, TYPES[id].folder))] as const)),
  )
  const translationOf = await originalOf(content, `${TYPES[type].folder}/${slug}`)
  if (type === 'article' && translationOf === undefined && slugs.expert?.length === 0) {
    fail('An article needs an author: make a profile first with --type expert')
  }
  const text = draftEntry({
    type,
    title,
    today: new Date().toISOString().slice(0, 10),
    vocabulary,
    slugs,
    placeholder: translator(language)('content.draft'),
    ...(translationOf === undefined ? {} : { translationOf }),
  })
  refuseUnsound(`${TYPES[type].folder}/${slug}/${language}.mdx`, text, vocabulary, content)
  return text
}

async function folderNames(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** What a translation must say of its original; undefined when the entry is new. */
async function originalOf(content: string, entry: string) {
  for (const language of LANGUAGE_IDS) {
    const path = `${entry}/${language}.mdx`
    if (!existsSync(join(content, path))) continue
    const { source, messages } = readSource({ path, bytes: await readFile(join(content, path)) })
    if (source === undefined) return fail(`Mend this first:\n${printMessages(messages, content)}`)
    const facts = source.frontMatter.value
    if (typeof facts !== 'object' || facts === null || 'translatedFrom' in facts) continue
    const { updated, published, steps, keyPoints, variants } = facts as Record<string, unknown> // looked at below
    const length = (list: unknown): number | undefined => (Array.isArray(list) ? list.length : undefined)
    const lengths = { steps: length(steps), keyPoints: length(keyPoints), variants: length(variants) }
    return { language, date: String(updated ?? published), lengths }
  }
  return undefined
}

/** A draft that would not pass is not written: what it needs is said instead. */
function refuseUnsound(path: string, text: string, vocabulary: Vocabulary, content: string): void {
  const { source, messages } = readSource({ path, bytes: new TextEncoder().encode(text) })
  const problems = source === undefined ? messages : validate(source, schemasFor(vocabulary)).messages
  if (problems.length > 0) fail(`Nothing was written:\n${printMessages(problems, content)}`)
}
