import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { drawAll } from '../../scripts/library/pictures/draw.ts'
import { fitText, roughWidth } from '../../scripts/library/pictures/fit-text.ts'
import { iconDrawings } from '../../scripts/library/pictures/icons.ts'
import { readInstance } from '../../scripts/library/pictures/instance.ts'
import { pageDrawing } from '../../scripts/library/pictures/page-drawing.ts'
import { pageDrawings } from '../../scripts/library/pictures/page-pictures.ts'
import { openRenderer, TYPEFACE, WEIGHT } from '../../scripts/library/pictures/renderer.ts'
import { folderStore, memoryStore } from '../../scripts/library/pictures/store.ts'
import { makeLibrary, vocabulary } from '../content/invented-library.ts'

const INSTANCE = { instanceName: 'Mosaic', colours: [] }
const BRIEF = { ...INSTANCE, key: 'article_x', type: 'article', labels: ['Guide'], title: 'Prévenir' } as const
const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#b4451f" d="M0 0h32v32H0z"/></svg>'
const { entries } = makeLibrary()

/** What the head of a PNG says it measures. */
function sizeOf(png: Uint8Array): readonly [width: number, height: number] {
  expect([...png.slice(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)))
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

describe('the pictures of a library', () => {
  it('are one for each text of each entry, and one a language for the rest', () => {
    const paths = [...pageDrawings(entries, vocabulary, INSTANCE).keys()]
    expect(paths).toEqual(
      expect.arrayContaining(['pictures/en.png', 'pictures/fr/articles/burnout.png', 'pictures/en/tools/circle.png']),
    )
    expect(paths).not.toContain('pictures/fr/articles/pensions.png')
    expect(paths).toHaveLength(3 + entries.reduce((sum, { texts }) => sum + Object.keys(texts).length, 0))
  })

  it('say what it is, its title and whose library it is, and that an invented person is one', () => {
    const drawings = pageDrawings(entries, vocabulary, INSTANCE)
    const guide = drawings.get('pictures/fr/articles/burnout.png')
    for (const words of ['>Guide<', '>Prévenir l’épuisement<', '>Mosaic<']) expect(guide).toContain(words)
    expect(drawings.get('pictures/es/experts/ada.png')).toContain('>Especialista · perfil de ejemplo<')
  })

  it('measure 1200 by 630, and are the same bytes whenever they are drawn', async () => {
    const drawing = new Map([['x.png', pageDrawing(BRIEF)]])
    const draw = async () => (await drawAll(drawing, { store: memoryStore() })).get('x.png') ?? new Uint8Array()
    const first = await draw()
    expect(sizeOf(first)).toEqual([1200, 630])
    expect(await draw()).toEqual(first)
  })

  it('have stones of their own for each entry, the same in every language', () => {
    const stones = (drawing: string | undefined) => drawing?.match(/<path[^>]+>/g)
    expect(stones(pageDrawing({ ...BRIEF, title: 'Another' }))).toEqual(stones(pageDrawing(BRIEF)))
    expect(stones(pageDrawing({ ...BRIEF, key: 'article_y' }))).not.toEqual(stones(pageDrawing(BRIEF)))
  })

  it('are in the colours of the instance', () => {
    expect(pageDrawing({ ...BRIEF, colours: ['#0b6e4f'] })).toContain('fill="#0b6e4f"')
  })

  it('take name and colours from the settings of the Worker', () => {
    expect(readInstance()).toMatchObject({ instanceName: 'Mosaic' })
  })

  it('hold no markup of a title', () => {
    expect(pageDrawing({ ...BRIEF, title: '<b>&</b>' })).toContain('&lt;b&gt;&amp;&lt;/b&gt;')
  })
})

describe('the icons', () => {
  it('have the sizes of their names', async () => {
    const icons = await drawAll(iconDrawings(MARK), { store: memoryStore() })
    expect([...icons].map(([path, png]) => [path, ...sizeOf(png)])).toEqual([
      ['icon-192.png', 192, 192],
      ['icon-512.png', 512, 512],
    ])
  })

  it('keep the mark within what every mask leaves', () => {
    const drawing = iconDrawings(MARK).get('icon-512.png') ?? ''
    const [, edge, side] = /<svg x="([\d.]+)" y="[\d.]+" width="(\d+)"/.exec(drawing) ?? []
    const corner = Math.hypot(256 - Number(edge), 256 - Number(edge))
    expect(Number(edge) * 2 + Number(side)).toBe(512)
    expect(corner).toBeLessThanOrEqual(0.4 * 512 + 1)
  })
})

describe('drawing again', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mosaic-pictures-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('draws only what changed, and forgets what is gone when it is told everything', async () => {
    const store = folderStore(join(folder, 'kept'))
    const icons = iconDrawings(MARK)
    let drawn = 0
    const progress = (done: number) => {
      drawn = done
    }
    const first = await drawAll(icons, { store, progress })
    expect(drawn).toBe(2)
    drawn = 0
    expect(await drawAll(icons, { store, progress })).toEqual(
      new Map([...first].map(([path, png]) => [path, Buffer.from(png)])),
    )
    expect(drawn).toBe(0)
    const changed = new Map([...icons].slice(0, 1).map(([path, svg]) => [path, svg.replace('#b4451f', '#000000')]))
    await drawAll(changed, { store, progress })
    expect([drawn, readdirSync(join(folder, 'kept')).length]).toEqual([1, 3])
    await drawAll(changed, { store, all: true })
    expect(readdirSync(join(folder, 'kept'))).toHaveLength(1)
  })
})

describe('a title', () => {
  const box = { width: 1040, height: 285, leading: 1.18 }
  const sizes = [80, 44]

  it('is as large as it fits', () => {
    expect(fitText('Ada', sizes, box)).toEqual({ size: 80, lines: ['Ada'] })
    expect(fitText('a '.repeat(70), sizes, box).size).toBe(44)
  })

  it('is never wider than its place, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (title) => {
        const { size, lines } = fitText(title, sizes, box)
        expect(lines.length * size * box.leading).toBeLessThanOrEqual(box.height)
        for (const line of lines) expect(roughWidth(line) * size).toBeLessThanOrEqual(box.width)
      }),
    )
  })

  it('keeps together what a no-break space holds', () => {
    expect(fitText(`${'mot '.repeat(7)}pourquoi\u00a0?`, [80], box).lines.at(-1)).toContain('pourquoi\u00a0?')
  })

  it('is drawn no wider than it was taken for', async () => {
    const renderer = await openRenderer()
    const titles = entries.flatMap(({ texts }) => Object.values(texts).map(({ title }) => title))
    const hard = [
      'ŋɓọẹ Œuvre “WMW” — 100 % ¿Qué?',
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
      'abcdefghijklmnopqrstuvwxyz0123456789',
    ]
    for (const title of [...titles, ...hard]) {
      const text = `<text x="0" y="50" font-family="${TYPEFACE}" font-weight="${WEIGHT}" font-size="50">${title}</text>`
      const drawn = renderer.width(`<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="99">${text}</svg>`)
      expect([title, drawn <= roughWidth(title) * 50, drawn > 0]).toEqual([title, true, true])
    }
  })
})
