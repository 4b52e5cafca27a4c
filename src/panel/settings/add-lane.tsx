import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { drawnTexts } from '../../i18n/drawn-texts'
import type { Journey } from '../../journey/journey'
import { LANE_KINDS, type LaneKind } from '../../journey/lane-kind'
import { newLane } from '../../journey/new-record'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { Select } from '../parts/select'
import { placeOfNew } from './place-of-new'
import * as styles from './settings.module.css'

/** Adds a lane of a kind, named in the language of the map. */
export function AddLane({ journey }: { journey: Journey }): JSX.Element {
  const { panel, words } = usePanel()
  const [kind, setKind] = useState<LaneKind>('actions')
  const names = drawnTexts(words.language).lanes

  const add = (): void => {
    const { name, hint } = drawnTexts(journey.language).lanes[kind]
    const lane = { ...newLane(kind, name), hint }
    panel.edit([{ type: 'lane.add', lane, at: placeOfNew(kind, journey) }], {
      said: words.say('laneAdded', { name }),
      focus: `lane:${lane.id}`,
    })
  }

  return (
    <div class={styles.adder}>
      <Select
        label={words.say('laneKind')}
        value={kind}
        options={LANE_KINDS.map((value) => ({ value, text: names[value].name }))}
        onChoose={setKind}
      />
      <Button focusName="add-lane" onClick={add}>
        {words.say('addLane')}
      </Button>
    </div>
  )
}
