import { summaries, type Session } from './session'

/** The open map is on another page than the one that people look at: it is left, and the panel told what maps are here. */
export function turnPage(session: Session): void {
  session.follow(null)
  session.tell({ type: 'maps', maps: summaries() })
}
