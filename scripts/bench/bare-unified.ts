// The least any build of the same files must do: Markdown to HTML strings, nothing checked, nothing kept.
import { globSync, readFileSync } from 'node:fs'
import { toHtml } from 'hast-util-to-html'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const [folder = ''] = process.argv.slice(2)
const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkRehype)
let characters = 0

for (const path of globSync(`${folder}/*/*/*.mdx`)) {
  const tree = processor.parse(readFileSync(path, 'utf8'))
  characters += toHtml(processor.runSync(tree)).length
}
console.log(characters)
