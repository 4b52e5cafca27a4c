import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { Format } from '../../formats/format'
import { FORMATS } from '../../formats/formats'
import { Button } from '../parts/button'

/** A button that lets one choose a file of a format that can be read. */
export function FilePicker({
  label,
  onFile,
  look = 'plain',
}: {
  label: string
  onFile: (file: File) => void
  look?: 'plain' | 'raised'
}): JSX.Element {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={READABLE}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // So that the same file can be chosen again after it was corrected.
          event.currentTarget.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
      <Button look={look} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  )
}

const KNOWN: readonly Format[] = FORMATS
const READABLE = KNOWN.filter(({ read }) => read !== null)
  .flatMap(({ extensions, mime }) => [...extensions.map((extension) => `.${extension}`), mime])
  .join()
