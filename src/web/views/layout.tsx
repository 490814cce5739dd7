import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import { inLanguages } from '../../model/address.ts'
import { LANGUAGES, languageRow } from '../../model/languages.ts'
import type { PageFrame } from '../pages/frame.ts'

type Props = PropsWithChildren<{ page: PageFrame }>

/** Every page: head, skip link, header, main, footer. */
export function Layout({ page, children }: Props) {
  const { language, config, title } = page
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={language} dir={languageRow(language).direction}>
        <head>
          <meta charset="utf-8" />
          <title>{title === config.instanceName ? title : `${title} – ${config.instanceName}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          {page.description === undefined ? null : <meta name="description" content={page.description} />}
          {page.hidden ? <meta name="robots" content="noindex" /> : null}
          <link rel="stylesheet" href={config.stylesheet} />
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          <Addresses page={page} />
        </head>
        <body>
          <a class="skip-link" href="#main">
            {page.translate('layout.skip')}
          </a>
          <Header page={page} />
          <main id="main">{children}</main>
          <Footer page={page} />
        </body>
      </html>
    </>
  )
}

function Addresses({ page }: { page: PageFrame }) {
  const others = inLanguages(page.path).filter(({ language }) => page.alternates.includes(language))
  return (
    <>
      <link rel="canonical" href={`${page.base}${page.path}${page.hidden ? '' : page.query}`} />
      {others.map((other) => (
        <link rel="alternate" hreflang={other.language} href={`${page.base}${other.path}${page.query}`} />
      ))}
      {page.feedPath === undefined ? null : (
        <link rel="alternate" type="application/atom+xml" title={page.translate('layout.feed')} href={page.feedPath} />
      )}
    </>
  )
}

function Header({ page }: { page: PageFrame }) {
  const { language, translate, config } = page
  return (
    <header class="site-header">
      <div class="site-bar">
        <a class="site-name" href={`/${language}`}>
          <svg class="site-mark" viewBox="0 0 4 4" width="28" height="28" aria-hidden="true" focusable="false">
            <path class="tile-1" d="M0 0h2v2H0z" />
            <path class="tile-2" d="M2 0h2L2 2z" />
            <path class="tile-3" d="M4 0v2H2z" />
            <path class="tile-4" d="M0 4V2h2z" />
            <path class="tile-5" d="M2 2h2v2H2z" />
          </svg>
          {config.instanceName}
        </a>
        <nav class="site-nav" aria-label={translate('layout.sections')}>
          <a href={`/${language}/search?type=article`}>{translate('layout.articles')}</a>
          <a href={`/${language}/search?type=tool`}>{translate('layout.tools')}</a>
          <a href={`/${language}/search?type=expert`}>{translate('layout.experts')}</a>
        </nav>
        <Languages page={page} />
      </div>
    </header>
  )
}

function Languages({ page }: { page: PageFrame }) {
  return (
    <nav class="languages" aria-label={page.translate('layout.languages')}>
      <ul>
        {inLanguages(page.path).map(({ language, path }) => (
          <li>
            <a
              href={`${path}${page.query}`}
              lang={language}
              hreflang={language}
              aria-current={language === page.language ? 'true' : undefined}
            >
              {LANGUAGES.find(({ id }) => id === language)?.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Footer({ page }: { page: PageFrame }) {
  const { language, translate } = page
  return (
    <footer class="site-footer">
      <ul>
        <li>
          <a href={`/${language}/about`}>{translate('layout.about')}</a>
        </li>
        <li>
          <a href={`/${language}/privacy`}>{translate('layout.privacy')}</a>
        </li>
        <li>
          <a href={`/${language}/feed`}>{translate('layout.feed')}</a>
        </li>
        <li>
          <a href="/api/v1/openapi.json">{translate('layout.api')}</a>
        </li>
      </ul>
      <p>
        {translate('layout.licence')}{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
          CC BY 4.0
        </a>
      </p>
    </footer>
  )
}
