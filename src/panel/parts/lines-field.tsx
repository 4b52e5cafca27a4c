import type { JSX } from 'preact'
import { TextArea } from './text-area'

/** Most texts a list may hold (`texts` of the journey). */
const MOST = 50

interface LinesFieldProps {
  readonly label: string
  readonly lines: readonly string[]
  readonly onLines: (lines: string[]) => void
  readonly onDone: () => void
}

/** A list of short texts, one a line; empty lines go when the field is left. */
export function LinesField({ label, lines, onLines, onDone }: LinesFieldProps): JSX.Element {
  return (
    <TextArea
      label={label}
      value={lines.join('\n')}
      onText={(text) => onLines(text === '' ? [] : text.split('\n').slice(0, MOST))}
      onDone={() => {
        const filled = lines.filter((line) => line.trim() !== '')
        if (filled.length !== lines.length) onLines(filled)
        onDone()
      }}
    />
  )
}
