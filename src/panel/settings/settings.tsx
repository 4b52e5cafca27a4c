import type { JSX } from 'preact'
import { appStyles as app } from '../app-styles'
import type { Journey } from '../../journey/journey'
import { usePanel } from '../parts/context'
import { IconButton } from '../parts/icon-button'
import { useUndo } from '../parts/use-undo'
import type { PanelState } from '../state/panel-state'
import { mapStyles as map } from '../map/map-styles'
import { StatusLine } from '../map/status-line'
import { AboutFields } from './about-fields'
import { LaneList } from './lane-list'
import { PersonaList } from './persona-list'
import { settingsStyles as styles } from './settings-styles'

/** The map as a whole: what it is about, whose journey it is, which lanes it has. */
export function Settings({ journey, state }: { journey: Journey; state: PanelState }): JSX.Element {
  const { panel, words } = usePanel()
  const undo = useUndo()
  return (
    <main class={app.screen} tabIndex={-1} data-focus="screen">
      <header class={map.head}>
        <IconButton
          icon="back"
          label={words.say('backToMap')}
          focusName="back"
          onClick={() => panel.go('map')}
        />
        <h1 class={styles.title}>{words.say('settings')}</h1>
        <IconButton icon="undo" label={words.say('undo')} focusName="undo" onClick={undo} />
      </header>
      <div class={map.body}>
        <AboutFields journey={journey} />
        <PersonaList journey={journey} />
        <LaneList journey={journey} />
      </div>
      {state.sync !== null && <StatusLine state={state} sync={state.sync} />}
    </main>
  )
}
