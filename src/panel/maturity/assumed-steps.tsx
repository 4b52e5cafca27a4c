import type { JSX } from 'preact'
import { drawnTexts } from '../../i18n/drawn-texts'
import { MATURITY_STAGES } from '../../journey/maturity'
import { usePanel } from '../parts/context'
import { NumberField } from '../parts/number-field'
import * as styles from './maturity.module.css'

/** From which sum each stage counts: no part of the method, so people may say otherwise. */
export function AssumedSteps({ steps }: { steps: readonly number[] }): JSX.Element {
  const { panel, words } = usePanel()
  const names = drawnTexts(words.language).maturity
  const number = new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 })
  return (
    <details class={styles.steps}>
      <summary>{words.say('maturityAssumption')}</summary>
      <p>{words.say('maturityAssumptionHint')}</p>
      <div class={styles.fields}>
        {steps.map((step, i) => {
          const stage = MATURITY_STAGES[i + 1]
          return (
            stage !== undefined && (
              <NumberField
                key={stage.id}
                label={words.say('stepFrom', { stage: names[stage.id] })}
                value={step}
                read={(text) => stepIn(text, steps[i - 1] ?? 6, steps[i + 1] ?? 30)}
                write={(one) => number.format(one)}
                wrongText={words.say('stepsWrong')}
                onNumber={(value) => {
                  if (value === null) return
                  const next = steps.map((one, at) => (at === i ? value : one))
                  panel.type('journey:maturitySteps', {
                    type: 'journey.edit',
                    patch: { maturitySteps: next },
                  })
                }}
                onDone={panel.settle}
              />
            )
          )
        })}
      </div>
    </details>
  )
}

/** @returns `undefined` for what is no number between the steps before and after */
function stepIn(text: string, least: number, most: number): number | undefined {
  if (!/^\s*\d{1,2}([.,]\d)?\s*$/.test(text)) return undefined
  const value = Number(text.replace(',', '.'))
  return value >= least && value <= most ? value : undefined
}
