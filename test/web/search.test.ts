import { describe, expect, it } from 'vitest'
import { MosaicError } from '../../src/model/errors.ts'
import { createSite, languageOf, type Page, wordsOf } from './site.ts'

const site = createSite()

/** What the form of a page sends when nothing is changed on it. */
function formOf(page: Page): URLSearchParams {
  const id = page.one('main search form').id
  const fields = page.all(`#${id} input, input[form=${id}]`)
  const sent = new URLSearchParams()
  for (const field of fields) {
    if (field.getAttribute('type') === 'checkbox' && !field.hasAttribute('checked')) continue
    sent.append(field.getAttribute('name') ?? '', field.getAttribute('value') ?? '')
  }
  return sent
}

const choice = (page: Page, name: string, value: string) => page.one(`input[name=${name}][value=${value}]`)

describe('searching without JavaScript', () => {
  it('finds an entry by a word of another language and says which topic was met', async () => {
    const page = await site.visit('/en/search?q=agotamiento')
    expect(page.results()).toContain('Preventing exhaustion')
    const reason = page.all('.hit-reason').find((one) => wordsOf(one).startsWith('Found by its topic'))
    expect(wordsOf(reason ?? page.main)).toBe('Found by its topic: Agotamiento profesional (Spanish)')
    expect(reason?.querySelector('.met')?.getAttribute('lang')).toBe('es')
  })

  it('marks the words in title and excerpt', async () => {
    const page = await site.visit('/en/search?q=exhaustion')
    expect(page.all('.hit-title mark').map(wordsOf)).toEqual(['exhaustion'])
  })

  it('labels invented people and results in another language, and marks their language', async () => {
    const page = await site.visit('/es/search?type=organisation')
    const mutual = page.all('.hit').find((one) => wordsOf(one).includes('The Sample Mutual'))
    expect(mutual?.querySelector('.sample')?.textContent).toBe('organización de ejemplo')
    expect(mutual?.querySelector('.hit-language')?.textContent).toBe('en inglés')
    expect(mutual?.querySelector('h3 a')?.getAttribute('lang')).toBe('en')
    expect(mutual?.querySelector('.hit-excerpt')?.getAttribute('lang')).toBe('en')
  })

  it('says what a mistyped word was taken for, and leads to it', async () => {
    const page = await site.visit('/en/search?q=exhuastion&topic=burnout')
    expect(page.text).toContain('No entry has “exhuastion” as typed. Did you mean exhaustion? These are its results.')
    expect(page.link('exhaustion')).toBe('/en/search?q=exhaustion&topic=burnout')
    expect((await site.visit('/en/search?q=exhaustion')).text).not.toContain('Did you mean')
  })

  it('says when the results are only the nearest there are, and which words nothing has', async () => {
    const page = await site.visit('/es/search?q=voz+quantum')
    expect(page.results()).not.toEqual([])
    expect(page.text).toContain('Nada aquí responde a todo lo que busca.')
    expect(page.text).toContain('Palabras sin efecto en esta búsqueda: quantum')
    expect((await site.visit('/es/search?q=voz')).text).not.toContain('Nada aquí responde')
  })

  it('says when signs alone ask for nothing', async () => {
    const page = await site.visit('/fr/search?q=%3F%21%E2%80%A6')
    expect(page.text).toContain('« ?!… » ne contient aucun mot à chercher : toutes les fiches sont affichées.')
  })

  it('tells programs the same', async () => {
    const answer = await site.ask('/api/v1/search?q=exhuastion+quantum&lang=en')
    expect(await answer.json()).toMatchObject({ corrected: 'exhaustion quantum', weak: true, unused: ['quantum'] })
  })

  it('meets the choices before the results', async () => {
    const page = await site.visit('/en/search')
    const order = page.all('#Filters, #Results').map((one) => one.id)
    expect(order).toEqual(['Filters', 'Results'])
  })

  it('leads past the choices to the results, which can take the focus', async () => {
    const page = await site.visit('/en/search')
    expect(page.link('Skip to the results')).toBe('#Results')
    expect(page.one('#Results').getAttribute('tabindex')).toBe('-1')
    const order = page.all('a.skip, #Filters').map((one) => one.getAttribute('href') ?? one.id)
    expect(order).toEqual(['#Main', '#Results', 'Filters'])
  })

  it('sends everything chosen again with the form', async () => {
    const address = 'q=speak&type=tool&topic=peer-learning&audience=teachers&read=en&read=fr&sort=title'
    const page = await site.visit(`/en/search?${address}`)
    expect([...formOf(page)].sort()).toEqual([...new URLSearchParams(address)].sort())
  })

  it('lets several values of a facet widen', async () => {
    const one = await site.visit('/en/search?topic=burnout')
    const two = await site.visit('/en/search?topic=burnout&topic=peer-learning')
    expect(two.results().length).toBeGreaterThan(one.results().length)
  })

  it('keeps values nothing has in view, inert, and chosen ones open to be undone', async () => {
    const page = await site.visit('/en/search?topic=burnout&phase=open')
    expect(choice(page, 'topic', 'group-decision-making').hasAttribute('disabled')).toBe(true)
    const chosen = choice(page, 'topic', 'burnout')
    expect([chosen.hasAttribute('checked'), chosen.hasAttribute('disabled')]).toEqual([true, false])
  })

  it('takes each choice back by a chip, and all by one', async () => {
    const page = await site.visit('/en/search?q=x&topic=burnout&audience=teachers')
    expect(page.link(/^Remove the filter Topic Burnout$/)).toBe('/en/search?q=x&audience=teachers')
    expect(page.link('Clear all')).toBe('/en/search?q=x')
  })

  it('offers facets of the chosen type only, and drops the others’ when the type changes', async () => {
    const tools = await site.visit('/en/search?type=tool&duration=under-30min&topic=peer-learning')
    expect(tools.all('input[name=availability]')).toEqual([])
    expect(tools.links(/^Experts \d/).map((one) => one.getAttribute('href'))).toContain(
      '/en/search?type=expert&topic=peer-learning',
    )
  })

  it('counts in each tab what the tab leads to, even where it leaves choices out', async () => {
    const tools = await site.visit('/en/search?type=tool&duration=under-30min')
    const tabs = tools.all('.tabs a').map((tab) => [tab.querySelector('.count')?.textContent, tab.getAttribute('href')])
    for (const [count, href] of tabs) {
      const target = await site.visit(href ?? '')
      expect([href, wordsOf(target.one('#Results')).split(' ')[0]]).toEqual([href, count])
    }
    expect(tabs.length).toBe(5)
  })

  it('counts every type whatever type is chosen', async () => {
    const tabs = (page: Page): string[] => page.all('.tabs a').map(wordsOf)
    const all = await site.visit('/en/search')
    expect(tabs(await site.visit('/en/search?type=tool'))).toEqual(tabs(all))
    expect(wordsOf(all.one('.tabs [aria-current]'))).toMatch(/^All \d+$/)
  })

  it('sorts by minutes only where tools are shown', async () => {
    const sorts = (page: Page): string[] => page.all('.sorts a').map(wordsOf)
    expect(sorts(await site.visit('/en/search?type=tool'))).toContain('time needed')
    expect(sorts(await site.visit('/en/search?type=expert'))).not.toContain('time needed')
    expect(sorts(await site.visit('/en/search?topic=burnout'))).toEqual(['newest', 'title'])
    expect(sorts(await site.visit('/en/search'))).not.toContain('relevance')
  })

  it('pages with links that keep the query', async () => {
    const page = await site.visit('/en/search?size=2&page=2&sort=title')
    expect(page.one('.paging a[rel=prev]').getAttribute('href')).toBe('/en/search?sort=title&size=2')
    expect(page.one('.paging a[rel=next]').getAttribute('href')).toBe('/en/search?sort=title&page=3&size=2')
    expect(page.one('head link[rel=next]').getAttribute('href')).toBe('/en/search?sort=title&page=3&size=2')
    expect(page.one('.hits').getAttribute('start')).toBe('3')
  })

  it('shows where pages are left out of the list', async () => {
    const page = await site.visit('/en/search?size=1&page=7')
    expect(page.all('.paging li').map(wordsOf)).toEqual([
      'Previous page',
      '1',
      '… 5',
      '6',
      '7',
      '8',
      '9',
      '10',
      'Next page',
    ])
    expect(wordsOf(page.one('.paging [aria-current=page]'))).toBe('7')
  })

  it('shows the last page when a later one is asked for', async () => {
    const page = await site.visit('/en/search?size=5&page=900')
    expect(page.results().length).toBeGreaterThan(0)
    expect(page.all('.paging a[rel=next]')).toEqual([])
  })

  it('folds results in languages the reader does not read under one line', async () => {
    const all = (await site.visit('/es/search')).results().length
    const page = await site.visit('/es/search?read=es')
    const folded = all - page.results().length
    expect(folded).toBeGreaterThan(0)
    expect(page.text).toContain(`${folded} resultados más en lenguas que no lee.`)
    expect(page.link('Mostrarlos')).toBe('/es/search')
  })

  it('is offered to search engines plain, not in every mixture of filters', async () => {
    expect((await site.visit('/en/search')).all('meta[name=robots]')).toEqual([])
    expect((await site.visit('/en/search?topic=burnout')).one('meta[name=robots]').getAttribute('content')).toContain(
      'noindex',
    )
  })

  it('is a feed, too', async () => {
    const page = await site.visit('/en/search?q=circle&topic=peer-learning&page=1')
    expect(page.one('link[type="application/atom+xml"]').getAttribute('href')).toBe(
      '/en/feed?q=circle&topic=peer-learning',
    )
  })
})

