import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import * as styles from './app.module.css'
import { Boards } from './boards/boards'
import { Checks } from './checks/checks'
import { Gallery } from './gallery/gallery'
import { Kinds } from './kinds/kinds'
import { KeptNotes } from './kept/kept-notes'
import { MapScreen } from './map/map-screen'
import { PanelContext } from './parts/context'
import { LiveRegion } from './parts/live-region'
import { useFocusWish } from './parts/use-focus-wish'
import { useStore } from './parts/use-store'
import { Settings } from './settings/settings'
import type { Panel } from './state/panel'
import type { PanelState } from './state/panel-state'
import { ProblemNote } from './parts/problem-note'
import { JobNote } from './parts/job-note'
import { createWords, type Words } from './words/words'

/** The whole panel. */
export function App({ panel }: { panel: Panel }): JSX.Element {
  const state = useStore(panel)
  const words = useMemo(() => createWords(state.language), [state.language])
  const tools = useMemo(() => ({ panel, words }), [panel, words])
  useFocusWish(state.focus)
  useEffect(() => {
    document.documentElement.lang = words.language
    document.title = words.say('appName')
  }, [words])
  useEffect(() => {
    document.body.classList.toggle('theme-figjam', state.editor === 'figjam')
  }, [state.editor])

  return (
    <PanelContext.Provider value={tools}>
      <div class={styles.app}>
        <LiveRegion said={state.said} />
        <Screen state={state} words={words} />
        <KeptNotes state={state} />
        {state.problem !== null && <ProblemNote problem={state.problem} />}
        {state.job?.shown === true && <JobNote job={state.job} />}
      </div>
    </PanelContext.Provider>
  )
}

function Screen({ state, words }: { state: PanelState; words: Words }): JSX.Element {
  if (state.screen === 'gallery') return <Gallery state={state} />
  if (state.sync === null) {
    return (
      <main class={styles.screen} tabIndex={-1} data-focus="screen">
        <p class={styles.opening}>{words.say('opening')}</p>
      </main>
    )
  }
  const { shown } = state.sync
  if (state.screen === 'settings') return <Settings journey={shown} state={state} />
  if (state.screen === 'checks') return <Checks journey={shown} state={state} />
  if (state.screen === 'boards') return <Boards state={state} sync={state.sync} />
  if (state.screen === 'kinds') return <Kinds state={state} sync={state.sync} />
  return <MapScreen state={state} sync={state.sync} />
}
