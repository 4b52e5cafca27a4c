import type { JSX } from 'preact'
import { usePanel } from './context'
import { NumberField } from './number-field'

interface CountFieldProps {
  readonly label: string
  /** `null` where nobody has counted. */
  readonly value: number | null
  readonly onCount: (count: number | null) => void
  /** The field is left. */
  readonly onDone: () => void
}

/** How many: a whole number, with or without spaces between its thousands. */
export function CountField({ label, value, onCount, onDone }: CountFieldProps): JSX.Element {
  const { words } = usePanel()
  return (
    <NumberField
      label={label}
      value={value}
      read={countIn}
      write={String}
      wrongText={words.say('countWanted')}
      onNumber={onCount}
      onDone={onDone}
    />
  )
}

/** @returns `undefined` for what is no whole number */
function countIn(text: string): number | null | undefined {
  const digits = text.replace(/\s/g, '')
  if (digits === '') return null
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined
}
