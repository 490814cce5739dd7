// MDX is a closed subset here: Markdown, the registered components, literal attributes and comments.
// The types of MDX's nodes join those of Markdown.
import type {} from 'mdast-util-mdx'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type * as z from 'zod'
import type { Component } from '../components/component.ts'
import { COMPONENT_NAMES, findComponent } from '../components/index.ts'
import { literalOf } from '../literal.ts'
import { expectedOneOf, nearHint, type Place, quoted } from '../message.ts'
import { placeOf, type Rule, type RuleContext } from './rule.ts'

type Element = MdxJsxFlowElement | MdxJsxTextElement

const ID = 'allowed-mdx'

/** Attributes of elements whose component has accepted them, for the drawing and the plain text. */
export const acceptedAttributes = new WeakMap<object, Readonly<Record<string, unknown>>>()

export const allowedMdx: Rule = {
  id: ID,
  start: (context) => (node, parent) => {
    if (node.type === 'mdxjsEsm') {
      const reason = 'Unexpected `import` or `export`, expected text: contributors’ files are never run'
      context.messages.error(ID, reason, placeOf(node))
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      // Braces with nothing but a comment have no statement.
      if (node.data?.estree?.body.length === 0 || node.value.trim() === '') return
      context.messages.error(
        ID,
        `Unexpected expression ${quoted(`{${node.value}}`)}, expected text: write \`\\{\` for a brace`,
        placeOf(node),
      )
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      checkElement(node, parent !== undefined && 'name' in parent ? (parent.name ?? '') : '', context)
    } else if (node.type === 'html') {
      context.messages.error(ID, `Unexpected HTML ${quoted(node.value)}, expected Markdown`, placeOf(node))
    }
  },
}

function checkElement(element: Element, parent: string, context: RuleContext): void {
  const { messages } = context
  const component = findComponent(element.name)
  if (component === undefined) {
    const found = quoted(`<${element.name ?? ''}>`)
    const tags = COMPONENT_NAMES.map((name) => `<${name}>`)
    messages.error(
      ID,
      `Unexpected component ${found}, ${expectedOneOf(`<${element.name ?? ''}>`, tags, 'a component')}`,
      placeOf(element),
    )
    return
  }
  if (component.within !== undefined && parent !== component.within) {
    messages.error(
      ID,
      `Unexpected place for ${quoted(`<${component.name}>`)}, expected it inside \`<${component.within}>\``,
      placeOf(element),
    )
  }
  if (!component.children && element.children.length > 0) {
    messages.error(
      ID,
      `Unexpected text inside ${quoted(`<${component.name}>`)}, expected \`<${component.name} … />\``,
      placeOf(element),
    )
  }
  if (component.holds !== undefined) checkInside(element, component, component.holds, context)
  const attributes = checkAttributes(element, component, context)
  if (attributes !== undefined) acceptAttributes(element, component, attributes, context)
}

function checkInside(element: Element, { name }: Component, holds: string, { messages }: RuleContext): void {
  for (const child of element.children) {
    // Comments stay expressions, and other components say for themselves that they do not belong here.
    if (child.type === 'mdxFlowExpression' || child.type === 'mdxTextExpression') continue
    if ('name' in child && child.name === holds) continue
    if (child.type === 'text' && child.value.trim() === '') continue
    messages.error(ID, `Unexpected text directly inside \`<${name}>\`, expected \`<${holds} …>\``, placeOf(child))
  }
}

function acceptAttributes(
  element: Element,
  component: Component,
  attributes: Readonly<Record<string, unknown>>,
  context: RuleContext,
): void {
  acceptedAttributes.set(element, attributes)
  const named = component.names?.(attributes)
  if (named !== undefined) {
    const known = [...context.names.keys()]
    if (context.names.has(named.path)) context.links.add(named.path)
    else {
      const hint = nearHint(named.path, known)
      context.messages.error(
        'broken-link',
        `Unexpected entry ${quoted(named.path)}, expected one of the library${hint}`,
        placeOf(attribute(element, named.attribute) ?? element),
      )
    }
  }
  const src = component.shows?.(attributes)
  if (src !== undefined) context.pictures.push({ src, ...placeOf(element) })
}

function checkAttributes(
  element: Element,
  component: Component,
  { messages }: RuleContext,
): Readonly<Record<string, unknown>> | undefined {
  const values = new Map<string, unknown>()
  let sound = true
  const refuse = (reason: string, place: Place): void => {
    messages.error(ID, reason, place)
    sound = false
  }
  for (const one of element.attributes) {
    if (one.type !== 'mdxJsxAttribute') {
      refuse(`Unexpected braces in ${quoted(`<${component.name}>`)}, expected attributes by name`, placeOf(element))
      continue
    }
    const value = attributeValue(one)
    if (value === undefined)
      refuse(`Unexpected value of \`${one.name}\`, expected a text, number, list or other plain value`, placeOf(one))
    else if (values.has(one.name))
      refuse(`Unexpected second \`${one.name}\`, expected each attribute once`, placeOf(one))
    else values.set(one.name, value)
  }
  if (!sound) return undefined
  const result = component.attributes.safeParse(Object.fromEntries(values), { reportInput: true })
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    for (const { reason, name } of issueReasons(issue, component))
      messages.error(ID, reason, placeOf(attribute(element, name) ?? element))
  }
  return undefined
}

function attributeValue({ value }: MdxJsxAttribute): unknown {
  if (value === null || value === undefined) return true
  return typeof value === 'string' ? value : literalOf(value.data?.estree)
}

function attribute(element: Element, name: string): MdxJsxAttribute | undefined {
  return element.attributes.find((one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute' && one.name === name)
}

function issueReasons(issue: z.core.$ZodIssue, component: Component): { reason: string; name: string }[] {
  const tag = quoted(`<${component.name}>`)
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
    const known = Object.keys(component.attributes.shape)
    return issue.keys.map((name) => ({
      name,
      reason: `Unexpected attribute ${quoted(name)} of ${tag}, ${known.length === 0 ? 'expected none' : expectedOneOf(name, known, 'an attribute')}`,
    }))
  }
  const name = String(issue.path[0] ?? '')
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.path.length === 1) {
    return [{ name, reason: `Missing attribute \`${name}\` of ${tag}` }]
  }
  const at = issue.path.length > 1 ? ` at \`${issue.path.join('.')}\`` : ` of \`${name}\``
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    return [
      {
        name,
        reason: `Unexpected value ${quoted(issue.input)}${at}, ${expectedOneOf(issue.input, values, 'a known value')}`,
      },
    ]
  }
  return [
    { name, reason: `Unexpected value ${quoted(issue.input)}${at}: ${issue.message.replace(/^Invalid input: /, '')}` },
  ]
}
