import { LIST_IDS, type Term, type Vocabulary } from '../../src/model/vocabulary.ts'

type Labels = readonly [en: string, fr: string, es: string]

function term(id: string, [en, fr, es]: Labels, more: Partial<Term> = {}): Term {
  return { id, labels: { en, fr, es }, ...more }
}

const lists: Partial<Vocabulary> = {
  types: [
    term('article', ['Articles', 'Articles', 'Artículos']),
    term('tool', ['Tools', 'Outils', 'Herramientas']),
    term('expert', ['Experts', 'Experts', 'Especialistas']),
    term('organisation', ['Organisations', 'Organisations', 'Organizaciones']),
  ],
  topics: [
    term('occupational-health', ['Occupational health', 'Santé au travail', 'Salud laboral'], {
      synonyms: { en: ['OSH'], fr: ['SST', 'médecine du travail'], es: ['SST'] },
    }),
    term('psychosocial-risks', ['Psychosocial risks', 'Risques psychosociaux', 'Riesgos psicosociales'], {
      broader: 'occupational-health',
    }),
    term('burnout', ['Burnout', 'Épuisement professionnel', 'Agotamiento profesional'], {
      broader: 'psychosocial-risks',
      synonyms: { en: ['emotional exhaustion'], fr: ['burn-out', 'surmenage'], es: ['síndrome del quemado'] },
    }),
    term('voice-disorders', ['Voice disorders', 'Troubles de la voix', 'Trastornos de la voz'], {
      broader: 'occupational-health',
      synonyms: { en: ['dysphonia'], fr: ['dysphonie'], es: ['disfonía'] },
    }),
    term('school-meals', ['School meals', 'Cantines scolaires', 'Comedores escolares']),
    term('mutual-governance', ['Governance of mutuals', 'Gouvernance des mutuelles', 'Gobierno de las mutuales']),
    term('vaccination', ['Immunisation', 'Vaccination', 'Inmunización']),
    term('large-groups', ['Large group methods', 'Méthodes pour grands groupes', 'Métodos para grupos grandes']),
    term('problem-analysis', ['Problem analysis', 'Analyse de problèmes', 'Análisis de problemas']),
    term('photo-methods', ['Photo methods', 'Méthodes photographiques', 'Métodos fotográficos']),
  ],
  audiences: [
    term('teachers', ['Teachers', 'Personnel enseignant', 'Docentes']),
    term('union-officers', ['Union officers', 'Responsables syndicaux', 'Dirigentes sindicales']),
    term('mutual-officers', ['Officers of mutuals', 'Responsables de mutuelles', 'Dirigentes de mutuales']),
    term('youth-workers', ['Youth workers', 'Animation jeunesse', 'Trabajo juvenil']),
  ],
  communities: [
    term('values', ['Values', 'Valeurs', 'Valores']),
    term('subjects', ['Subjects', 'Thèmes', 'Temas']),
    term('initiatives', ['Initiatives', 'Initiatives', 'Iniciativas']),
  ],
  kinds: [
    term('guide', ['Guide', 'Guide', 'Guía']),
    term('brief', ['Brief', 'Note de synthèse', 'Nota breve']),
    term('case-study', ['Case study', 'Étude de cas', 'Estudio de caso']),
  ],
  phases: [
    term('open', ['Open', 'Ouvrir', 'Abrir']),
    term('explore', ['Explore', 'Explorer', 'Explorar']),
    term('generate', ['Generate', 'Produire', 'Generar']),
    term('decide', ['Decide', 'Décider', 'Decidir']),
  ],
  formats: [
    term('in-person', ['In person', 'En présence', 'Presencial']),
    term('online', ['Online', 'À distance', 'En línea']),
  ],
  'duration-bands': [
    term('under-30min', ['Under 30 minutes', 'Moins de 30 minutes', 'Menos de 30 minutos']),
    term('30-90min', ['30 to 90 minutes', '30 à 90 minutes', 'De 30 a 90 minutos']),
    term('half-day', ['Half a day', 'Une demi-journée', 'Medio día']),
    term('full-day', ['A full day', 'Une journée', 'Un día completo']),
    term('multi-day', ['Several days', 'Plusieurs jours', 'Varios días']),
  ],
  'group-bands': [
    term('2-8', ['2 to 8', '2 à 8', '2 a 8']),
    term('9-20', ['9 to 20', '9 à 20', '9 a 20']),
    term('21-60', ['21 to 60', '21 à 60', '21 a 60']),
    term('61-plus', ['61 or more', '61 et plus', '61 o más']),
  ],
  'help-types': [
    term('training', ['Training', 'Formation', 'Formación']),
    term('research', ['Research', 'Recherche', 'Investigación']),
    term('speaking', ['Speaking', 'Conférences', 'Conferencias']),
  ],
  availability: [
    term('open', ['Open', 'Disponible', 'Disponible']),
    term('limited', ['Limited', 'Limitée', 'Limitada']),
    term('closed', ['Closed', 'Aucune', 'Ninguna']),
  ],
}

/** A small vocabulary that no other test changes; the lists that search does not read are empty. */
// Every list is filled in from the table of lists, which `fromEntries` cannot tell the compiler.
export const sampleVocabulary = Object.fromEntries(LIST_IDS.map((id) => [id, lists[id] ?? []])) as Vocabulary
