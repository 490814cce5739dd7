import type { Frame } from '../../pages/frame.ts'
import { Notice } from './notice.tsx'

/** Says that the reader's own device answers, and since when it has what it answers with. */
export function OfflineNote({ frame }: { frame: Frame }) {
  const { keptNote } = frame
  if (keptNote === undefined) return null
  return <Notice kind="info">{keptNote}</Notice>
}
