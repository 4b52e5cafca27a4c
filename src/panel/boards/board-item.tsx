import type { JSX } from 'preact'
import { drawnTexts } from '../../i18n/drawn-texts'
import { OF_FAMILY, type BoardId } from '../../journey/board-id'
import type { BoardNote } from '../../planner/notes'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import * as styles from '../map/side-list.module.css'

interface BoardItemProps {
  readonly id: BoardId
  /** What is known of it, where it stands on the canvas. */
  readonly note: BoardNote | undefined
  /** Whether something is being done to the map already. */
  readonly busy: boolean
}

/** One board: what it answers, and what one can do with it. */
export function BoardItem({ id, note, busy }: BoardItemProps): JSX.Element {
  const { panel, words } = usePanel()
  const { say } = words
  const { title, question } = drawnTexts(words.language).boards[id]
  const titleId = `board-${id}`
  const button = (action: string, onClick: () => void, off = busy): JSX.Element => (
    <Button
      label={say('doTo', { action, title })}
      // All the same: where one goes, the focus finds another.
      focusName={`board:${id}`}
      off={off}
      onClick={onClick}
    >
      {action}
    </Button>
  )
  const isOfFamily = OF_FAMILY.has(id)
  const draw = (undo?: boolean): void => {
    panel.act({ type: 'drawBoard', board: id }, say('boardDrawn', { title }), undo)
  }
  const remove = (): void => {
    panel.act({ type: 'removeBoard', board: id }, say('boardRemoved', { title }))
  }

  return (
    <li class={styles.item} aria-labelledby={titleId}>
      <h2 id={titleId} class={styles.title}>
        {title}
      </h2>
      <p>{question}</p>
      {note !== undefined && (
        <p class={note.isBehind || note.isUnsure === true ? styles.behind : styles.faded}>
          {say(
            note.isBehind
              ? 'boardBehind'
              : note.isUnsure === true
                ? 'boardUnsure'
                : isOfFamily
                  ? 'boardOfFamily'
                  : 'boardFollows',
          )}
        </p>
      )}
      <div class={styles.row}>
        {note === undefined && button(say('drawBoard'), () => draw())}
        {/* Where the others have not changed there is nothing to take back. */}
        {(note?.isBehind === true || (note !== undefined && isOfFamily)) &&
          button(say('updateBoard'), () => draw(!isOfFamily))}
        {note !== undefined &&
          button(say('showBoard'), () => panel.reveal({ kind: 'board', id }), false)}
        {note !== undefined && button(say('removeBoard'), remove)}
      </div>
    </li>
  )
}
