import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { Source } from '../import/source'
import { usePanel } from '../parts/context'
import { LanguageSwitch } from '../parts/language-switch'
import type { PanelState } from '../state/panel-state'
import * as styles from './gallery.module.css'
import { MapsHere } from './maps-here'
import { startersIn } from './starter'
import { StarterCard } from './starter-card'

/** What one sees without an open map: the maps on this page, and everything a new one can start from. */
export function Gallery({ state }: { state: PanelState }): JSX.Element {
  const { words } = usePanel()
  const starters = useMemo(() => startersIn(words.language), [words.language])
  const [chosen, setChosen] = useState<string | null>(null)

  return (
    <main class={styles.scroll} tabIndex={-1} data-focus="screen" aria-busy={state.job !== null}>
      <header class={styles.head}>
        <h1>{words.say('galleryTitle')}</h1>
        <LanguageSwitch />
      </header>
      {state.maps.length > 0 && <MapsHere maps={state.maps} />}
      <h2 class={styles.heading}>{words.say('startNew')}</h2>
      <ul class={styles.list}>
        {starters.map((starter) => (
          <StarterCard
            key={starter.id}
            starter={starter}
            chosen={chosen === starter.id}
            busy={state.job !== null}
            onChoose={() => setChosen(chosen === starter.id ? null : starter.id)}
          />
        ))}
        <li class={styles.fileImport}>
          <Source label={words.say('importFile')} />
        </li>
      </ul>
    </main>
  )
}
