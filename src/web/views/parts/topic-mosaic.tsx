import type { Frame } from '../../pages/frame.ts'
import type { MosaicStone } from '../../pages/topic-mosaic.ts'
import { Stones } from './stones.tsx'

/** The families of topics, each as wide as what it holds, with a small stone for each entry. */
export function TopicMosaic({ stones, frame }: { stones: readonly MosaicStone[]; frame: Frame }) {
  const numbers = new Intl.NumberFormat(frame.language)
  return (
    <div class="mosaic">
      <ul>
        {stones.map(({ title, href, total, counts, topics, span, number }) => (
          <li class={`mosaic-stone span-${span} stone-${((number - 1) % 7) + 1}`}>
            <h3>
              <a href={href}>{title}</a>{' '}
              {total === undefined ? null : (
                <span class="count">{frame.translate('home.entries', { count: total })}</span>
              )}
            </h3>
            {total === undefined ? null : <Stones counts={counts} />}
            <ul class="stone-topics">
              {topics.map((topic) => (
                <li>
                  <a href={topic.href}>{topic.label}</a>
                  {topic.count === undefined ? null : <span class="count">{numbers.format(topic.count)}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}
