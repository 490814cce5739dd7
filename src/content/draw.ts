import type { Expression } from 'estree'
import type { Root } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { Child, FC } from 'hono/jsx'
import { Fragment, jsx, jsxs } from 'hono/jsx/jsx-runtime'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../model/languages.ts'
import type { Drawing } from './components/component.ts'
import { COMPONENTS } from './components/index.ts'
import { readLiteral } from './literal.ts'
import { linkTo, type Names } from './names.ts'
import { picturePath } from './picture.ts'

export function drawingFor(language: Language, refPath: string, names: Names): Drawing {
  return {
    language,
    translate: translator(language),
    link: (path) => {
      const name = names.get(path)
      return name === undefined ? undefined : linkTo(name, language)
    },
    picture: (src) => picturePath(refPath, src),
  }
}

/** The components by name, as functions that draw in one text. */
export function componentsFor(drawing: Drawing): ReadonlyMap<string, FC> {
  return new Map(
    COMPONENTS.map((component) => {
      const drawn = ({ children, ...attributes }: { children?: Child }) => {
        const accepted = component.attributes.parse(attributes)
        // `Child` allows null and plain text, which the type of a whole component does not.
        return component.draw(children === undefined ? accepted : { ...accepted, children }, drawing) as ReturnType<FC>
      }
      return [component.name, drawn as FC]
    }),
  )
}

/** Draws a checked tree as HTML. Component names are looked up and literals read; nothing else has a meaning. */
export function draw(tree: Root, drawing: Drawing): string {
  const components = componentsFor(drawing)
  const evaluateExpression = (expression: Expression): unknown => {
    if (expression.type === 'Identifier') return components.get(expression.name)
    return readLiteral(expression)
  }
  const drawn = toJsxRuntime(tree, {
    Fragment,
    // Hono's types of these name the DOM's attributes; the runtime takes any.
    jsx: jsx as never,
    jsxs: jsxs as never,
    elementAttributeNameCase: 'html',
    stylePropertyNameCase: 'css',
    tableCellAlignToStyle: false,
    createEvaluater: () => ({ evaluateExpression, evaluateProgram: () => undefined }),
  })
  return String(drawn).trim()
}
