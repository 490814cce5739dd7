// A fixed invented library for the tests of the engines: four types, three languages, every facet.
import { refKey } from '../../src/model/address.ts'
import type { FacetId } from '../../src/model/facets.ts'
import { LANGUAGE_IDS, type Language } from '../../src/model/languages.ts'
import type { TypeId } from '../../src/model/types/index.ts'
import { broaderTerms, findTerm, type Term, wordsOfTerm } from '../../src/model/vocabulary.ts'
import { type DocumentTerm, rankTitles, type SearchDocument } from '../../src/search/document.ts'
import { sampleVocabulary } from './sample-vocabulary.ts'

type Text = readonly [title: string, summary: string, body: string]

interface Sample {
  readonly address: `${TypeId}/${string}`
  readonly original: Language
  readonly texts: Readonly<Partial<Record<Language, Text>>>
  readonly topics: readonly string[]
  readonly facets?: Readonly<Partial<Record<FacetId, readonly string[]>>>
  readonly labels?: readonly DocumentTerm[]
  readonly published: string
  readonly minutes?: number
}

/** A word list that is the same in every language, such as a person's name. */
function everywhere(id: string, ...words: string[]): DocumentTerm {
  return { id, words: { en: words, fr: words, es: words } }
}

const senegal: DocumentTerm = { id: 'country:SN', words: { en: ['Senegal'], fr: ['Sénégal'], es: ['Senegal'] } }

