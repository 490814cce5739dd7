import { quoted } from './message.ts'

/**
 * Marks authors leave where something is still to be checked: `[U]`, `[citation needed]`, TODO, `???` …
 * In capitals only, where a word of a language looks alike: Spanish says «todo».
 */
const MARKS =
  /\[(?:[USV]|[Cc]itation needed|[Tt]o be (?:verified|checked)|[Àà] vérifier|[Pp]or verificar|\?+|…)\]|\b(?:TODO|FIXME|TBC|TBD|XXX|TKTK)\b|\?{3,}|\b[Ll]orem ipsum\b/

/** The first mark of something unchecked in a text, such as `[U]`, and where it stands in it. */
export function unverifiedMark(text: string): { readonly mark: string; readonly offset: number } | undefined {
  const found = MARKS.exec(text)
  return found === null ? undefined : { mark: found[0], offset: found.index }
}

export function unverifiedReason(mark: string): string {
  return `Unexpected mark ${quoted(mark)}, expected checked words: verify it or leave it out`
}
