import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { TablePart } from '../../i18n/in-words/table-of'
import type { Journey } from '../../journey/journey'
import { copyText } from '../files/copy-text'
import * as styles from '../map/side-list.module.css'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import { usePanel } from '../parts/context'
import { Select } from '../parts/select'
import type { Place } from '../state/panel-state'
import type { Words } from '../words/words'
import { laneTitle, stageTitle } from '../words/titles'
import { ByHand } from './by-hand'
import { copyOf, type Copy, type CopyForm } from './copy-of'
import { LossList } from './loss-list'
import { selectedPart } from './selected-part'

/** Puts the map, or a part of it, on the clipboard. */
export function CopyMap({ journey, place }: { journey: Journey; place: Place }): JSX.Element {
  const { panel, words } = usePanel()
  const [chosen, setWhat] = useState<What['value']>('map')
  const [form, setForm] = useState<CopyForm>('table')
  const [refused, setRefused] = useState<Copy | null>(null)
  const { say } = words
  const all = useMemo(() => whats(journey, place, words), [journey, place, words])
  // What was chosen may be selected no longer.
  const what = all.find(({ value }) => value === chosen) ?? all[0]
  const copy = useMemo(() => copyOf(journey, what.part, form), [journey, what, form])

  const put = (): void => {
    const isDone = copyText(copy.text, copy.html)
    setRefused(isDone ? null : copy)
    panel.say(isDone ? say('copyDone', { what: what.text }) : say('copyRefused'))
  }

  return (
    <li class={styles.item} aria-labelledby="copy-map">
      <h2 id="copy-map" class={styles.title}>
        {say('copyTitle')}
      </h2>
      <Select
        label={say('copyWhat')}
        value={what.value}
        options={all}
        onChoose={setWhat}
        focusName="copy-what"
      />
      {all.every(({ value }) => value !== 'selection') && <p>{say('copySelectHint')}</p>}
      <Choice
        label={say('copyAs')}
        value={form}
        options={[
          { value: 'table', text: say('copyTable') },
          { value: 'markdown', text: 'Markdown' },
          { value: 'json', text: 'JSON' },
        ]}
        onChoose={setForm}
      />
      <p>{say(HINTS[form])}</p>
      <LossList title={say('notInCopy')} losses={copy.losses} />
      <div class={styles.row}>
        <Button focusName="copy" onClick={put}>
          {say('copyTitle')}
        </Button>
      </div>
      {refused === copy && <ByHand text={copy.text} />}
    </li>
  )
}

const HINTS = {
  table: 'copyTableHint',
  markdown: 'copyMarkdownHint',
  json: 'copyJSONHint',
} as const satisfies Readonly<Record<CopyForm, string>>

interface What {
  readonly value: 'map' | 'stage' | 'selection'
  readonly text: string
  /** `null` is the whole map. */
  readonly part: TablePart | null
}

/** What can be copied now: the map, the chosen stage, and what is selected. */
function whats(journey: Journey, place: Place, words: Words): readonly [What, ...What[]] {
  const { say } = words
  const stage = journey.stages.find(({ id }) => id === place.stage)
  const selected = selectedPart(place)
  const lane = journey.lanes.find(({ id }) => selected?.lanes?.includes(id))
  const cards = journey.cards.filter(({ id }) => selected?.cards?.includes(id)).length
  return [
    { value: 'map', text: say('wholeMap'), part: null },
    ...(stage === undefined
      ? []
      : [
          {
            value: 'stage' as const,
            text: say('copyStage', { stage: stageTitle(journey, stage.id, words) }),
            part: { stages: [stage.id] },
          },
        ]),
    ...(lane === undefined && cards === 0
      ? []
      : [
          {
            value: 'selection' as const,
            text: say('copySelected', {
              what: lane === undefined ? words.count('card', cards) : laneTitle(lane, words),
            }),
            part: selected,
          },
        ]),
  ]
}
