import type { JSX } from 'preact'
import { usePanel } from '../parts/context'
import { IconButton } from '../parts/icon-button'
import * as styles from './map.module.css'

/** The keys that are not obvious. */
export function KeysHelp({ onClose }: { onClose: () => void }): JSX.Element {
  const { panel, words } = usePanel()
  const close = (): void => {
    onClose()
    panel.focus('menu')
  }
  const keys = [
    ['← →', words.say('keyStages')],
    ['Alt ← →', words.say('keyMoveStage')],
    ['Alt ↑ ↓', words.say('keyMoveCard')],
    ['Enter', words.say('keyEdit')],
    ['Delete', words.say('keyRemove')],
    ['Esc', words.say('keyEscape')],
    ['Ctrl / ⌘ Z', words.say('keyUndo')],
  ] as const
  return (
    <section
      aria-label={words.say('keys')}
      class={styles.keys}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <div class={styles.keysHead}>
        <h2>{words.say('keys')}</h2>
        <IconButton
          icon="close"
          label={words.say('close')}
          small
          focusName="keys"
          onClick={close}
        />
      </div>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key} class={styles.key}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
