import type { Frame } from '../../pages/frame.ts'
import type { Link } from '../../pages/search-links.ts'

/** What stands above a page made for paper, and stays on the screen. The script shows the button. */
export function PaperBar({ papers, back, frame }: { papers: readonly Link[]; back: Link; frame: Frame }) {
  return (
    <nav class="paper-bar" aria-label={frame.translate('agenda.print')}>
      <a href={back.href}>{back.label}</a>
      {papers.map(({ href, label }) => (
        <a href={href} rel="nofollow">
          {label}
        </a>
      ))}
      <button type="button" id="Print" hidden>
        {frame.translate('agenda.print')}
      </button>
    </nav>
  )
}
