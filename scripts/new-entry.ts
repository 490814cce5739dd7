// npm run new: asks what the entry is (or takes flags) and writes a draft that passes every check.
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import GithubSlugger from 'github-slugger'
import { parse } from 'yaml'
import { draftEntry } from '../src/content/draft.ts'
import { readVocabulary } from '../src/content/vocabulary.ts'
import { translator } from '../src/i18n/translate.ts'
import { SLUG } from '../src/model/fields.ts'
import { isLanguage, LANGUAGE_IDS, type Language } from '../src/model/languages.ts'
import { nearest } from '../src/model/nearest.ts'
import { isType, TYPE_IDS, TYPES, type TypeId } from '../src/model/types/index.ts'
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
      .replace(/^-|-$/g, '')
      .slice(0, 80)
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
  const { vocabulary } = readVocabulary(vocabularyFiles)
  const slugs = Object.fromEntries(
    await Promise.all(TYPE_IDS.map(async (id) => [id, await folderNames(join(content, TYPES[id].folder))] as const)),
  )
  const translationOf = await originalOf(join(content, TYPES[type].folder, slug))
  return draftEntry({
    type,
    title,
    today: new Date().toISOString().slice(0, 10),
    vocabulary,
    slugs,
    placeholder: translator(language)('content.draft'),
    ...(translationOf === undefined ? {} : { translationOf }),
  })
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
async function originalOf(folder: string) {
  for (const name of await fileNames(folder)) {
    const language = name.replace(/\.mdx$/, '')
    if (!isLanguage(language)) continue
    const [, yaml = ''] = (await readFile(join(folder, name), 'utf8')).split(/^---\s*$/m)
    const facts: unknown = parse(yaml)
    if (typeof facts !== 'object' || facts === null || 'translatedFrom' in facts) continue
    const { updated, published, steps, keyPoints, variants } = facts as Record<string, unknown> // looked at below
    const length = (list: unknown): number | undefined => (Array.isArray(list) ? list.length : undefined)
    const lengths = { steps: length(steps), keyPoints: length(keyPoints), variants: length(variants) }
    return { language, date: String(updated ?? published), lengths }
  }
  return undefined
}

async function fileNames(folder: string): Promise<string[]> {
  return existsSync(folder) ? (await readdir(folder)).sort() : []
}
