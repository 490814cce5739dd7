import type { Expression, Program } from 'estree'

export type Literal = string | number | boolean | null | readonly Literal[] | { readonly [name: string]: Literal }

/** The value of a program that is one literal; undefined for anything that would have to be run. */
export function literalOf(program: Program | null | undefined): Literal | undefined {
  const [statement, ...more] = program?.body ?? []
  if (statement?.type !== 'ExpressionStatement' || more.length > 0) return undefined
  return readLiteral(statement.expression)
}

/** Numbers, strings, booleans, null, arrays and plain objects of them. */
export function readLiteral(node: Expression): Literal | undefined {
  if (node.type === 'Literal') {
    const { value } = node
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
      ? // A regular expression that this engine cannot read has the value null, too.
        'regex' in node
        ? undefined
        : value
      : undefined
  }
  if (node.type === 'UnaryExpression' && node.operator === '-') return negative(node.argument)
  if (node.type === 'TemplateLiteral')
    return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined
  if (node.type === 'ArrayExpression') return readArray(node)
  return node.type === 'ObjectExpression' ? readObject(node) : undefined
}

function negative(argument: Expression): number | undefined {
  const value = readLiteral(argument)
  return typeof value === 'number' ? -value : undefined
}

function readArray(node: Extract<Expression, { type: 'ArrayExpression' }>): Literal | undefined {
  const values: Literal[] = []
  for (const element of node.elements) {
    const value = element === null || element.type === 'SpreadElement' ? undefined : readLiteral(element)
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}

function readObject(node: Extract<Expression, { type: 'ObjectExpression' }>): Literal | undefined {
  const entries: [string, Literal][] = []
  for (const property of node.properties) {
    if (property.type !== 'Property' || property.kind !== 'init' || property.computed || property.method)
      return undefined
    const { key } = property
    const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined
    // A property's value in an object literal is an expression; patterns stand only where values are assigned.
    const value = readLiteral(property.value as Expression)
    if (name === undefined || name === '__proto__' || value === undefined) return undefined
    entries.push([name, value])
  }
  return Object.fromEntries(entries)
}
