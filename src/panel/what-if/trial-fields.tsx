import type { JSX } from 'preact'
import type { Journey } from '../../journey/journey'
import type { Step } from '../../journey/metrics/conversion'
import { percent } from '../../scene/boards/numbers'
import { Choice } from '../parts/choice'
import { usePanel } from '../parts/context'
import { NumberField } from '../parts/number-field'
import { Select } from '../parts/select'
import { stageTitle } from '../words/titles'
import type { Trial } from './what-if'
import * as styles from './what-if.module.css'

interface TrialFieldsProps {
  readonly journey: Journey
  readonly method: Trial['method']
  /** `null` where there is nothing to try it on. */
  readonly trial: Trial | null
  /** Stages of which it is known what share goes on. */
  readonly known: readonly Step[]
  readonly onMethod: (method: Trial['method']) => void
  readonly onTimes: (times: number) => void
  readonly onStage: (stage: string) => void
  /** 0…1 */
  readonly onShare: (share: number) => void
}

/** What is tried: widening by how many times, or stretching which stage to what share. */
export function TrialFields(props: TrialFieldsProps): JSX.Element {
  const { method, trial, onMethod, onTimes } = props
  const { words } = usePanel()
  const { say, language } = words
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  return (
    <div class={styles.fields}>
      <Choice
        label={say('method')}
        value={method}
        options={[
          { value: 'widen', text: say('widen') },
          { value: 'stretch', text: say('stretch') },
        ]}
        onChoose={onMethod}
      />
      {trial === null && <p>{say('nothingToStretch')}</p>}
      {trial?.method === 'widen' && (
        <NumberField
          label={say('times')}
          value={trial.times}
          read={(text) => numberIn(text, 1000, false)}
          write={(value) => number.format(value)}
          wrongText={say('timesWanted')}
          onNumber={(times) => {
            if (times !== null) onTimes(times)
          }}
          onDone={nothing}
        />
      )}
      {trial?.method === 'stretch' && <StretchFields {...props} trial={trial} />}
    </div>
  )
}

function StretchFields({
  journey,
  trial,
  known,
  onStage,
  onShare,
}: TrialFieldsProps & { readonly trial: Extract<Trial, { method: 'stretch' }> }): JSX.Element {
  const { words } = usePanel()
  const { say, language } = words
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false })
  const conversion = known.find(({ stage }) => stage.id === trial.stage)?.conversion ?? null
  const most = Math.max(100, Math.ceil(100 * (conversion ?? 0)))
  return (
    <>
      <Select
        label={say('atStage')}
        value={trial.stage}
        options={known.map(({ stage }) => ({
          value: stage.id,
          text: stageTitle(journey, stage.id, words),
        }))}
        onChoose={onStage}
      />
      <NumberField
        key={trial.stage}
        label={say('shareNow', { share: percent(conversion, language, say('unknown')) })}
        value={trial.share * 100}
        focusName="what-if-share"
        read={(text) => numberIn(text.replace(/%\s*$/, ''), most, true)}
        write={(value) => number.format(value)}
        wrongText={say('shareWanted')}
        onNumber={(share) => {
          if (share !== null) onShare(share / 100)
        }}
        onDone={nothing}
      />
    </>
  )
}

/** Nothing is written, so nothing is finished. */
const nothing = (): void => undefined

/** @returns `undefined` for what is no number, or none up to `most` */
function numberIn(text: string, most: number, fromZero: boolean): number | undefined {
  if (!/^\s*\d{1,4}([.,]\d{1,2})?\s*$/.test(text)) return undefined
  const value = Number(text.replace(',', '.'))
  return value <= most && (fromZero || value > 0) ? value : undefined
}
