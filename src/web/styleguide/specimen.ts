import type { InEveryLanguage } from '../../model/languages.ts'

/** A text that has everything an article can have, in each language: what long reading is set in. */
export const SPECIMEN: InEveryLanguage<string> = {
  en: specimen({
    title: 'A heading of the second rank',
    text: 'Teachers do not burn out alone, and they do not recover alone: what wears them down is mostly the way work is organised.[^1] Long words such as *internationalisation* and *intergenerational* show where lines are parted. See the **strong words**, [a link to elsewhere](https://example.org) and a [link within](#here).',
    sub: 'A heading of the third rank',
    items: ['Ask what wears people down.', 'Choose one change together.', 'Look again after eight weeks.'],
    table: ['Year', 'Share', 'Countries'],
    warning: 'Take care with a figure that has no year.',
    tip: 'Begin with ten minutes in silence.',
    step: ['Welcome', 'Say why you meet, and until when.', 'Collect', 'One idea a card, in large letters.'],
    chart: 'People with at least one benefit',
    figure: 'of people have at least one benefit',
    note: 'An invented source, 2026.',
  }),
  fr: specimen({
    title: 'Un titre de deuxième rang',
    text: 'On ne s’épuise pas seul, et l’on ne se rétablit pas seul\u00a0: ce qui use tient surtout à l’organisation du travail.[^1] De longs mots comme *internationalisation* et *intergénérationnelle* montrent où les lignes sont coupées. Voici des **mots forts**, [un lien vers ailleurs](https://example.org) et un [lien interne](#here).',
    sub: 'Un titre de troisième rang',
    items: ['Demandez ce qui use.', 'Choisissez ensemble un changement.', 'Regardez de nouveau après huit semaines.'],
    table: ['Année', 'Part', 'Pays'],
    warning: 'Méfiez-vous d’un chiffre sans année.',
    tip: 'Commencez par dix minutes de silence.',
    step: [
      'Accueillir',
      'Dites pourquoi vous vous réunissez, et jusqu’à quand.',
      'Recueillir',
      'Une idée par carte, en grandes lettres.',
    ],
    chart: 'Personnes ayant au moins une prestation',
    figure: 'des personnes ont au moins une prestation',
    note: 'Une source inventée, 2026.',
  }),
  es: specimen({
    title: 'Un título de segundo rango',
    text: 'Nadie se agota a solas ni se recupera a solas: lo que desgasta es sobre todo la organización del trabajo.[^1] Palabras largas como *internacionalización* e *intergeneracional* muestran dónde se parten las líneas. Aquí hay **palabras fuertes**, [un enlace a otro sitio](https://example.org) y un [enlace interno](#here).',
    sub: 'Un título de tercer rango',
    items: ['Pregunte qué desgasta.', 'Elijan un cambio en común.', 'Vuelvan a mirar a las ocho semanas.'],
    table: ['Año', 'Parte', 'Países'],
    warning: 'Desconfíe de una cifra sin año.',
    tip: 'Empiece con diez minutos de silencio.',
    step: ['Acoger', 'Diga por qué se reúnen y hasta cuándo.', 'Recoger', 'Una idea por tarjeta, con letra grande.'],
    chart: 'Personas con al menos una prestación',
    figure: 'de las personas tienen al menos una prestación',
    note: 'Una fuente inventada, 2026.',
  }),
}

interface Words {
  readonly title: string
  readonly text: string
  readonly sub: string
  readonly items: readonly string[]
  readonly table: readonly string[]
  readonly warning: string
  readonly tip: string
  readonly step: readonly string[]
  readonly chart: string
  readonly figure: string
  readonly note: string
}

function specimen(words: Words): string {
  const { title, text, sub, items, table, warning, tip, step, chart, figure, note } = words
  return `## ${title}

${text.replace('#here', `#${sub.toLowerCase().replaceAll(' ', '-')}`)}

### ${sub}

${items.map((item) => `- ${item}`).join('\n')}

${items.map((item, index) => `${index + 1}. ${item}`).join('\n')}

| ${table.join(' | ')} |
|---|---:|---|
| 2015 | 42.8 | GM, SN |
| 2023 | 52.4 | CO, FR, KE |

<Note kind="info">

${text.split('[^1]')[0]}

</Note>

<Note kind="tip">

${tip}

</Note>

<Note kind="warning">

${warning}

</Note>

<Note kind="evidence">

${items[2]}

</Note>

<Steps>
<Step title="${step[0]}" minutes={10}>

${step[1]}

</Step>
<Step title="${step[2]}">

${step[3]}

</Step>
</Steps>

<KeyFigures source="${note}">
<KeyFigure value="52.4" label="${figure}" />
<KeyFigure value="1919" label="${chart}" />
</KeyFigures>

<BarChart title="${chart}" unit="%" source="${note}" data={[{"label": "2015", "value": 42.8}, {"label": "2023", "value": 52.4}]} />

<Quote by="${step[0]}" source="${note}">

${tip}

</Quote>

[^1]: ${note}
`
}
