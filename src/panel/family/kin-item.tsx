import type { JSX } from 'preact'
import type { MapSummary } from '../../protocol/raw-map'
import * as list from '../map/side-list.module.css'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import type { Words } from '../words/words'
import { shorten } from '../words/shorten'

/** Another map of the family: whose it is and of which state, and the way to it. */
export function KinItem({ map }: { map: MapSummary }): JSX.Element {
  const { panel, words } = usePanel()
  const { say, count } = words
  const name = kinName(map, words)
  return (
    <li class={list.item}>
      <div class={list.top}>
        <h3 class={list.title} dir="auto">
          {name}
        </h3>
        <Button
          label={say('openMap', { title: shorten(name) })}
          onClick={() => void panel.open(map.root)}
        >
          {say('open')}
        </Button>
      </div>
      <p class={list.faded} dir="auto">
        {map.title.trim() || say('untitled')} · {count('stage', map.stages)} ·{' '}
        {count('card', map.cards)}
      </p>
    </li>
  )
}

/** What tells a map of a family from the others: its personas and its state. */
export const kinName = ({ personas, state }: MapSummary, { say, list: join }: Words): string => {
  const named = personas.map((name) => name.trim()).filter((name) => name !== '')
  const whose = named.length === 0 ? say('nobodyNamed') : join(named)
  return `${whose} · ${say(state === 'to-be' ? 'toBe' : 'asIs')}`
}
