import type { JSX } from 'preact'
import { LEVELS, type Level } from '../../journey/scales'
import { Choice } from './choice'
import { usePanel } from './context'

interface LevelChoiceProps {
  readonly label: string
  readonly value: Level | null
  readonly onChoose: (level: Level | null) => void
}

/** A level 1–5, or unknown. */
export function LevelChoice({ label, value, onChoose }: LevelChoiceProps): JSX.Element {
  const { words } = usePanel()
  return (
    <Choice
      label={label}
      value={value}
      options={[
        ...LEVELS.map((level) => ({ value: level, text: level, label: String(level) })),
        { value: null, text: '?', label: words.say('unknown') },
      ]}
      onChoose={onChoose}
    />
  )
}
