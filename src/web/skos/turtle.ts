import type { ConceptScheme } from './concept-scheme.ts'

/** A property and what it says, printed: `skos:broader` and `<https://…>`. */
type Property = readonly [name: string, values: readonly string[]]

/** The scheme as RDF 1.1 Turtle. Everything in it is an address or a text in a language, so it is printed here. */
export function toTurtle(scheme: ConceptScheme): string {
  const top = new Set(scheme.hasTopConcept)
  const blocks = [
    block(scheme.id, 'skos:ConceptScheme', [
      ['dcterms:title', [text(scheme.title)]],
      ['dcterms:language', scheme.languages.map((language) => text(language))],
      ['dcterms:license', [iri(scheme.licence)]],
      ['skos:hasTopConcept', scheme.hasTopConcept.map(iri)],
    ]),
    ...scheme.concepts.map((concept) =>
      block(concept.id, 'skos:Concept', [
        ['skos:prefLabel', texts(concept.prefLabel)],
        ['skos:altLabel', texts(concept.altLabel)],
        ['skos:scopeNote', texts(concept.scopeNote)],
        ['skos:broader', concept.broader === undefined ? [] : [iri(concept.broader)]],
        ['skos:narrower', concept.narrower.map(iri)],
        ['skos:inScheme', [iri(scheme.id)]],
        ['skos:topConceptOf', top.has(concept.id) ? [iri(scheme.id)] : []],
      ]),
    ),
    ...scheme.collections.map(({ id, prefLabel, member }) =>
      block(id, 'skos:Collection', [
        ['skos:prefLabel', texts(prefLabel)],
        ['skos:member', member.map(iri)],
      ]),
    ),
  ]
  return `${PREFIXES}\n${blocks.join('\n')}`
}

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
`

function block(id: string, type: string, properties: readonly Property[]): string {
  const lines = properties
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => ` ;\n  ${name} ${values.join(', ')}`)
  return `${iri(id)} a ${type}${lines.join('')} .\n`
}

function texts(byLanguage: Readonly<Record<string, string | readonly string[] | undefined>>): string[] {
  return Object.entries(byLanguage).flatMap(([language, words]) =>
    [words ?? []].flat().map((word) => text(word, language)),
  )
}

/** The escapes of JSON are escapes of Turtle too. */
function text(words: string, language?: string): string {
  return `${JSON.stringify(words)}${language === undefined ? '' : `@${language}`}`
}

/** What an address may not hold between `<` and `>` (Turtle 1.1, IRIREF) is written as an escape of the address. */
function iri(address: string): string {
  return `<${address.replace(/[\0-\x20<>"{}|^`\\]/g, encodeURIComponent)}>`
}
