import type { PropsWithChildren } from 'hono/jsx'
import { languageRow } from '../../model/languages.ts'
import type { Frame } from '../pages/frame.ts'
import { MachineHead } from './parts/machine-head.tsx'
import { OfflineNote } from './parts/offline-note.tsx'
import { SiteFoot } from './parts/site-foot.tsx'
import { LanguageSwitch, SiteHead, SiteNav } from './parts/site-head.tsx'

/** A whole page around its main part. The ids of the frame begin with a capital, those of texts never do. */
export function Layout({ frame, kind, children }: PropsWithChildren<{ frame: Frame; kind: string }>) {
  const { language, translate } = frame
  if (frame.fragment) return <Fragment frame={frame}>{children}</Fragment>
  return (
    <html lang={language} dir={frame.direction ?? languageRow(language).direction}>
      <Head frame={frame} kind={kind} />
      <body class={`page-${kind}`}>
        <a class="skip" href="#Main">
          {translate('layout.skip')}
        </a>
        <SiteHead frame={frame} />
        <main id="Main" tabindex={-1}>
          <OfflineNote frame={frame} />
          {children}
        </main>
        <SiteFoot frame={frame} />
      </body>
    </html>
  )
}

/** What a script puts in place of the same parts of the page before: see client/instant/. */
function Fragment({ frame, children }: PropsWithChildren<{ frame: Frame }>) {
  return (
    <>
      <Title frame={frame} />
      <FeedLink frame={frame} />
      <LanguageSwitch frame={frame} />
      <SiteNav frame={frame} />
      <main>
        <OfflineNote frame={frame} />
        {children}
      </main>
    </>
  )
}

function Title({ frame: { title, instanceName } }: { frame: Frame }) {
  return <title>{title.includes(instanceName) ? title : `${title} – ${instanceName}`}</title>
}

function FeedLink({ frame: { feed, title } }: { frame: Frame }) {
  return feed === undefined ? null : <link rel="alternate" type="application/atom+xml" title={title} href={feed} />
}

function Head({ frame, kind }: { frame: Frame; kind: string }) {
  const { description, canonical, alternates, previous, next } = frame
  // Named like a kind of page, a sheet is loaded by pages of that kind.
  const own = frame.sheets[kind]
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <Title frame={frame} />
      {description === undefined ? null : <meta name="description" content={description} />}
      {frame.unlisted ? <meta name="robots" content="noindex, follow" /> : null}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fbf6ee" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#1b1714" media="(prefers-color-scheme: dark)" />
      <link rel="stylesheet" href={frame.stylesheet} />
      {own === undefined ? null : <link rel="stylesheet" href={own} />}
      {frame.theme === undefined ? null : <link rel="stylesheet" href={frame.theme} />}
      {frame.scripts.map((src) => (
        <script type="module" src={src} />
      ))}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {canonical === undefined ? null : <link rel="canonical" href={canonical} />}
      {alternates.map(({ language, href }) => (
        <link rel="alternate" hreflang={language} href={href} />
      ))}
      <FeedLink frame={frame} />
      {previous === undefined ? null : <link rel="prev" href={previous} />}
      {next === undefined ? null : <link rel="next" href={next} />}
      <MachineHead frame={frame} />
    </head>
  )
}
