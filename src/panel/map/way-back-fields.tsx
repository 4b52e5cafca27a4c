import type { JSX } from 'preact'
import type { Journey } from '../../journey/journey'
import type { Stage } from '../../journey/stage'
import { usePanel } from '../parts/context'
import { Select } from '../parts/select'
import { TextField } from '../parts/text-field'
import { stageTitle } from '../words/titles'

/** No stage has this id. */
const NOWHERE = ''

/** To which earlier stage some go back, and when (C43); nothing where there is none to go back to. */
export function WayBackFields({
  journey,
  stage,
}: {
  journey: Journey
  stage: Stage
}): JSX.Element | null {
  const { panel, words } = usePanel()
  const { say } = words
  const { id, returns } = stage
  const place = journey.stages.findIndex((one) => one.id === id)
  // A stage may have been moved before the one it sends people to.
  const targets = journey.stages.filter(
    (one, index) => index < place || (index > place && one.id === returns?.to),
  )
  if (targets.length === 0) return null
  return (
    <>
      <Select
        label={say('returnsTo')}
        value={returns?.to ?? NOWHERE}
        options={[
          { value: NOWHERE, text: say('returnsNowhere') },
          ...targets.map((one) => ({
            value: one.id,
            text: stageTitle(journey, one.id, words),
          })),
        ]}
        onChoose={(to) => {
          const next = to === NOWHERE ? null : { ...returns, to, when: returns?.when ?? '' }
          panel.edit([{ type: 'stage.edit', id, patch: { returns: next } }])
        }}
      />
      {returns !== null && (
        <TextField
          label={say('returnsWhen')}
          value={returns.when}
          onText={(when) =>
            panel.type(`stage:${id}:returns`, {
              type: 'stage.edit',
              id,
              patch: { returns: { ...returns, when } },
            })
          }
          onDone={panel.settle}
        />
      )}
    </>
  )
}
