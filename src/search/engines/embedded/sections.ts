// The frame of every file of the index: a header, then named pieces that are read in place as typed arrays.
import { MosaicError } from '../../../model/errors.ts'

const MAGIC = 0x4353_4f4d // `MOSC`, little endian
const VERSION = 1
/** Magic, version, length in bytes, checksum, stamp, number of sections. */
const HEADER_WORDS = 6
/** Kind, start and length of each section, the last two in bytes. */
const ENTRY_WORDS = 3

const KINDS = [Uint8Array, Uint16Array, Uint32Array, Int32Array] as const
export type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array

/**
 * Puts sections into one file, each at a multiple of four. `stamp` ties files of one index together; left out, it is
 * the checksum of the file itself. Typed arrays are little endian wherever this runs.
 */
export function writeSections(sections: readonly Section[], stamp?: number): { file: Uint8Array; stamp: number } {
  const tableWords = HEADER_WORDS + sections.length * ENTRY_WORDS
  const length = sections.reduce((sum, section) => sum + aligned(section.byteLength), tableWords * 4)
  const file = new Uint8Array(length)
  const head = new Uint32Array(file.buffer, 0, tableWords)
  let start = tableWords * 4
  sections.forEach((section, index) => {
    const kind = KINDS.findIndex((one) => section instanceof one)
    head.set([kind, start, section.byteLength], HEADER_WORDS + index * ENTRY_WORDS)
    file.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), start)
    start += aligned(section.byteLength)
  })
  const checksum = checksumOf(file)
  head.set([MAGIC, VERSION, length, checksum, stamp ?? checksum, sections.length])
  return { file, stamp: stamp ?? checksum }
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 4) * 4
}

/**
 * The sections of a file, as views of it. Throws `unavailable` for anything but a whole file of this version. Damage
 * within is found when it is looked for, which takes a millisecond for some megabytes.
 */
export function readSections(
  buffer: ArrayBuffer,
  name: string,
  lookForDamage: boolean,
): { sections: readonly Section[]; stamp: number } {
  const refuse = (what: string): never => {
    throw new MosaicError('unavailable', `Unexpected ${what} in search file \`${name}\`: build the library again`)
  }
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0) return refuse('length')
  const head = new Uint32Array(buffer)
  const [magic, version, length, checksum, stamp = 0, count = 0] = head
  if (magic !== MAGIC) return refuse('beginning')
  if (version !== VERSION) return refuse(`version ${version}, expected ${VERSION},`)
  if (length !== buffer.byteLength) return refuse(`length ${buffer.byteLength}, expected ${length},`)
  if (lookForDamage && checksum !== checksumOf(new Uint8Array(buffer))) return refuse('bytes')
  const sections = Array.from({ length: count }, (_, index) => {
    const [kind = 0, start, bytes = 0] = head.subarray(HEADER_WORDS + index * ENTRY_WORDS)
    const View = KINDS[kind] ?? Uint8Array
    return new View(buffer, start, bytes / View.BYTES_PER_ELEMENT)
  })
  return { sections, stamp }
}

/** A hash of all words after the header: a damaged file must not be read as if it were whole. */
function checksumOf(file: Uint8Array): number {
  const words = new Uint32Array(file.buffer, file.byteOffset, file.byteLength / 4)
  let state = 0x811c9dc5
  for (let index = HEADER_WORDS; index < words.length; index++) {
    state = Math.imul(state ^ (words[index] ?? 0), 0x01000193)
    state ^= state >>> 15
  }
  return state >>> 0
}
