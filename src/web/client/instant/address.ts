/** The page a reader is at, as results are asked for: its path and query. */
export function presentAddress(): string {
  return location.pathname + location.search
}

/** Where the form leads as it stands, as it would without a script; empty fields are left out. */
export function addressOfForm(form: HTMLFormElement): string {
  const sent = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    const text = String(value).trim()
    if (text !== '') sent.append(name, text)
  }
  return withQuery(new URL(form.action).pathname, sent)
}

/** Where a link to another view of these results leads; undefined for every other link. */
export function addressOfLink(link: HTMLAnchorElement): string | undefined {
  const url = new URL(link.href)
  const isView = url.origin === location.origin && url.pathname === location.pathname && url.hash === ''
  return isView && link.target === '' && !link.hasAttribute('download') ? url.pathname + url.search : undefined
}

/** The words an address searches for. */
export function wordsOf(address: string): string {
  return new URL(address, location.href).searchParams.get('q') ?? ''
}

export function withWords(address: string, words: string): string {
  const { pathname, searchParams } = new URL(address, location.href)
  if (words === '') searchParams.delete('q')
  else searchParams.set('q', words)
  return withQuery(pathname, searchParams)
}

/** The fragment of the page at an address. */
export function fragmentOf(address: string): string {
  const { pathname, search } = new URL(address, location.href)
  return `${pathname}/results${search}`
}

function withQuery(path: string, params: URLSearchParams): string {
  return params.size === 0 ? path : `${path}?${params}`
}
