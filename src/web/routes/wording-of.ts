import type { Context } from 'hono'
import type { Vocabulary } from '../../model/vocabulary.ts'
import type { AppContext } from '../context.ts'
import { type Wording, wordingFor } from '../pages/wording.ts'

/** The vocabulary, and the words that say it in the language of the page. */
export async function wordingOf(c: Context<AppContext>): Promise<{ vocabulary: Vocabulary; wording: Wording }> {
  const vocabulary = await c.var.services.catalogue.vocabulary()
  return { vocabulary, wording: wordingFor(c.var.language, c.var.translate, vocabulary) }
}
