import type { JSX } from 'preact'
import { EMOTIONS, type Emotion } from '../../journey/scales'
import { Choice } from './choice'
import { usePanel } from './context'

interface EmotionChoiceProps {
  readonly value: Emotion
  readonly onChoose: (emotion: Emotion) => void
}

/** How the customer feels, −2…+2, or unknown. */
export function EmotionChoice({ value, onChoose }: EmotionChoiceProps): JSX.Element {
  const { words } = usePanel()
  return (
    <Choice<Emotion>
      label={words.say('emotion')}
      value={value}
      options={[
        ...EMOTIONS.map((step) => ({
          value: step,
          text: words.signed(step),
          label: words.signed(step),
        })),
        { value: null, text: '?', label: words.say('unknown') },
      ]}
      onChoose={onChoose}
    />
  )
}
