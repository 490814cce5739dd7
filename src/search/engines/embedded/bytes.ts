// Whole numbers in seven bits a byte, the lowest first; the highest bit says that more follow.

/** Bytes that grow as they are written. */
export function byteWriter() {
  let bytes = new Uint8Array(4096)
  let end = 0
  const put = (byte: number): void => {
    if (end === bytes.length) {
      const larger = new Uint8Array(bytes.length * 2)
      larger.set(bytes)
      bytes = larger
    }
    bytes[end++] = byte
  }
  return {
    put,
    putNumber(value: number): void {
      let rest = value
      while (rest > 127) {
        put((rest & 127) | 128)
        rest >>>= 7
      }
      put(rest)
    },
    /** How many were written. */
    length: (): number => end,
    bytes: (): Uint8Array => bytes.slice(0, end),
  }
}

/** How many bytes a number takes. */
export function bytesOf(value: number): number {
  let bytes = 1
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes++
  return bytes
}

/** The number at a place. */
export function numberAt(bytes: Uint8Array, start: number): number {
  let value = 0
  for (let place = start, shift = 0; ; place++, shift += 7) {
    const byte = bytes[place] ?? 0
    value |= (byte & 127) << shift
    if (byte < 128) return value
  }
}

/** The place after the number at a place. */
export function afterNumber(bytes: Uint8Array, start: number): number {
  let place = start
  while ((bytes[place] ?? 0) > 127) place++
  return place + 1
}