describe('what cannot be used', () => {
  it('is left out with a notice that says what was meant', async () => {
    const page = await site.visit('/en/search?topic=burn-out&colour=red')
    const notices = page.all('.notice').map(wordsOf)
    expect(notices).toContain('The address asked for “colour”, which this page does not know: it was left out.')
    expect(notices).toContain('“burn-out” is not a value of “Topic”: it was left out. Did you mean: Burnout')
    expect(page.link('Burnout')).toBe('/en/search?topic=burnout')
    expect(page.results().length).toBeGreaterThan(0)
  })

  it('stays text', async () => {
    const page = await site.visit(`/en/search?q=${encodeURIComponent('<script>alert(1)</script>')}&%3Cb%3E=1`)
    expect(page.all('script:not([src], [type="application/ld+json"]), main b')).toEqual([])
    expect(page.one('main input[name=q]').getAttribute('value')).toBe('<script>alert(1)</script>')
  })

  it('says that a long search was cut', async () => {
    expect((await site.visit(`/en/search?q=${'word '.repeat(80)}`)).text).toContain('cut after 300 characters')
  })
})

describe('no result', () => {
  it('offers each choice to take back that would find something, with its count', async () => {
    const page = await site.visit('/en/search?topic=burnout&phase=decide')
    expect(wordsOf(page.one('#Results'))).toBe('0 results')
    const ways = page.all('.empty > ul:not([class]) li').map(wordsOf)
    expect(ways).toEqual([
      expect.stringMatching(/^without the filter “Topic” [1-9]/),
      expect.stringMatching(/^without the filter “Phase” [1-9]/),
      expect.stringMatching(/^without any filter [1-9]/),
    ])
    expect(page.links('without the filter “Phase”')[0]?.getAttribute('href')).toBe('/en/search?topic=burnout')
  })

  it('says which spelling was tried and which words nothing has', async () => {
    const page = await site.visit('/en/search?q=exhuastion+quantum&phase=decide')
    expect(wordsOf(page.one('.empty-head'))).toMatch(/^Nothing was found for “exhuastion quantum”\./)
    expect(page.text).toContain('“exhaustion quantum” was searched for, too.')
    expect(page.text).toContain('Words that had no part in this search: quantum')
    expect(page.text).not.toContain('These are its results')
  })

  it('offers what is there in languages the reader has not chosen', async () => {
    const page = await site.visit('/es/search?read=es&type=organisation&q=sample')
    expect(page.link('en lenguas que usted no ha elegido')).toBe('/es/search?q=sample&type=organisation')
  })

  it('offers experts on the nearest topics to ask', async () => {
    const page = await site.visit('/en/search?topic=burnout&phase=decide')
    expect(page.all('.people a').map(wordsOf)).toEqual(['Ada Example'])
    expect(page.results()).toEqual([])
  })

  it('takes the topics of what the words alone would find', async () => {
    const page = await site.visit('/en/search?q=exhaustion&phase=decide&type=tool')
    expect(page.all('.empty .topic-links a').map(wordsOf)).toContain('Burnout')
  })

  it('offers topics with a similar name in any language', async () => {
    const page = await site.visit('/en/search?q=agotamientoo+prfesional&phase=decide')
    expect(page.all('.empty a').map(wordsOf)).toContain('Burnout')
  })
})

