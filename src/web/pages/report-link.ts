import type { Language } from '../../model/languages.ts'

/** Where a mistake is reported. */
export interface ReportLink {
  readonly href: string
}

/** A letter already addressed and named, the configured page, or else the explanation on the page about the site. */
export function reportLink(
  reportAddress: string | undefined,
  language: Language,
  entry: { readonly title: string; readonly address: string },
): ReportLink {
  if (reportAddress === undefined) return { href: `/${language}/about#Report` }
  if (!reportAddress.startsWith('mailto:')) return { href: reportAddress }
  const letter = `subject=${encodeURIComponent(entry.title)}&body=${encodeURIComponent(`${entry.address}\n\n`)}`
  return { href: `${reportAddress}${reportAddress.includes('?') ? '&' : '?'}${letter}` }
}
