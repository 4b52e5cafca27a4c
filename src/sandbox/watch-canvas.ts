import { refresh } from './refresh'
import { tellSelection } from './selection'
import { summaries, type Session } from './session'

/** How long changes are gathered before the map is looked at, in milliseconds. */
const GATHER = 60

/**
 * Follows what happens on the canvas: hand edits, undo, other people. Echoes of our own writes come too and cannot be
 * told by time: the map is read and compared, and an echo makes no difference.
 */
export function watchCanvas(session: Session): void {
  let waiting = false
  const look = (): void => {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      // What happens until its turn comes is seen by the same look.
      void session.inTurn(() => {
        waiting = false
        return refresh(session)
      })
    }, GATHER)
  }
  const onNodes = ({ nodeChanges }: NodeChangeEvent): void => {
    const map = session.followed()
    if (
      map === null
        ? nodeChanges.some(({ type }) => type !== 'PROPERTY_CHANGE')
        : nodeChanges.some(isMeaningful)
    ) {
      look()
    }
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

/** Looks, locks and comments are nobody's business but the person's; the rest may be an edit of the journey. */
const MEANINGFUL: ReadonlySet<NodeChangeProperty> = new Set<NodeChangeProperty>([
  'characters',
  'text',
  'parent',
  'x',
  'y',
  'pluginData',
])

const isMeaningful = (change: NodeChange): boolean =>
  change.type !== 'PROPERTY_CHANGE' ||
  change.properties.some((property) => MEANINGFUL.has(property))