const SAMPLES: readonly Sample[] = [
  {
    address: 'article/prevent-burnout',
    original: 'en',
    topics: ['burnout'],
    facets: {
      audience: ['teachers', 'union-officers'],
      community: ['subjects'],
      kind: ['guide'],
      country: ['SN', 'FR'],
    },
    labels: [senegal],
    published: '2025-02-11',
    texts: {
      en: [
        'Prevent burnout at school',
        'Start with the work, not with the person.',
        'Exhaustion grows where demands stay high and support stays low. Ask colleagues what wears them down. Change one thing together and look again after a term.',
      ],
      fr: [
        'Prévenir l’épuisement à l’école',
        'Commencer par le travail, pas par la personne.',
        'La fatigue s’installe quand les exigences restent fortes et le soutien faible. Demandez aux collègues ce qui les use. Changez une chose ensemble.',
      ],
      es: [
        'Prevenir el agotamiento en la escuela',
        'Empezar por el trabajo, no por la persona.',
        'El cansancio crece donde las exigencias son altas y el apoyo es bajo. Pregunte a sus colegas qué los desgasta.',
      ],
    },
  },
  {
    address: 'article/voice-care',
    original: 'es',
    topics: ['voice-disorders'],
    facets: { audience: ['teachers'], community: ['subjects'], kind: ['guide'], country: ['CO'] },
    published: '2025-06-03',
    texts: {
      es: [
        'Cuidar la voz en el aula',
        'Agua, pausas y micrófono: lo que protege las cuerdas vocales.',
        'La voz se cansa cuando el ruido obliga a gritar. Beba agua, haga pausas y use un micrófono en los grupos grandes. Una ronquera de tres semanas pide consulta médica.',
      ],
    },
  },
  {
    address: 'article/school-meals',
    original: 'en',
    topics: ['school-meals'],
    facets: { audience: ['union-officers'], community: ['subjects', 'initiatives'], kind: ['brief'], country: ['GM'] },
    published: '2024-11-20',
    texts: {
      en: [
        'School meals that local farms supply',
        'A warm lunch keeps children in class.',
        'Cooks buy beans, millet and vegetables from nearby farmers. Parents sit on the kitchen committee and read the accounts aloud.',
      ],
    },
  },
  {
    address: 'article/govern-a-mutual',
    original: 'fr',
    topics: ['mutual-governance'],
    facets: { audience: ['mutual-officers'], community: ['values'], kind: ['guide'], country: ['BF', 'SN'] },
    labels: [senegal],
    published: '2026-01-15',
    texts: {
      fr: [
        'Gouverner une mutuelle sans se fâcher',
        'Qui décide, qui contrôle, qui rend compte.',
        'L’assemblée générale élit le conseil. Le conseil rend compte des cotisations deux fois par an. Un comité de contrôle lit les registres et pose des questions ouvertes.',
      ],
    },
  },
  {
    address: 'article/stress-survey',
    original: 'en',
    topics: ['psychosocial-risks'],
    facets: { audience: ['union-officers'], community: ['subjects'], kind: ['case-study'], country: ['FR'] },
    published: '2025-09-30',
    texts: {
      en: [
        'Asking staff about stress',
        'A survey that keeps names out and brings answers back.',
        'Tell teachers who will read the answers. Keep groups of fewer than eight out of the tables. Ask an open question at the end and report within a month.',
      ],
      fr: [
        'Interroger le personnel sur le stress',
        'Une enquête qui tait les noms et rend les réponses.',
        'Dites aux enseignants qui lira les réponses. Écartez des tableaux les groupes de moins de huit personnes. Finissez par une question libre.',
      ],
    },
  },
  {
    address: 'article/school-vaccines',
    original: 'es',
    topics: ['vaccination'],
    facets: { audience: ['teachers'], community: ['subjects'], kind: ['brief'], country: ['CO', 'SN'] },
    published: '2026-03-08',
    texts: {
      es: [
        'Una jornada de vacunación en el colegio',
        'Preparar a las familias antes de la visita del equipo médico.',
        'La vacunación se explica en una reunión. El equipo médico responde a las dudas y cada familia recibe una cartilla.',
      ],
      en: [
        'A vaccination day at school',
        'Prepare families before the medical team comes.',
        'Explain the visit in a meeting. The medical team answers doubts and each family takes a booklet home.',
      ],
    },
  },
  {
    address: 'article/proto-handbook',
    original: 'en',
    topics: ['mutual-governance'],
    facets: { audience: ['mutual-officers'], community: ['values'], kind: ['brief'] },
    published: '2023-05-02',
    texts: {
      en: [
        'The __proto__ handbook </script><b>',
        'Words such as constructor and toString are words.',
        'A rule book for a small mutual with a constructor of forms.',
      ],
    },
  },
  {
    address: 'tool/world-cafe',
    original: 'fr',
    topics: ['large-groups'],
    facets: {
      audience: ['union-officers', 'youth-workers'],
      community: ['initiatives'],
      phase: ['explore', 'generate'],
      format: ['in-person', 'online'],
      duration: ['30-90min', 'half-day'],
      group: ['9-20', '21-60', '61-plus'],
    },
    published: '2025-02-10',
    minutes: 75,
    texts: {
      fr: [
        'World Café',
        'Trois tours de conversation à de petites tables.',
        'Chaque table explore une question ouverte. L’hôte reste, les autres changent de table. À la fin, chaque table livre une phrase.',
      ],
      en: [
        'World Café',
        'Three rounds of talk at small tables.',
        'Each table explores one open question. The host stays and the others move on. At the end each table offers a sentence.',
      ],
      es: [
        'World Café',
        'Tres rondas de conversación en mesas pequeñas.',
        'Cada mesa explora una pregunta abierta. La persona anfitriona se queda y las demás cambian de mesa.',
      ],
    },
  },
  {
    address: 'tool/fishbowl',
    original: 'en',
    topics: ['large-groups'],
    facets: {
      audience: ['youth-workers'],
      community: ['initiatives'],
      phase: ['explore', 'decide'],
      format: ['in-person'],
      duration: ['30-90min'],
      group: ['9-20', '21-60'],
    },
    published: '2025-04-22',
    minutes: 45,
    texts: {
      en: [
        'Fishbowl',
        'A small circle talks while a large circle listens.',
        'Five chairs stand in the middle and one stays empty. Whoever wants to speak takes the empty chair and another person leaves.',
      ],
    },
  },
  {
    address: 'tool/problem-tree',
    original: 'fr',
    topics: ['problem-analysis'],
    facets: {
      audience: ['union-officers'],
      community: ['initiatives'],
      phase: ['explore'],
      format: ['in-person', 'online'],
      duration: ['30-90min', 'half-day'],
      group: ['2-8', '9-20'],
    },
    published: '2025-07-01',
    minutes: 90,
    texts: {
      fr: [
        'L’arbre à problèmes',
        'Dessiner les racines et les branches d’un problème.',
        'Le tronc est le problème. Les racines sont ses causes, les branches ses effets. Retournez l’arbre pour trouver des objectifs.',
      ],
    },
  },
  {
    address: 'tool/photovoice',
    original: 'es',
    topics: ['photo-methods'],
    facets: {
      audience: ['youth-workers', 'teachers'],
      community: ['initiatives'],
      phase: ['explore'],
      format: ['in-person'],
      duration: ['multi-day'],
      group: ['2-8', '9-20'],
    },
    published: '2026-02-14',
    minutes: 30240,
    texts: {
      es: [
        'Fotovoz',
        'Fotografías que abren una conversación con quien decide.',
        'Cada joven toma fotografías de su barrio y elige dos. El grupo escribe una leyenda y organiza una exposición.',
      ],
    },
  },
  {
    address: 'expert/ada-diallo',
    original: 'fr',
    topics: ['mutual-governance', 'burnout'],
    facets: {
      community: ['values', 'subjects'],
      country: ['SN', 'BF'],
      format: ['in-person', 'online'],
      speaks: ['fr', 'wo', 'en'],
      help: ['training', 'speaking'],
      availability: ['open'],
    },
    labels: [
      senegal,
      { id: 'speaks:wo', words: { en: ['Wolof'], fr: ['Wolof'], es: ['Wólof'] } },
      everywhere('organisation:savanna', 'Savanna Mutual'),
    ],
    published: '2026-01-05',
    texts: {
      fr: [
        'Ada Diallo',
        'Forme les conseils de mutuelles en Afrique de l’Ouest',
        'Ada accompagne des mutuelles depuis vingt ans. Demandez-lui une journée de formation pour un conseil nouvellement élu.',
      ],
      en: [
        'Ada Diallo',
        'Trains boards of mutuals in West Africa',
        'Ada has worked beside mutuals for twenty years. Ask her for a day with a newly elected board.',
      ],
    },
  },
  {
    address: 'expert/luis-ortega',
    original: 'es',
    topics: ['voice-disorders', 'psychosocial-risks'],
    facets: {
      community: ['subjects'],
      country: ['CO'],
      format: ['online'],
      speaks: ['es', 'en'],
      help: ['research'],
      availability: ['limited'],
    },
    published: '2025-12-01',
    texts: {
      es: [
        'Luis Ortega',
        'Investiga con docentes, no sobre docentes',
        'Luis prepara encuestas participativas con sindicatos. Pídale que revise un cuestionario.',
      ],
    },
  },
  {
    address: 'expert/mei-tanaka',
    original: 'en',
    topics: ['large-groups'],
    facets: {
      community: ['initiatives'],
      country: ['JP'],
      format: ['online'],
      speaks: ['ja', 'en'],
      help: ['training'],
      availability: ['closed'],
    },
    published: '2026-04-18',
    texts: {
      en: [
        'Mei Tanaka',
        'Runs meetings in three languages',
        'Mei interprets and facilitates on screen. Ask her to rehearse a meeting with many languages.',
      ],
    },
  },
  {
    address: 'organisation/savanna-mutual',
    original: 'fr',
    topics: ['mutual-governance'],
    facets: { community: ['values'], country: ['SN'] },
    labels: [senegal],
    published: '2025-01-20',
    texts: {
      fr: [
        'Mutuelle de la savane',
        'Une mutuelle inventée pour des instituteurs.',
        'Elle rembourse les soins de ses membres.',
      ],
      en: ['Savanna Mutual', 'An invented mutual for primary school staff.', 'It pays back the care of its members.'],
    },
  },
]

