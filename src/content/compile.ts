// MDX to HTML without running anything: parse, check, draw. Reads top to bottom.
import { createProcessor } from '@mdx-js/mdx'
import type { Root as HtmlRoot } from 'hast'
import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { visitParents } from 'unist-util-visit-parents'
import { VFile } from 'vfile'
import { translator } from '../i18n/translate.ts'
import { refPath } from '../model/address.ts'
import type { Heading } from '../model/entry.ts'
import type { Language } from '../model/languages.ts'
import { draw, drawingFor } from './draw.ts'
import { finishTree } from './html-steps.ts'
import { hasErrors, type Message, type Messages, messagesFor, START } from './message.ts'
import { linkTo, type Names } from './names.ts'
import { plainText } from './plain-text.ts'
import type { SourceFile } from './read.ts'
import { HARDEST_LIX, lix } from './readability.ts'
import { allowedMdx } from './rules/allowed-mdx.ts'
import { footnotes } from './rules/footnotes.ts'
import { headingOrder } from './rules/heading-order.ts'
import { knownAnchors } from './rules/known-anchors.ts'
import { pictureAlt } from './rules/picture-alt.ts'
import { type EntryAnchor, type Picture, placeOf, type Rule, type RuleContext } from './rules/rule.ts'
import { safeLinks } from './rules/safe-links.ts'
import { safePictures } from './rules/safe-pictures.ts'
import { sentenceLength } from './rules/sentence-length.ts'
import { tableHeaders } from './rules/table-headers.ts'
import { unverifiedMarks } from './rules/unverified-mark.ts'
import { syntaxError } from './syntax-errors.ts'

/** The body of one file, ready to be shown. Plain data. */
export interface CompiledBody {
  readonly html: string
  readonly headings: readonly Heading[]
  readonly plain: string
  /** Paths of the entries the text links to, sorted: what it must be compiled again for when they change. */
  readonly links: readonly string[]
  /** Links to headings of other entries. */
  readonly anchors: readonly EntryAnchor[]
  readonly pictures: readonly Picture[]
}

/** What of a source the body needs; plain data, so that it can be sent to another thread. */
export type BodySource = Pick<SourceFile, 'path' | 'type' | 'slug' | 'language' | 'text'>

const RULES: readonly Rule[] = [
  allowedMdx,
  safeLinks,
  safePictures,
  pictureAlt,
  headingOrder,
  tableHeaders,
  footnotes,
  unverifiedMarks,
  sentenceLength,
]

interface Work {
  readonly context: RuleContext
  plain: string
  headings: readonly Heading[]
  html: HtmlRoot | undefined
}

/** Compiles the body of one file. Gives no body where the messages hold an error. */
export function compile(source: BodySource, names: Names): { body?: CompiledBody; messages: readonly Message[] } {
  const messages = messagesFor(source.path)
  const { language } = source
  const drawing = drawingFor(language, refPath(source), names)
  const context: RuleContext = {
    language,
    names,
    messages,
    links: new Set(),
    anchors: [],
    pictures: [],
    picture: drawing.picture,
  }
  const work: Work = { context, plain: '', headings: [], html: undefined }
  const file = new VFile({ value: source.text, path: source.path, data: { work } })
  const processor = processorFor(language)
  const tree = parse(processor, file, messages)
  if (tree === undefined) return { messages: messages.all }
  try {
    processor.runSync(tree, file)
  } catch (thrown) {
    const error = syntaxError(thrown)
    if (error === undefined) throw thrown
    messages.error('syntax', error.reason, error.place)
  }
  if (hasErrors(messages.all) || work.html === undefined) return { messages: messages.all }
  knownAnchors(work.html, work.headings, messages)
  if (hasErrors(messages.all)) return { messages: messages.all }
  const { headings, plain } = work
  checkReadingLevel(plain, messages)
  const body = {
    html: draw(work.html, drawing),
    headings,
    plain,
    links: [...context.links].sort(),
    anchors: context.anchors,
    pictures: context.pictures,
  }
  return { body, messages: messages.all }
}

