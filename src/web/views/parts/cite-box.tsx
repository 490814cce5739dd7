import type { CiteBox as Box, ResultFiles } from '../../pages/cite-box.ts'
import type { Frame } from '../../pages/frame.ts'
import type { Link } from '../../pages/search-links.ts'

/** How to cite an entry. The button is shown by the script that makes it work: client/cite.ts. */
export function CiteBox({ box, frame }: { box: Box | undefined; frame: Frame }) {
  if (box === undefined) return null
  const { translate } = frame
  return (
    <details class="cite">
      <summary>{translate('cite.title')}</summary>
      <p class="cite-text">{box.text}</p>
      <p class="cite-actions">
        <button type="button" class="cite-copy" hidden>
          {translate('cite.copy')}
        </button>{' '}
        <span
          class="cite-said"
          role="status"
          data-copied={translate('cite.copied')}
          data-selected={translate('cite.selected')}
        />
      </p>
      <FileLinks label={translate('cite.files')} files={box.files} />
    </details>
  )
}

/** A list of results to keep or to bring into a reference manager. */
export function ResultFileLinks({ results, frame }: { results: ResultFiles | undefined; frame: Frame }) {
  if (results === undefined) return null
  return (
    <div class="result-files">
      <FileLinks label={frame.translate('cite.list')} files={results.files} />
      {results.cut === undefined ? null : <p>{results.cut}</p>}
    </div>
  )
}

function FileLinks({ label, files }: { label: string; files: readonly Link[] }) {
  return (
    <p class="file-links">
      {label}
      {files.map(({ href, label }) => (
        <>
          {' '}
          <a href={href} download>
            {label}
          </a>
        </>
      ))}
    </p>
  )
}
