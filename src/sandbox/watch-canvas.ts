import { concernOf, mayConcernMaps } from './concerns'
import { refresh, refreshRecords } from './refresh'
import { tellSelection } from './selection'
import { summaries, type Session } from './session'

/** How long changes are gathered before the map is looked at, in milliseconds. */
const GATHER = 60

/**
 * Follows what happens on the canvas: hand edits, undo, other people. Echoes of our own writes come too and cannot be
 * told by time: what they concern is read like anything else, and the panel finds no difference.
 */
export function watchCanvas(session: Session): void {
  const records = new Set<string>()
  let structure = false
  let waiting = false

  const look = (): void => {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      // What happens until its turn comes is seen by the same look.
      void session.inTurn(async () => {
        const [whole, some] = [structure, [...records]]
        waiting = false
        structure = false
        records.clear()
        await (whole ? refresh(session) : refreshRecords(session, some))
      })
    }, GATHER)
  }
  const onNodes = ({ nodeChanges }: NodeChangeEvent): void => {
    const index = session.followed()
    for (const change of nodeChanges) {
      if (index === null) structure = structure || mayConcernMaps(change)
      else if (!structure) {
        const concern = concernOf(change, index, figma.editorType === 'figjam')
        if (concern === 'structure') structure = true
        else if (concern !== 'nothing') records.add(concern.record)
      }
    }
    if (structure || records.size > 0) look()
  }
  let page = figma.currentPage
  const follow = (): void => {
    page = figma.currentPage
    page.on('nodechange', onNodes)
  }
  follow()
  figma.on('selectionchange', () => tellSelection(session))
  figma.on('currentpagechange', () => {
    page.off('nodechange', onNodes)
    follow()
    session.follow(null)
    session.tell({ type: 'maps', maps: summaries() })
  })
}
