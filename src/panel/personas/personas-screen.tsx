import type { JSX } from 'preact'
import { drawnTexts } from '../../i18n/drawn-texts'
import * as list from '../map/side-list.module.css'
import { SideScreen } from '../map/side-screen'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import type { PanelState } from '../state/panel-state'
import type { SyncState } from '../sync/sync-state'
import { PersonaList } from './persona-list'
import * as styles from './personas.module.css'

/** Whose way it is: personas in five steps (C87–C89), and the boards that show them. */
export function PersonasScreen({
  state,
  sync,
}: {
  state: PanelState
  sync: SyncState
}): JSX.Element {
  const { panel, words } = usePanel()
  const { boards } = drawnTexts(words.language)
  return (
    <SideScreen title={words.say('personas')} state={state}>
      <p class={list.lead}>{words.say('personasMean')}</p>
      <PersonaList journey={sync.shown} />
      <div class={styles.boards}>
        {(['personas', 'roles'] as const).map((id) => (
          <Button
            key={id}
            look="link"
            onClick={() => {
              panel.go('boards')
              panel.focus(`board:${id}`)
            }}
          >
            {words.say('toBoard', { title: boards[id].title })}
          </Button>
        ))}
      </div>
    </SideScreen>
  )
}
