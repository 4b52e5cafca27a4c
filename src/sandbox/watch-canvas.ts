import { FLOOD } from '../canvas/read/read-changes'
import { readRecord } from '../canvas/record-data'
import { refresh, refreshChanged } from './refresh'
import { tellSelection } from './selection'
import type { Session } from './session'
import { turnPage } from './turn-page'

/** How long changes are gathered before the map is looked at, in milliseconds. */
const GATHER = 60

/**
 * How long after the last change of a flood the map is looked at, in milliseconds: it comes in several lots, and to read
 * the map between two would be in vain.
 */
const EBB = 300

/** How often a look is put off for a flood: where something on the page never rests, people's edits are seen all the same. */
const MOST_PUT_OFF = 8

/**
 * Follows what happens on the canvas: hand edits, undo, other people. Echoes of our own writes come too and cannot be
 * told by time: what they concern is read like anything else, and the panel finds no difference.
 * @param onError told where reading failed twice; the next look then reads everything
 */
export function watchCanvas(session: Session, onError: (error: unknown) => void): void {
  let changes: NodeChange[] = []
  let waiting = false
  /** How often the next look was put off, and for how many changes the last time. */
  let [putOff, flood] = [0, FLOOD]
  /** Whether there were changes that could not be read: what they were is no longer known. */
  let behind = false

  const see = async (seen: readonly NodeChange[]): Promise<void> => {
    if (behind) await refresh(session, true)
    else if (session.followed() !== null) {
      await refreshChanged(session, seen)
      if (isCopySelected(session, seen)) tellSelection(session)
    } else if (seen.some(mayConcernMaps)) await refresh(session)
  }
  const look = (after: number): void => {
    waiting = true
    setTimeout(() => {
      // What happens until its turn comes is seen by the same look. It is judged only then: by that time a map that was
      // being drawn is known, and its own nodes cost nothing more.
      void session
        .inTurn(async () => {
          const seen = changes
          if (seen.length > flood && putOff < MOST_PUT_OFF) {
            putOff += 1
            flood = seen.length
            look(EBB)
            return
          }
          putOff = 0
          flood = FLOOD
          waiting = false
          changes = []
          await see(seen).catch(() => {
            behind = true
            return refresh(session, true)
          })
          behind = false
        })
        .catch(onError)
    }, after)
  }
  const onNodes = ({ nodeChanges }: NodeChangeEvent): void => {
    changes.push(...nodeChanges)
    if (!waiting) look(GATHER)
  }
  let page = figma.currentPage
  const follow = (): void => {
    page = figma.currentPage
    page.on('nodechange', onNodes)
  }
  follow()
  figma.on('close', session.stop)
  figma.on('selectionchange', () => tellSelection(session))
  figma.on('currentpagechange', () => {
    page.off('nodechange', onNodes)
    follow()
    turnPage(session)
  })
}

/** Whether something was made here that is selected: it was so before anybody knew that it belongs to the map. */
function isCopySelected(session: Session, seen: readonly NodeChange[]): boolean {
  const index = session.followed()
  const made = new Set(
    seen.flatMap(({ type, origin, id }) =>
      type === 'CREATE' && origin === 'LOCAL' && index?.keyOf(id) !== undefined ? [id] : [],
    ),
  )
  return made.size > 0 && figma.currentPage.selection.some(({ id }) => made.has(id))
}

/** Whether a change can add a map to the page or take one away. */
const mayConcernMaps = (change: NodeChange): boolean =>
  change.type === 'DELETE' ||
  (change.type === 'CREATE' && !change.node.removed && readRecord(change.node)?.kind === 'journey')
