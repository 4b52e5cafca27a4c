import type { ComponentChildren, JSX } from 'preact'
import * as app from '../app.module.css'
import { usePanel } from '../parts/context'
import { IconButton } from '../parts/icon-button'
import { useUndo } from '../parts/use-undo'
import type { PanelState } from '../state/panel-state'
import { OPENED_FROM } from '../state/screen-name'
import { MainNav } from './main-nav'
import * as styles from './map.module.css'
import { StatusLine } from './status-line'

interface SideScreenProps {
  readonly title: string
  readonly state: PanelState
  readonly children: ComponentChildren
}

/** A screen about the map as a whole, from which one goes back to the map. */
export function SideScreen({ title, state, children }: SideScreenProps): JSX.Element {
  const { panel, words } = usePanel()
  const undo = useUndo()
  const { screen } = state
  const from = screen === 'starting' || screen === 'gallery' ? 'map' : OPENED_FROM[screen]
  return (
    <main class={app.screen} tabIndex={-1} data-focus="screen">
      <header class={styles.head}>
        {screen !== from && (
          <IconButton
            icon="back"
            label={words.say('backTo', { screen: words.say(`${from}Screen`) })}
            focusName="back"
            onClick={() => panel.go(from)}
          />
        )}
        <h1 class={styles.sideTitle}>{title}</h1>
        <IconButton icon="undo" label={words.say('undo')} focusName="undo" onClick={undo} />
      </header>
      <MainNav at={from} />
      <div class={styles.body}>{children}</div>
      {state.sync !== null && <StatusLine state={state} sync={state.sync} />}
    </main>
  )
}