function checkReadingLevel(plain: string, messages: Messages): void {
  const level = lix(plain)
  if (level === undefined || level <= HARDEST_LIX) return
  const reason = `Unexpected reading level of ${Math.round(level)} (LIX), expected at most ${HARDEST_LIX}: use shorter sentences and words`
  messages.warning('reading-level', reason)
}

type Processor = ReturnType<typeof createProcessor>

/** Whatever the parser throws is about the text: now and then it meets a mixture of signs it was not ready for. */
function parse(processor: Processor, file: VFile, messages: Messages): Parameters<Processor['runSync']>[0] | undefined {
  try {
    // The types name the tree that comes out; Markdown's goes in.
    const tree = processor.parse(file) as unknown as Root
    const deep = tooDeep(tree)
    if (deep === undefined) return tree as never
    messages.error('depth', `Unexpected nesting deeper than ${DEEPEST} levels, expected a flatter text`, placeOf(deep))
    return undefined
  } catch (thrown) {
    const error = syntaxError(thrown) ?? {
      reason: 'Unexpected mixture of signs that cannot be read as Markdown: write the last change in another way',
      place: START,
    }
    messages.error('syntax', error.reason, error.place)
    return undefined
  }
}

/** Deeper than any text needs, and well before the steps that follow a tree down run out of stack. */
const DEEPEST = 60

// With a list of its own instead of the stack, which is what deep nesting would exhaust.
function tooDeep(tree: Root): Nodes | undefined {
  const waiting: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next
    if (depth > DEEPEST) return node
    if ('children' in node) for (const child of node.children) waiting.push({ node: child, depth: depth + 1 })
  }
  return undefined
}

const processors = new Map<Language, Processor>()

// One a language, because the words of footnotes are the processor's.
function processorFor(language: Language): Processor {
  const known =
    processors.get(language) ?? createProcessor({ ...stepsFor(language), rehypePlugins: [finish(language), take] })
  processors.set(language, known)
  return known
}

/** The steps on Markdown and the settings of footnotes, for our processor and the reference compiler alike. */
export function stepsFor(language: Language) {
  const translate = translator(language)
  return {
    format: 'mdx' as const,
    remarkPlugins: [remarkFrontmatter, remarkGfm, () => checkRules],
    remarkRehypeOptions: {
      clobberPrefix: 'note-',
      footnoteLabel: translate('content.footnotes'),
      footnoteLabelProperties: {},
      footnoteBackLabel: (reference: number, again: number) =>
        translate('content.backToReference', {
          number: again > 1 ? `${reference + 1}-${again}` : String(reference + 1),
        }),
    },
  }
}

/** The step on HTML, likewise. */
export function finish(language: Language): () => (tree: HtmlRoot, file: VFile) => void {
  const label = translator(language)('content.table')
  return () => (tree, file) => {
    workOf(file).headings = finishTree(tree, label)
  }
}

function checkRules(tree: Root, file: VFile): void {
  const work = workOf(file)
  const { context } = work
  const checks = RULES.map((rule) => rule.start(context, tree))
  visitParents(tree, (node, ancestors) => {
    for (const check of checks) check(node, ancestors.at(-1))
  })
  if (hasErrors(context.messages.all)) return
  work.plain = plainText(tree, (path) => {
    const name = context.names.get(path)
    return name === undefined ? '' : linkTo(name, context.language).title
  })
}

// The compiler gets an empty tree to go on with: no JavaScript is made of what contributors write.
function take(): (tree: HtmlRoot, file: VFile) => HtmlRoot {
  return (tree, file) => {
    workOf(file).html = tree
    return { type: 'root', children: [] }
  }
}

function workOf(file: VFile): Work {
  // Put there by `compile`, or by the reference test, before the processor runs.
  return file.data.work as Work
}
