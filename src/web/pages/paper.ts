/** The sizes of paper that cards and run sheets are drawn for. */
export const PAPERS = ['a5', 'a4'] as const
export type Paper = (typeof PAPERS)[number]

/** The paper an address asks for; A4, which every printer has, when it names none that is known. */
export function paperOf(value: string): Paper {
  return PAPERS.find((paper) => paper === value.toLowerCase()) ?? 'a4'
}
