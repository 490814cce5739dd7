import type { ConceptScheme } from './concept-scheme.ts'

const INSIDE = { '@type': '@id' } as const

const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  id: '@id',
  type: '@type',
  title: 'dcterms:title',
  language: 'dcterms:language',
  licence: { '@id': 'dcterms:license', ...INSIDE },
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  altLabel: { '@id': 'skos:altLabel', '@container': '@language' },
  scopeNote: { '@id': 'skos:scopeNote', '@container': '@language' },
  broader: { '@id': 'skos:broader', ...INSIDE },
  narrower: { '@id': 'skos:narrower', ...INSIDE },
  inScheme: { '@id': 'skos:inScheme', ...INSIDE },
  topConceptOf: { '@id': 'skos:topConceptOf', ...INSIDE },
  hasTopConcept: { '@id': 'skos:hasTopConcept', ...INSIDE },
  member: { '@id': 'skos:member', ...INSIDE },
} as const

/** The scheme as JSON-LD 1.1 with its own context, so that nothing has to be fetched to read it. */
export function toJsonLd(scheme: ConceptScheme): object {
  const { id, title, languages, licence, hasTopConcept, concepts, collections } = scheme
  return {
    '@context': CONTEXT,
    '@graph': [
      { id, type: 'skos:ConceptScheme', title, language: languages, licence, hasTopConcept },
      ...concepts.map((concept) => ({
        type: 'skos:Concept',
        ...concept,
        inScheme: id,
        topConceptOf: concept.broader === undefined ? id : undefined,
      })),
      ...collections.map((collection) => ({ type: 'skos:Collection', ...collection })),
    ],
  }
}
