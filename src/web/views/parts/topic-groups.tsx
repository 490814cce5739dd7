import type { Frame } from '../../pages/frame.ts'
import type { TopicGroup } from '../../pages/topic-page.ts'

/** The families of topics as tiles, each with its topics. */
export function TopicGroups({ groups, frame }: { groups: readonly TopicGroup[]; frame: Frame }) {
  const numbers = new Intl.NumberFormat(frame.language)
  return (
    <div class="tiles">
      {groups.map(({ id, title, topics }, index) => (
        <section class={`tile stone-${(index % 7) + 1}`} aria-labelledby={`Group-${id}`}>
          <h3 id={`Group-${id}`}>{title}</h3>
          <ul>
            {topics.map(({ href, label, count }) => (
              <li>
                <a href={href}>{label}</a>
                {count === undefined ? null : <span class="count">{numbers.format(count)}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
