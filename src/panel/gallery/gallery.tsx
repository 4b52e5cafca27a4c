import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { Source } from '../import/source'
import { usePanel } from '../parts/context'
import { LanguageSwitch } from '../parts/language-switch'
import type { PanelState } from '../state/panel-state'
import * as styles from './gallery.module.css'
import { MapsHere } from './maps-here'
import { emptyStarter, startersIn, type Starter } from './starter'
import { StarterCard } from './starter-card'
import { groupsOf } from './starter-groups'
import { StarterSection } from './starter-section'

/** What one sees without an open map: the maps on this page, and everything a new one can start from. */
export function Gallery({ state }: { state: PanelState }): JSX.Element {
  const { words } = usePanel()
  const groups = useMemo(() => groupsOf(startersIn(words.language), words), [words])
  const empty = useMemo(() => emptyStarter(words.language), [words.language])
  const [chosen, setChosen] = useState<string | null>(null)

  const card = (starter: Starter): JSX.Element => (
    <StarterCard
      key={starter.id}
      starter={starter}
      chosen={chosen === starter.id}
      busy={state.job !== null}
      onChoose={() => setChosen(chosen === starter.id ? null : starter.id)}
    />
  )

  return (
    <main class={styles.scroll} tabIndex={-1} data-focus="screen" aria-busy={state.job !== null}>
      <header class={styles.head}>
        <h1>{words.say('galleryTitle')}</h1>
        <LanguageSwitch />
      </header>
      {state.said.text !== '' && (
        <p class={styles.said} dir="auto">
          {state.said.text}
        </p>
      )}
      {state.maps.length > 0 && <MapsHere maps={state.maps} />}
      <h2 class={styles.heading}>{words.say('startNew')}</h2>
      {groups.map(({ id, title, asks, starters }) => (
        <StarterSection key={id} title={title} asks={asks}>
          {starters.map(card)}
        </StarterSection>
      ))}
      <StarterSection title={words.say('ownMap')} asks={words.say('ownMapAsks')}>
        {card(empty)}
        <li class={styles.fileImport}>
          <Source label={words.say('importFile')} />
        </li>
      </StarterSection>
    </main>
  )
}
