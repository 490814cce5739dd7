import * as z from 'zod'
import { component } from './component.ts'

// In units of the drawing: it is stretched to the width of the text.
const WIDTH = 320
const ROW = 44
const BAR = 14
const BASELINE = 14

export const barChart = component({
  name: 'BarChart',
  attributes: z.strictObject({
    title: z.string().min(1).max(200),
    unit: z.string().max(30).default(''),
    source: z.string().min(1).max(300).optional(),
    data: z
      .array(z.strictObject({ label: z.string().min(1).max(60), value: z.number().min(0).max(1e12) }), {
        error: 'expected a list such as `{[{"label": "2015", "value": 42.8}]}`',
      })
      .min(1)
      .max(20),
  }),
  children: false,
  words: ({ title, data, source }) => [title, data.map(({ label }) => label).join(', '), source],
  draw: ({ title, unit, source, data }, { language, translate }) => {
    const numbers = new Intl.NumberFormat(language)
    // A share is drawn as a share of the whole, other numbers beside the largest of them.
    const full = Math.max(...data.map(({ value }) => value), unit === '%' ? 100 : Number.MIN_VALUE)
    const figure = (value: number): string =>
      unit === '' ? numbers.format(value) : withUnit(numbers.format(value), unit, language)
    return (
      <figure class="bar-chart">
        <p class="bar-chart-title">{title}</p>
        {/* A picture to the eye; its label says each bar and value to the ear. */}
        <svg
          viewBox={`0 0 ${WIDTH} ${data.length * ROW}`}
          width={WIDTH}
          height={data.length * ROW}
          role="img"
          aria-label={`${title}. ${data.map(({ label, value }) => `${label}: ${figure(value)}`).join('; ')}`}
        >
          {data.map(({ label, value }, row) => (
            <g>
              <text x="0" y={row * ROW + BASELINE}>
                {label}
              </text>
              <text class="bar-chart-value" x={WIDTH} y={row * ROW + BASELINE} text-anchor="end">
                {figure(value)}
              </text>
              <rect class="bar-chart-track" x="0" y={row * ROW + BASELINE + 6} width={WIDTH} height={BAR} rx="3" />
              <rect
                class="bar-chart-bar"
                x="0"
                y={row * ROW + BASELINE + 6}
                width={round((value / full) * WIDTH)}
                height={BAR}
                rx="3"
              />
            </g>
          ))}
        </svg>
        {source === undefined ? null : <figcaption>{translate('content.source', { source })}</figcaption>}
      </figure>
    )
  },
})

// English sets the per cent sign close, French and Spanish after a no-break space.
function withUnit(number: string, unit: string, language: string): string {
  return unit === '%' && language === 'en' ? `${number}%` : `${number}\u00a0${unit}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
