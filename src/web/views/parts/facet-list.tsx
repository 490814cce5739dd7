import type { Choice, FacetBox } from '../../pages/facet-boxes.ts'
import type { Frame } from '../../pages/frame.ts'

/** The boxes of choices; `form` is the id of the form they belong to. */
export function FacetList({ boxes, frame, form }: { boxes: readonly FacetBox[]; frame: Frame; form: string }) {
  return (
    <>
      {boxes.map((box) => (
        <details class="facet" data-facet={box.id} open={box.open}>
          <summary>
            {box.name}
            {box.chosen === 0 ? null : (
              <span class="facet-chosen">{frame.translate('search.chosen', { count: box.chosen })}</span>
            )}
          </summary>
          <fieldset data-find={box.find}>
            <legend class="visually-hidden">{box.name}</legend>
            <Choices choices={box.first} name={box.id} form={form} frame={frame} />
            {box.more.length === 0 ? null : (
              <details class="facet-more">
                <summary>{frame.translate('search.moreValues', { count: box.more.length })}</summary>
                <Choices choices={box.more} name={box.id} form={form} frame={frame} />
              </details>
            )}
          </fieldset>
        </details>
      ))}
    </>
  )
}

interface ChoicesProps {
  choices: readonly Choice[]
  name: string
  form: string
  frame: Frame
}

function Choices({ choices, name, form, frame }: ChoicesProps) {
  const numbers = new Intl.NumberFormat(frame.language)
  // The script of the page has every choice already: it switches off those it is not given, and knows their names,
  // which are a fifth of what a fragment would weigh.
  const given = frame.fragment ? choices.filter(({ inert }) => !inert) : choices
  return (
    <ul class="choices">
      {given.map(({ value, label, count, selected, inert }) => (
        <li>
          <label class={inert ? 'choice choice-inert' : 'choice'}>
            <input type="checkbox" form={form} name={name} value={value} checked={selected} disabled={inert} />
            <span {...(name === 'read' ? { lang: value } : {})}>{frame.fragment ? '' : label}</span>
            {count === undefined ? null : <span class="count">{numbers.format(count)}</span>}
          </label>
        </li>
      ))}
    </ul>
  )
}
