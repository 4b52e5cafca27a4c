import type { JSX } from 'preact'
import type { Journey } from '../../journey/journey'
import { usePanel } from '../parts/context'
import * as field from '../parts/field.module.css'
import { IconButton } from '../parts/icon-button'
import { LanguageSwitch } from '../parts/language-switch'
import { MenuButton } from '../parts/menu-button'
import { TextField } from '../parts/text-field'
import { useUndo } from '../parts/use-undo'
import * as styles from './map.module.css'

/** The map's title, and what one can do with the map as a whole. */
export function MapHeader({
  journey,
  waiting,
  busy,
  onHelp,
}: {
  journey: Journey
  /** Whether something on the canvas waits for the person. */
  waiting: boolean
  /** Whether something is being done to the map as a whole. */
  busy: boolean
  onHelp: () => void
}): JSX.Element {
  const { panel, words } = usePanel()
  const undo = useUndo()
  const { say } = words

  return (
    <header class={styles.head}>
      <h1 class={field.hidden} tabIndex={-1} data-focus="heading">
        {journey.title.trim() || say('untitled')}
      </h1>
      <div class={styles.titleField}>
        <TextField
          label={say('mapTitle')}
          hideLabel
          className={styles.title}
          placeholder={say('untitled')}
          value={journey.title}
          onText={(title) =>
            panel.type('journey:title', { type: 'journey.edit', patch: { title } })
          }
          onDone={panel.settle}
        />
      </div>
      <IconButton icon="undo" label={say('undo')} focusName="undo" onClick={undo} />
      <LanguageSwitch />
      <MenuButton
        icon="more"
        label={say('menu')}
        focusName="menu"
        items={[
          { text: say('settings'), onChoose: () => panel.go('settings') },
          ...(waiting ? [{ text: say('fromCanvas'), onChoose: () => panel.focus('notes') }] : []),
          {
            text: say('tidy'),
            hint: say('tidyMeans'),
            off: busy,
            onChoose: () => panel.act({ type: 'tidy' }, say('tidied')),
          },
          { text: say('keys'), onChoose: onHelp },
          { text: say('allMaps'), onChoose: () => void panel.leave() },
        ]}
      />
    </header>
  )
}
