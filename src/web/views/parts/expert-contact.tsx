import type { ExpertDetails } from '../../pages/expert.ts'
import type { Frame } from '../../pages/frame.ts'
import { Facts } from './facts.tsx'

/** Whether the person can be asked, for what, on which terms and how. No address ever stands here. */
export function ExpertContact({ details, frame }: { details: ExpertDetails; frame: Frame }) {
  const { translate } = frame
  const { availability, contact } = details
  return (
    <section class="contact entry-side" aria-labelledby="Contact">
      <h2 id="Contact">{translate('expert.contact')}</h2>
      <p class={`availability availability-${availability.old ? 'old' : availability.id}`}>
        <strong>{availability.label}</strong>, <span class="confirmed">{availability.confirmed}</span>
      </p>
      <h3 id="Help">{translate('facet.help')}</h3>
      <ul class="help" aria-labelledby="Help">
        {details.help.map((help) => (
          <li>{help}</li>
        ))}
      </ul>
      <Facts
        facts={[
          { name: translate('facet.format'), value: details.formats },
          { name: translate('expert.terms'), value: details.terms },
        ]}
      />
      <p>
        {contact.label}
        {': '}
        <a href={contact.href}>{contact.host ?? translate('expert.relay')}</a>
      </p>
      {contact.host === undefined ? <p class="level">{translate('expert.relayHow')}</p> : null}
      <p>
        <a href={details.card} type="text/vcard">
          {translate('expert.card')}
        </a>
      </p>
    </section>
  )
}
