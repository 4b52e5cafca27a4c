import { readRecords } from '../canvas/read/read-records'
import { findRoot } from '../canvas/find-maps'
import { readFollowed } from './read'
import { summaries, type Session } from './session'

/** Reads the followed map again and tells the panel what stands there now: it sees itself what is new to it. */
export async function refresh(session: Session): Promise<void> {
  const index = session.followed()
  if (index === null) {
    session.tell({ type: 'maps', maps: summaries() })
    return
  }
  const map = await readFollowed(session, index.root)
  if (map !== null) {
    session.tell({ type: 'changed', map })
    return
  }
  session.follow(null)
  session.tell({ type: 'gone', root: index.root })
  session.tell({ type: 'maps', maps: summaries() })
}

/** Reads only some records again; the whole map where that cannot tell what became of them. */
export async function refreshRecords(session: Session, keys: readonly string[]): Promise<void> {
  const index = session.followed()
  const root = index === null ? null : await findRoot(index.root)
  const drawing = root?.type === 'SECTION' ? 'jam' : 'design'
  const read = index === null || root === null ? null : await readRecords(index, keys, drawing)
  if (index === null || read === null) {
    await refresh(session)
    return
  }
  session.tell({
    type: 'touched',
    root: index.root,
    records: [...read.records],
    heights: read.heights.map(([key, height]) => [key, height]),
    writes: session.writes(),
  })
}
