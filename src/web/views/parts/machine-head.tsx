import { raw } from 'hono/html'
import { languageRow } from '../../../model/languages.ts'
import type { Frame } from '../../pages/frame.ts'
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '../../pictures.ts'
import { dataBlock } from '../../structured-data/data-block.ts'

/** What the head of a page says to programs: search engines, places where pages are shared, and the browser itself. */
export function MachineHead({ frame }: { frame: Frame }) {
  const { language, instanceName, things } = frame
  return (
    <>
      <link rel="manifest" href={`/${language}/manifest.webmanifest`} />
      <link rel="apple-touch-icon" href="/icon-192.png" />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={`${instanceName} (${languageRow(language).name})`}
        href={`/${language}/opensearch.xml`}
      />
      <SharedPage frame={frame} />
      {things.length === 0 ? null : <script type="application/ld+json">{raw(dataBlock(things))}</script>}
    </>
  )
}

/** https://ogp.me: how a page looks where people share it. A page that nobody should keep is not dressed up. */
function SharedPage({ frame }: { frame: Frame }) {
  const { title, description, canonical, instanceName, language, alternates, picture, entry } = frame
  if (canonical === undefined) return null
  const properties: readonly (readonly [property: string, content: string | undefined])[] = [
    ['og:site_name', instanceName],
    ['og:type', ogType(entry)],
    ['og:title', title],
    ['og:description', description],
    ['og:url', canonical],
    ['og:locale', language],
    ...alternates.filter((other) => other.language !== language).map(otherLocale),
    ['og:image', picture],
    ...(picture === undefined ? [] : pictureFacts(title)),
    ['article:published_time', entry?.written?.published],
    ['article:modified_time', entry?.written?.modified],
  ]
  return (
    <>
      {properties.map(([property, content]) =>
        content === undefined ? null : <meta property={property} content={content} />,
      )}
      <meta name="twitter:card" content={picture === undefined ? 'summary' : 'summary_large_image'} />
    </>
  )
}

function ogType(entry: Frame['entry']): string {
  if (entry === undefined) return 'website'
  return entry.written === undefined ? 'profile' : 'article'
}

function otherLocale({ language }: Frame['alternates'][number]): readonly [string, string] {
  return ['og:locale:alternate', language]
}

/** A picture shows the title of its page and nothing else that is to be read. */
function pictureFacts(title: string): readonly (readonly [string, string])[] {
  return [
    ['og:image:width', String(PICTURE_WIDTH)],
    ['og:image:height', String(PICTURE_HEIGHT)],
    ['og:image:alt', title],
  ]
}