function isInvented(sample: Sample): boolean {
  return sample.address.startsWith('expert/') || sample.address.startsWith('organisation/')
}

function topicTerm(id: string): Term {
  const term = findTerm(sampleVocabulary, 'topics', id)
  if (term === undefined) throw new RangeError(`The sample vocabulary lacks \`${id}\``)
  return term
}

function toTerm(term: Term): DocumentTerm {
  return { id: term.id, words: wordsOfTerm(term) }
}

function refOf({ address }: Sample): SearchDocument['ref'] {
  const [type, slug = ''] = address.split('/')
  // The address is typed to begin with a type.
  return { type: type as TypeId, slug }
}

function textsOf(sample: Sample): SearchDocument['texts'] {
  const rows = LANGUAGE_IDS.flatMap((id) => {
    const text = sample.texts[id]
    return text === undefined ? [] : [[id, { title: text[0], summary: text[1], body: text[2] }] as const]
  })
  return Object.fromEntries(rows)
}

function documentsOf(samples: readonly Sample[]): SearchDocument[] {
  const ranks = rankTitles(samples.map((sample) => ({ ...refOf(sample), ...sample, texts: textsOf(sample) })))
  return samples.map((sample) => {
    const ref = refOf(sample)
    const titleRank = ranks.get(refKey(ref))
    if (titleRank === undefined) throw new RangeError(`\`${sample.address}\` has no rank`)
    const wider = sample.topics.flatMap((id) => broaderTerms(sampleVocabulary, 'topics', id))
    return {
      ref,
      original: sample.original,
      texts: textsOf(sample),
      topics: sample.topics.map((id) => toTerm(topicTerm(id))),
      broader: [...new Set(wider)].filter((term) => !sample.topics.includes(term.id)).map(toTerm),
      labels: sample.labels ?? [],
      facets: {
        ...sample.facets,
        type: [ref.type],
        topic: sample.topics,
        language: LANGUAGE_IDS.filter((id) => sample.texts[id] !== undefined),
        year: [sample.published.slice(0, 4)],
      },
      published: sample.published,
      minutes: sample.minutes ?? null,
      titleRank,
      sample: isInvented(sample),
    }
  })
}

export const sampleDocuments: readonly SearchDocument[] = documentsOf(SAMPLES)
