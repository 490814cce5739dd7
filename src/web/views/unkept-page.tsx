import type { Frame } from '../pages/frame.ts'
import { Layout } from './layout.tsx'
import { Notice } from './parts/notice.tsx'

/**
 * What a reader without a connection sees in place of a page that is not on the device. The service worker keeps it
 * beforehand, and takes from it the note it puts on top of pages that are.
 */
export function UnkeptPage({ frame }: { frame: Frame }) {
  const { translate, language } = frame
  return (
    <Layout frame={frame} kind="text">
      <h1>{translate('offline.unkept.title')}</h1>
      <p class="lead">{translate('offline.unkept.text')}</p>
      <p>
        {/* biome-ignore lint/a11y/useValidAnchor: an empty address is that of the page the reader asked for */}
        <a class="button" href="">
          {translate('offline.unkept.again')}
        </a>
      </p>
      <h2>{translate('offline.unkept.here')}</h2>
      <KeptPages library={translate('offline.unkept.library')} />
      <p>
        <a href={`/${language}/offline`}>{translate('offline.title')}</a>
      </p>
      <template id="OfflineNote">
        <Notice kind="info">{translate('offline.note.page')}</Notice>
      </template>
    </Layout>
  )
}

/** The script fills it with links to the pages on the device; with words for it, to the libraries as well. */
export function KeptPages({ library }: { library?: string }) {
  return <ul class="kept-pages" data-part="pages" data-library={library} hidden />
}
