import type { Catalogue } from '../../catalogue/catalogue.ts'
import { refKey } from '../../model/address.ts'
import type { EntryHead, EntryOf } from '../../model/entry.ts'

const MEMBERS_ASKED = 20
const WORKS_SHOWN = 20

/** What the members of an organisation have written, each work once, newest first. */
export async function worksOfMembers(entry: EntryOf<'organisation'>, catalogue: Catalogue): Promise<EntryHead[]> {
  const members = await Promise.all(
    entry.relations.members.slice(0, MEMBERS_ASKED).map(({ ref }) => catalogue.find(ref)),
  )
  const works = members.flatMap((member) => member?.relations.works ?? [])
  const once = [...new Map(works.map((head) => [refKey(head.ref), head])).values()]
  return once.sort((a, b) => b.published.localeCompare(a.published, 'en')).slice(0, WORKS_SHOWN)
}
