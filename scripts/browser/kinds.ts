/** A page of each kind, where it is at its fullest. */
export const KINDS: Readonly<Record<string, string>> = {
  home: '/en',
  search: '/en/search',
  article: '/en/articles/prevent-burnout',
  tool: '/en/tools/world-cafe',
  card: '/en/tools/world-cafe?card=a5',
  expert: '/en/experts/awa-ndiaye',
  organisation: '/en/organisations/education-international',
  topic: '/en/topics/burnout',
  topics: '/en/topics',
  map: '/en/map',
  agenda: '/en/agenda',
  plan: '/en/agenda?start=09:00&title=Assembly&tool=world-cafe:90&break=15&own=20:Vote',
  offline: '/en/offline',
  about: '/en/about',
}