describe('a card', () => {
  const card = async (path: string, name: string) => {
    const page = await site.visit(path)
    const found = page.all('.hit').find((hit) => wordsOf(hit).includes(name))
    return [...(found?.querySelectorAll('.hit-facts li') ?? [])].map(wordsOf)
  }

  it('of an article says its kind and how long it takes to read', async () => {
    expect(await card('/en/search?type=article', 'Preventing exhaustion')).toEqual(
      expect.arrayContaining(['Guide', '1 minute to read']),
    )
  })

  it('of a tool says how long it takes, for how many, and who can lead it', async () => {
    const facts = await card('/en/search?type=tool', 'The circle')
    expect(facts).toEqual([
      expect.stringMatching(/minutes|hours?/),
      expect.stringMatching(/ people$/),
      expect.stringMatching(/lead|practice|facilitator/),
    ])
  })

  it('of an expert shows a face, the languages and whether one can ask now', async () => {
    const page = await site.visit('/en/search?type=expert')
    const ada = page.all('.hit').find((hit) => wordsOf(hit).includes('Ada Example'))
    expect(ada?.querySelectorAll('svg.portrait')).toHaveLength(1)
    expect(wordsOf(ada?.querySelector('.hit-openness') ?? page.main)).toBe('Open to requests')
    expect(wordsOf(ada?.querySelector('.hit-facts') ?? page.main)).toContain('English, Spanish')
  })

  it('of an organisation says what kind it is and where', async () => {
    const facts = await card('/en/search?type=organisation', 'The Sample Mutual')
    expect(facts).toHaveLength(2)
  })

  it('says less, but is there, when the listing cannot be read', async () => {
    const silent = createSite({
      catalogue: {
        listing: async () => {
          throw new MosaicError('unavailable', 'No answer')
        },
      },
    })
    const page = await silent.visit('/en/search?type=tool')
    expect([page.status, page.results().length > 0]).toEqual([200, true])
  })
})

