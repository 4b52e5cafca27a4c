import { findRoot } from '../canvas/find-maps'
import { readChanges } from '../canvas/read/read-changes'
import { readFollowed } from './read'
import type { Session } from './session'
import { toRaw } from './to-raw'
import { turnPage } from './turn-page'

/**
 * Reads the followed map again and tells the panel what stands there now: it sees itself what is new to it.
 * @param isLocal whether the person here may have done it
 */
export async function refresh(session: Session, isLocal = false): Promise<void> {
  const index = session.followed()
  if (index === null) {
    turnPage(session)
    return
  }
  const map = await readFollowed(session, index.root)
  if (map !== null) {
    session.tell({ type: 'changed', map, isLocal })
    return
  }
  session.tell({ type: 'gone', root: index.root })
  turnPage(session)
}

/** Reads what changed of the followed map; all of it where that cannot tell what happened. */
export async function refreshChanged(
  session: Session,
  changes: readonly NodeChange[],
): Promise<void> {
  const isLocal = changes.some(({ origin }) => origin === 'LOCAL')
  const index = session.followed()
  const root = index === null ? null : await findRoot(index.root)
  const read = index === null || root === null ? null : await readChanges(root, index, changes)
  if (index === null || read === null) {
    await refresh(session, isLocal)
    return
  }
  const { orders, gone, records, boards, cells, loose } = read
  if (
    records.length + boards.length + cells.length + loose.length + orders.length + gone.length ===
    0
  )
    return
  session.tell({
    type: 'touched',
    isLocal,
    changes: {
      ...toRaw(read),
      root: index.root,
      orders: orders.map(({ kind, ids }) => ({ kind, ids: [...ids] })),
      gone: [...gone],
      isLed: read.isLed,
      writes: session.writes(),
    },
  })
}
