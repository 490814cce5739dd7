type Facts = Readonly<Record<string, unknown>>

/**
 * The facts that may be published. Everything built can be read by anybody, as files and through the API, so an
 * expert's e-mail address stays in the author's file: to readers the person is reached through the network.
 */
export function publicFacts(facts: Facts): Facts {
  return isByEmail(facts.contact) ? { ...facts, contact: { by: 'relay' } } : facts
}

function isByEmail(contact: unknown): boolean {
  return typeof contact === 'object' && contact !== null && 'by' in contact && contact.by === 'email'
}
