import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import * as styles from './app.module.css'
import { Gallery } from './gallery/gallery'
import { FileDrop } from './import/file-drop'
import { ImportNew } from './import/import-new'
import { KeptNotes } from './kept/kept-notes'
import { PanelContext } from './parts/context'
import { LiveRegion } from './parts/live-region'
import { useFocusWish } from './parts/use-focus-wish'
import { useStore } from './parts/use-store'
import { SCREENS } from './screens'
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
      <FileDrop className={styles.app}>
        <LiveRegion said={state.said} />
        <Screen state={state} words={words} />
        <KeptNotes state={state} />
        {state.problem !== null && <ProblemNote problem={state.problem} />}
        {state.job?.shown === true && <JobNote job={state.job} />}
      </FileDrop>
    </PanelContext.Provider>
  )
}

function Screen({ state, words }: { state: PanelState; words: Words }): JSX.Element {
  if (state.sync === null && state.incoming !== null)
    return <ImportNew state={state} incoming={state.incoming} />
  if (state.screen === 'gallery') return <Gallery state={state} />
  if (state.sync === null) {
    return (
      <main class={styles.screen} tabIndex={-1} data-focus="screen">
        <p class={styles.opening}>{words.say('opening')}</p>
      </main>
    )
  }
  const Open = SCREENS[state.screen === 'starting' ? 'map' : state.screen]
  return <Open state={state} sync={state.sync} />
}
