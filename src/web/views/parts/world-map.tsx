import type { World } from '../../map/world.ts'
import type { MapCircle } from '../../pages/map-circles.ts'

/** The map with a link for each country. On a narrow screen it keeps its size and scrolls in its own region. */
export function WorldMap({ world, circles, name }: { world: World; circles: readonly MapCircle[]; name: string }) {
  return (
    // What scrolls has to be reached with keys (WCAG 2.1.1).
    <section class="map-region" tabindex={0} aria-label={name}>
      <svg class="map" viewBox={`0 0 ${world.width} ${world.height}`}>
        <title>{name}</title>
        <Ground world={world} />
        <path class="map-leads" d={leads(circles)} />
        <path class="map-anchors" d={anchors(circles)} />
        {circles.map(({ x, y, radius, count, name: circleName, href }) => (
          <a class="map-country" href={href} aria-label={circleName}>
            <title>{circleName}</title>
            <circle cx={x} cy={y} r={radius} />
            <text x={x} y={y}>
              {count}
            </text>
          </a>
        ))}
      </svg>
    </section>
  )
}

/** Land laid in stones. The pattern gives it the look of the site's mosaics and no bytes a country. */
function Ground({ world }: { world: World }) {
  return (
    <>
      <pattern id="Stones" width="9" height="9" patternUnits="userSpaceOnUse">
        <path class="map-stone" d="M1 0h7v4l-7-1zM0 5l8 0-1 3h-7z" />
      </pattern>
      <path class="map-land" d={world.land} />
      <path fill="url(#Stones)" d={world.land} />
      <path class="map-borders" d={world.borders} />
      <path class="map-borders map-disputed" d={world.disputed} />
    </>
  )
}

/** Lines from countries to circles that had to move, as one path. */
function leads(circles: readonly MapCircle[]): string {
  return circles.map(({ x, y, from }) => (from === undefined ? '' : `M${from.x} ${from.y}L${x} ${y}`)).join('')
}

/** A dot where each such country is: a line without length and with round ends. */
function anchors(circles: readonly MapCircle[]): string {
  return circles.map(({ from }) => (from === undefined ? '' : `M${from.x} ${from.y}h0`)).join('')
}
