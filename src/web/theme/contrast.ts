// Contrast as WCAG 2.2 measures it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio

/** A colour as `#rrggbb`. */
export type Hex = `#${string}`

type Channels = readonly [red: number, green: number, blue: number]

/** The red, green and blue of a colour, 0 to 255 each. */
export function channelsOf(colour: Hex): Channels {
  const at = (index: number): number => Number.parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16)
  return [at(0), at(1), at(2)]
}

/** A colour part of the way to another: 0 is the first, 1 the second. */
export function mixed(from: Hex, to: Hex, share: number): Hex {
  const target = channelsOf(to)
  const parts = channelsOf(from).map((value, index) => Math.round(value + ((target[index] ?? 0) - value) * share))
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** 1 for the same colour, 21 for black on white. */
export function contrast(one: Hex, other: Hex): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

function luminance(colour: Hex): number {
  const [red, green, blue] = channelsOf(colour)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
