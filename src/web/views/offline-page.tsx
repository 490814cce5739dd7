import type { Frame } from '../pages/frame.ts'
import { type PackRow, scriptWords } from '../pages/offline-page.ts'
import { Layout } from './layout.tsx'
import { Notice } from './parts/notice.tsx'
import { KeptPages } from './unkept-page.tsx'

interface OfflinePageProps {
  readonly frame: Frame
  readonly rows: readonly PackRow[]
}

/** Explains what stays on the device. The script shows the buttons where the browser can keep something. */
export function OfflinePage({ frame, rows }: OfflinePageProps) {
  const { translate } = frame
  return (
    <Layout frame={frame} kind="text">
      <h1>{translate('offline.title')}</h1>
      <p class="lead">{translate('offline.lead')}</p>
      <div data-offline data-words={JSON.stringify(scriptWords(translate))}>
        <div data-part="absent">
          <Notice kind="info">{translate('offline.absent')}</Notice>
        </div>
        <h2>{translate('offline.keep.title')}</h2>
        <p>{translate('offline.keep.text')}</p>
        <ul class="packs">
          {rows.map((row) => (
            <PackItem row={row} frame={frame} />
          ))}
        </ul>
        <p data-part="room" hidden />
        <p>{translate('offline.keep.care')}</p>
        <p class="visually-hidden" role="status" data-part="said" />
        <h2 id="Visited" tabindex={-1}>
          {translate('offline.visited.title')}
        </h2>
        <p>{translate('offline.visited.text')}</p>
        <KeptPages />
        <p data-part="forget" hidden>
          <button type="button" class="button-quiet" data-act="forget">
            {translate('offline.visited.forget')}
          </button>
        </p>
      </div>
    </Layout>
  )
}

function PackItem({ row, frame }: { row: PackRow; frame: Frame }) {
  const { translate } = frame
  const { language, name, pack, facts } = row
  const heading = `Pack-${language}`
  return (
    <li class="pack" data-language={language} data-pack={JSON.stringify(pack)}>
      <h3 id={heading} lang={language}>
        {name}
      </h3>
      <p>{facts}</p>
      <p class="pack-state" data-part="state" hidden />
      <progress data-part="progress" max="1" value="0" aria-labelledby={heading} hidden />
      <p class="pack-acts" data-part="acts" hidden>
        <Act act="keep" words={translate('offline.act.keep')} heading={heading} />
        <Act act="update" words={translate('offline.act.update')} heading={heading} />
        <Act act="stop" words={translate('offline.act.stop')} heading={heading} quiet />
        <Act act="remove" words={translate('offline.act.remove')} heading={heading} quiet />
      </p>
    </li>
  )
}

/** A button named for what it does and for the language it does it to. */
function Act({ act, words, heading, quiet }: { act: string; words: string; heading: string; quiet?: boolean }) {
  const id = `${heading}-${act}`
  return (
    <button
      type="button"
      id={id}
      aria-labelledby={`${id} ${heading}`}
      data-act={act}
      hidden
      {...(quiet ? { class: 'button-quiet' } : {})}
    >
      {words}
    </button>
  )
}
