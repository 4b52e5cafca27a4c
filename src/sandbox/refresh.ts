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
