import type { Entry, EntryOf } from '../../model/entry.ts'
import type { TypeId } from '../../model/types/index.ts'
import { articleDetails } from '../pages/article.ts'
import type { EntryLink } from '../pages/entry-link.ts'
import type { EntryPageData } from '../pages/entry-page.ts'
import { expertDetails } from '../pages/expert.ts'
import { organisationDetails } from '../pages/organisation.ts'
import { toolDetails } from '../pages/tool.ts'
import type { Wording } from '../pages/wording.ts'
import type { Drawn } from '../respond.ts'
import { ArticlePage } from './article.tsx'
import { ExpertPage } from './expert.tsx'
import { OrganisationPage } from './organisation.tsx'
import { ToolPage } from './tool.tsx'

type Draw<T extends TypeId> = (
  entry: EntryOf<T>,
  page: EntryPageData,
  wording: Wording,
  works: readonly EntryLink[],
) => Drawn

/** The day it is in UTC, `YYYY-MM-DD`: what is dated grows old. */
function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** One view a type: a type without one does not compile. */
const ENTRY_VIEWS: { readonly [T in TypeId]: Draw<T> } = {
  article: (entry, page, wording) => <ArticlePage page={page} details={articleDetails(entry, wording)} />,
  tool: (entry, page, wording) => <ToolPage page={page} details={toolDetails(entry, wording)} />,
  expert: (entry, page, wording) => (
    <ExpertPage page={page} details={expertDetails(entry, wording, page.report, today())} />
  ),
  organisation: (entry, page, wording, works) => (
    <OrganisationPage page={page} details={organisationDetails(entry, works, wording)} />
  ),
}

/** `works` are what the members of an organisation have written. */
export function drawEntry(entry: Entry, page: EntryPageData, wording: Wording, works: readonly EntryLink[]): Drawn {
  // The view is looked up by the entry's own type; the compiler loses the link through the index.
  const draw = ENTRY_VIEWS[entry.type] as Draw<TypeId>
  return draw(entry as EntryOf<TypeId>, page, wording, works)
}
