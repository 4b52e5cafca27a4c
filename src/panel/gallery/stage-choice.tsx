import type { JSX } from 'preact'
import { CheckBoxes } from '../parts/check-boxes'
import { usePanel } from '../parts/context'
import type { Starter } from './starter'
import * as styles from './gallery.module.css'

interface StageChoiceProps {
  readonly starter: Starter
  /** Keys of the stages that are left out. */
  readonly without: ReadonlySet<string>
  /** How many stages the map will have. */
  readonly left: number
  readonly onWithout: (without: ReadonlySet<string>) => void
}

/** Which of its stages a starter is drawn with (C35); nothing where it needs all of them. */
export function StageChoice({
  starter: { optional },
  without,
  left,
  onWithout,
}: StageChoiceProps): JSX.Element | null {
  const { words } = usePanel()
  if (optional.length === 0) return null
  const total = left + without.size
  return (
    <details class={styles.stages}>
      <summary>{words.say('starterStages', { left, total })}</summary>
      <CheckBoxes
        label={words.say('starterStagesMean')}
        boxes={optional.map(({ key, name }) => ({
          value: key,
          text: name,
          checked: !without.has(key),
        }))}
        onToggle={(key, checked) => {
          const others = [...without].filter((one) => one !== key)
          onWithout(new Set(checked ? others : [...others, key]))
        }}
      />
    </details>
  )
}
