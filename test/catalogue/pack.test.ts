import { describe, expect, it } from 'vitest'
import { readPack, writePack } from '../../src/catalogue/pack.ts'
import { MosaicError } from '../../src/model/errors.ts'

const bytes = (...numbers: number[]) => Uint8Array.from(numbers)
const FILES = new Map([
  ['entries/articles/burnout.json', bytes(1, 2, 3)],
  ['search/index.bin', bytes()],
  ['media/tools/é.png', bytes(255, 0)],
])

describe('a pack', () => {
  it('gives back every file as it was put in, in order', () => {
    const files = readPack(writePack(FILES).buffer)
    expect([...files].map(([path, content]) => [path, [...content]])).toEqual(
      [...FILES].map(([path, content]) => [path, [...content]]),
    )
  })

  it('may be empty', () => {
    expect([...readPack(writePack(new Map()).buffer)]).toEqual([])
  })

  it.each([0, 3, 4, 10, 60])('is refused when all but its first %i bytes are missing', (left) => {
    expect(() => readPack(writePack(FILES).slice(0, left).buffer)).toThrow(MosaicError)
  })

  it('is refused when its last byte is missing', () => {
    expect(() => readPack(writePack(FILES).slice(0, -1).buffer)).toThrow('damaged or cut off')
  })

  it('is refused with bytes too many', () => {
    const whole = writePack(FILES)
    expect(() => readPack(Uint8Array.from([...whole, 0]).buffer)).toThrow('damaged or cut off')
  })
})
