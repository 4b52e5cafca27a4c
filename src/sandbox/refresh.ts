import { openMap } from '../canvas/open-map'
import { summaries, type Session } from './session'

/** Reads the open map again and tells the panel where it differs from what it was told last. */
export async function refresh(session: Session): Promise<void> {
  const known = session.open()
  if (known === null) {
    session.tell({ type: 'maps', maps: summaries() })
    return
  }
  const opened = await openMap(known.index.root)
  if (!opened.ok) {
    session.leave()
    session.tell({ type: 'gone', root: known.index.root })
    session.tell({ type: 'maps', maps: summaries() })
    return
  }
  const same = JSON.stringify(opened.value.journey) === JSON.stringify(known.journey)
  if (same && opened.value.unreadable === known.unreadable) return
  session.tell({ type: 'changed', snapshot: session.follow(opened.value) })
}
