// Finds the packed strings that are few edits from a word by walking along them in their order. Strings that begin
// alike share the first rows of their tables of distances, and a beginning that is too far rules out all that have it:
// of ninety thousand words, a few thousand letters are looked at.
import { createEditRows, type EditRows } from './edit-rows.ts'
import { BLOCK, LONG_HEAD, type PackedStrings } from './pack-strings.ts'

export interface Range {
  readonly from: number
  readonly to: number
}

/** A string by its place, and how many edits it is from the word. */
export interface Near {
  readonly place: number
  readonly edits: number
}

/** The strings within a range that are one to `most` edits from a word, in their order. */
export function stringsNear(packed: PackedStrings, word: string, most: number, range: Range): Near[] {
  return walk(packed, createEditRows(word, most), range, false)
}

/** The strings within a range that begin with something at most so many edits from a word, in their order. */
export function stringsBegunNear(packed: PackedStrings, word: string, most: number, range: Range): Near[] {
  return walk(packed, createEditRows(word, most), range, true)
}

function walk(packed: PackedStrings, rows: EditRows, { from, to }: Range, beginnings: boolean): Near[] {
  const found: Near[] = []
  const string = stringOver(packed, rows, beginnings)
  for (let index = from - (from % BLOCK); index < to; index++) {
    if (index % BLOCK === 0) {
      const end = string.decidedUntil(index / BLOCK) * BLOCK
      if (string.isNear())
        for (; index < end && index < to; index++) found.push({ place: index, edits: string.edits() })
      index = Math.max(index, end)
      if (index >= to) break
      string.moveTo(index / BLOCK)
    } else string.next()
    if (index >= from && string.isNear()) found.push({ place: index, edits: string.edits() })
  }
  return found
}

/** One packed string after the other, with the rows of as much of it as must be read to decide on it. */
function stringOver({ bytes, blocks }: PackedStrings, rows: EditRows, beginnings: boolean) {
  const held = new Uint8Array(rows.mostUnits * 4)
  /** How many units the first bytes are, at the ends of characters. */
  const unitsAt = new Uint16Array(held.length + 1)
  let position = 0
  /** Bytes that are held and have rows. */
  let known = 0
  /** So many first bytes decide; 0 when the whole string had to be read. */
  let decisive = 0
  /** Of the whole string, or of the beginning that decided; above `rows.most` when it is too far. */
  let edits = rows.most + 1
  let near = false

  const number = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[position++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
  /** Reads on from the first byte that differs from the string before. */
  const decide = (shared: number, length: number): void => {
    const end = Math.min(length, held.length)
    for (let place = shared; place < end; place++) held[place] = bytes[position + place - shared] ?? 0
    let place = shared
    while (place > 0 && isWithinCharacter(held[place] ?? 0) && place < end) place--
    let units = unitsAt[place] ?? 0
    decisive = 0
    while (place < end) {
      const code = codePointAt(held, place)
      place += bytesOfCodePoint(code)
      units = rows.add(units, code)
      unitsAt[place] = units
      near = beginnings && rows.isBegun()
      if (near || rows.isTooFar()) {
        edits = rows.edits(units)
        decisive = known = place
        return
      }
    }
    known = end
    edits = rows.edits(units)
    near = !beginnings && edits > 0 && edits <= rows.most
  }
  const next = (): void => {
    const head = bytes[position++] ?? 0
    const shared = head === LONG_HEAD ? number() : head >>> 4
    const own = head === LONG_HEAD ? number() : head & 15
    if (decisive === 0 || shared < decisive) decide(shared, shared + own)
    position += own
  }
  /** Where the first string of a block begins, and its length. */
  const openBlock = (block: number): number => {
    position = blocks[block] ?? 0
    const head = bytes[position++] ?? 0
    if (head !== LONG_HEAD) return head & 15
    number()
    return number()
  }
  /** Whether the first string of a block begins with the bytes that decided on the present one. */
  const beginsAlike = (block: number): boolean => {
    if (decisive === 0 || block >= blocks.length || openBlock(block) < decisive) return false
    for (let place = 0; place < decisive; place++) if (held[place] !== bytes[position + place]) return false
    return true
  }
  return {
    next,
    isNear: (): boolean => near,
    edits: (): number => edits,
    /** Goes to the first string of a block, which is written whole. */
    moveTo(block: number): void {
      const length = openBlock(block)
      const start = position
      const most = Math.min(known, length)
      let shared = 0
      while (shared < most && held[shared] === bytes[start + shared]) shared++
      position = start + shared
      if (decisive === 0 || shared < decisive) decide(shared, length)
      position = start + length
    },
    /**
     * The first block from one on whose strings are not all decided like the present one. Strings between two that
     * begin alike begin so, too.
     */
    decidedUntil(block: number): number {
      if (!beginsAlike(block) || !beginsAlike(block + 1)) return block
      let [alike, step] = [block + 1, 1]
      for (; beginsAlike(alike + step); step *= 2) alike += step
      for (; step > 0; step >>>= 1) if (beginsAlike(alike + step)) alike += step
      return alike
    },
  }
}

function isWithinCharacter(byte: number): boolean {
  return (byte & 0xc0) === 0x80
}

function codePointAt(utf8: Uint8Array, place: number): number {
  const first = utf8[place] ?? 0
  if (first < 0x80) return first
  const rest = (distance: number): number => (utf8[place + distance] ?? 0) & 0x3f
  if (first < 0xe0) return ((first & 0x1f) << 6) | rest(1)
  if (first < 0xf0) return ((first & 0x0f) << 12) | (rest(1) << 6) | rest(2)
  return ((first & 0x07) << 18) | (rest(1) << 12) | (rest(2) << 6) | rest(3)
}

function bytesOfCodePoint(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x1_0000 ? 3 : 4
}
