import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { Button } from '../parts/button'

/** A button that lets one choose a JSON file. */
export function FilePicker({
  label,
  onFile,
}: {
  label: string
  onFile: (file: File) => void
}): JSX.Element {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // So that the same file can be chosen again after it was corrected.
          event.currentTarget.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </>
  )
}
