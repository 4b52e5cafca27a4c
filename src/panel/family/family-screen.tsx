import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useId } from 'preact/hooks'
import { MOST_IN_FAMILY } from '../../journey/family/family-limit'
import { forPersona } from '../../journey/family/for-persona'
import { toBeOf } from '../../journey/family/to-be-of'
import type { Persona } from '../../journey/persona'
import * as list from '../map/side-list.module.css'
import { SideScreen } from '../map/side-screen'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import type { PanelState } from '../state/panel-state'
import { isActing, type SyncState } from '../sync/sync-state'
import * as styles from './family.module.css'
import { ForAnother } from './for-another'
import { KinItem } from './kin-item'
import { kinOf } from './kin-of'
import { MarkChanges } from './mark-changes'

/** The maps that belong together with the open one, and new ones that are made of it (C53, C89, C90). */
export function FamilyScreen({ state, sync }: { state: PanelState; sync: SyncState }): JSX.Element {
  const { panel, words } = usePanel()
  const { say } = words
  const { shown: journey, truth } = sync
  const { root } = truth
  const busy = state.job !== null || isActing(sync)
  // Others may have drawn maps, or taken some away, since this one was opened.
  useEffect(() => void panel.seeMaps(), [panel, root])
  const kin = kinOf(state.maps, journey, root)

  const drawFor = async (persona: Persona): Promise<boolean> => {
    const name = persona.name.trim()
    const isDrawn = await panel.drawKin((now, family) => forPersona(now, persona, family))
    if (isDrawn) panel.say(say('personaMapDrawn', { name }))
    return isDrawn
  }
  const drawToBe = async (): Promise<void> => {
    if (await panel.drawKin(toBeOf)) panel.say(say('toBeDrawn'))
  }

  return (
    <SideScreen title={say('family')} state={state}>
      <p class={list.lead}>{say('familyMean')}</p>
      <Part title={say('familyMaps')}>
        {kin.length === 0 ? (
          <p class={list.faded}>{say('familyAlone')}</p>
        ) : (
          <>
            <ul class={styles.maps}>
              {kin.map((map) => (
                <KinItem key={map.root} map={map} />
              ))}
            </ul>
            <p class={list.faded}>{say('familyBoards')}</p>
            <Button focusName="to:boards" onClick={() => panel.go('boards')}>
              {say('boards')}
            </Button>
          </>
        )}
      </Part>
      <Part title={say('forAnother')}>
        {kin.length + 1 >= MOST_IN_FAMILY && (
          <p class={list.behind}>{say('manyMaps', { n: MOST_IN_FAMILY })}</p>
        )}
        <ForAnother journey={journey} busy={busy} onDraw={drawFor} />
      </Part>
      <Part title={say('toBeMap')}>
        {journey.state === 'to-be' ? (
          <MarkChanges state={state} sync={sync} kin={kin} />
        ) : (
          <>
            <p id="to-be-hint">{say('toBeHint')}</p>
            <Button
              focusName="draw-to-be"
              describedBy="to-be-hint"
              off={busy}
              onClick={() => void drawToBe()}
            >
              {say('drawToBe')}
            </Button>
          </>
        )}
      </Part>
      <p class={styles.undo}>{say('familyUndo')}</p>
    </SideScreen>
  )
}

function Part({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  const id = useId()
  return (
    <section class={styles.part} aria-labelledby={id}>
      <h2 id={id} class={list.heading}>
        {title}
      </h2>
      {children}
    </section>
  )
}
