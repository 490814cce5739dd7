import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawWorld, printWorld } from '../../scripts/world-map/draw-world.ts'
import { shortPath } from '../../scripts/world-map/outline.ts'
import { POINTS, withoutShape } from '../../scripts/world-map/points.ts'
import { COUNTRIES } from '../../src/model/countries.ts'
import { PARTS, WORLD } from '../../src/web/map/world.ts'

const FILE = join(import.meta.dirname, '../../src/web/map/world.json')

describe('the drawn world', () => {
  it('is what the atlas gives today', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(printWorld(drawWorld()))
  })

  it('has a place on the map, in a part of the world, for every code entries can use', () => {
    const astray = COUNTRIES.filter((code) => {
      const place = WORLD.places[code]
      const isInside = place !== undefined && place.x > 0 && place.x < WORLD.width && place.y > 0
      return !isInside || place.y >= WORLD.height || !PARTS.includes(place.part)
    })
    expect(astray).toEqual([])
  })

  // What the atlas counts to another country or leaves out: a new version that draws one of them takes it off the list.
  it('places by hand only the territories the atlas has no shape for', () => {
    const unshaped = ['BQ', 'BV', 'CC', 'CX', 'GF', 'GI', 'GP', 'MQ', 'RE', 'SJ', 'TK', 'UM', 'YT']
    expect(withoutShape()).toEqual(unshaped)
    expect(Object.keys(POINTS)).toEqual(unshaped)
  })

  it.each([
    ['PS', 'asia'],
    ['XK', 'europe'],
    ['EH', 'africa'],
    ['TW', 'asia'],
    ['TV', 'oceania'],
    ['KI', 'oceania'],
    ['CV', 'africa'],
    ['MQ', 'americas'],
    ['CY', 'asia'],
  ])('has %s, which lists of countries and maps often differ about, in %s', (code, part) => {
    expect(WORLD.places[code]?.part).toBe(part)
  })

  it('puts a country where most of its land is, not between its islands', () => {
    const { FR, ES, US, GF } = WORLD.places
    expect(FR?.y).toBeLessThan(ES?.y ?? 0)
    expect(FR?.x).toBeGreaterThan(ES?.x ?? 0)
    expect(US?.x).toBeLessThan(GF?.x ?? 0)
  })

  it('stays small enough for a page of a weak connection', () => {
    expect(WORLD.land.length + WORLD.borders.length + WORLD.disputed.length).toBeLessThan(28_000)
  })
})

describe('a short path', () => {
  it.each([
    ['M0.4,0L10,0.2L10,10L0,10Z', 'M0 0l10 0 0 10-10 0z', 'whole units and relative steps'],
    ['M0,0L5,5L10,10L10,0Z', 'M0 0l10 10 0-10z', 'no points on a straight line'],
    ['M0,0L0.3,0.2L0.1,0.4Z', '', 'no specks'],
    ['M1,1L1.2,1.1L9,1', 'M1 1l8 0', 'open lines stay open'],
    ['M0,0L0,9L9,9ZM20,0L20,9L29,9Z', 'M0 0l0 9 9 0zM20 0l0 9 9 0z', 'every part'],
  ])('of %s is %j: %s', (long, short) => {
    expect(shortPath(long)).toBe(short)
  })
})