describe('the filters', () => {
  it('name a box to search a long list with, which a script draws, and none for short ones', async () => {
    const years = Array.from({ length: 13 }, (_, index) => ({ value: `${2001 + index}`, count: 1, selected: false }))
    const old = createSite({
      search: (search) => async (query) => {
        const { results, degraded } = await search(query)
        return { results: { ...results, facets: { ...results.facets, year: years } }, degraded }
      },
    })
    const named = (await old.visit('/es/search')).all('fieldset[data-find]')
    expect(named.map((one) => one.getAttribute('data-find'))).toEqual(['Buscar en «Año»'])
    expect(named[0]?.querySelectorAll('input[name=year]')).toHaveLength(13)
  })
})

describe('a search that answers once and then no more', () => {
  const failing = (): ReturnType<typeof createSite> => {
    let asked = 0
    return createSite({
      search: (search) => async (query) => {
        asked += 1
        if (asked > 1) throw new MosaicError('unavailable', 'Search did not answer')
        return search(query)
      },
    })
  }

  it('still says that nothing was found, and keeps the query', async () => {
    const page = await failing().visit('/en/search?q=circle&topic=burnout&phase=decide')
    expect([page.status, wordsOf(page.one('#Results'))]).toEqual([200, '0 results'])
    expect(page.one('main input[name=q]').getAttribute('value')).toBe('circle')
  })

  it('leaves out the counts it does not know', async () => {
    const page = await failing().visit('/en/search?type=tool&duration=under-30min')
    expect(page.all('.tabs a').map(wordsOf)).toEqual(['All 2', 'Articles', 'Tools 2', 'Experts', 'Organisations'])
  })
})

describe('a search that does not answer', () => {
  const silent = createSite({
    search: () => async () => {
      throw new MosaicError('unavailable', 'Search did not answer')
    },
  })

  it('is not an empty one: the page says so and keeps the query', async () => {
    const page = await silent.visit('/en/search?q=circle&topic=burnout')
    expect([page.status, page.heading]).toEqual([503, 'The search does not answer'])
    expect(page.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(page.one('main input[name=q]').getAttribute('value')).toBe('circle')
    expect(page.link('Try again')).toBe('/en/search?q=circle&topic=burnout')
    expect(page.text).not.toContain('0 results')
  })

  it('sends the chosen filters again with other words', async () => {
    const address = 'q=circle&type=tool&topic=burnout&audience=teachers&read=fr&sort=title'
    const page = await silent.visit(`/en/search?${address}&page=2`)
    expect([...formOf(page)].sort()).toEqual([...new URLSearchParams(address)].sort())
  })

  it('leaves entries, the front page and topics readable', async () => {
    expect((await silent.visit('/en/tools/circle')).heading).toBe('The circle')
    expect((await silent.visit('/en')).status).toBe(200)
    const topic = await silent.visit('/en/topics/burnout')
    expect(topic.status).toBe(200)
    expect(topic.text).toContain('The search does not answer, so the entries on this topic cannot be listed now.')
  })
})

it('names words that had no part in the results, as text', async () => {
  const partial = createSite({
    search: (search) => async (query) => {
      const { results, degraded } = await search(query)
      return { results: { ...results, unused: ['<b>zzz</b>', 'qqq'] }, degraded }
    },
  })
  const page = await partial.visit('/en/search?q=circle')
  expect(page.all('.notice').map(wordsOf)).toEqual(['Words that had no part in this search: <b>zzz</b>, qqq'])
})

it('tells when the engine in reserve has answered, and does not let the page be kept', async () => {
  const degraded = createSite({ search: (search) => async (query) => ({ ...(await search(query)), degraded: true }) })
  const page = await degraded.visit('/fr/search?q=cercle')
  expect(wordsOf(page.one('.notice'))).toContain('Le serveur de recherche ne répond pas')
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(languageOf(page.one('.notice'))).toBe('fr')
})
