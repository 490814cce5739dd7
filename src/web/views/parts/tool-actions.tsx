import { entryPath } from '../../../model/address.ts'
import type { Frame } from '../../pages/frame.ts'
import { PAPERS } from '../../pages/paper.ts'
import type { ToolDetails } from '../../pages/tool.ts'

/**
 * What one does with a tool. Without scripts the button begins a plan with it; the script adds it to the plan of the
 * device and says so.
 */
export function ToolActions({ details: { slug, planned }, frame }: { details: ToolDetails; frame: Frame }) {
  const { translate, language } = frame
  const path = entryPath({ type: 'tool', slug }, language)
  return (
    <div class="tool-actions">
      <form
        action={`/${language}/agenda`}
        id="AddToAgenda"
        data-slug={slug}
        data-tool={JSON.stringify(planned)}
        data-added={translate('agenda.added')}
      >
        <input type="hidden" name="tool" value={`${slug}:${planned.suggested}`} />
        <button type="submit">{translate('tool.addToAgenda')}</button>
        <p id="Said" role="status" />
        <p id="OpenAgenda" hidden>
          <a href={`/${language}/agenda`}>{translate('agenda.open')}</a>
        </p>
      </form>
      <p>
        {translate('tool.printCard')}{' '}
        {PAPERS.map((paper) => (
          <>
            <a
              class="tool-paper"
              href={`${path}?card=${paper}`}
              rel="nofollow"
              aria-label={translate('card.name', { paper: paper.toUpperCase() })}
            >
              {paper.toUpperCase()}
            </a>{' '}
          </>
        ))}
      </p>
    </div>
  )
}
