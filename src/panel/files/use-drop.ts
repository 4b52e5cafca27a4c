import { useState } from 'preact/hooks'

interface Drop {
  /** Whether a file is being held over the place. */
  readonly dropping: boolean
  /** To be spread on the element that takes the file. */
  readonly zone: {
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
  }
}

/** Takes a file that is dropped on an element; text that is dragged goes where it is dropped, as ever. */
export function useDrop(onFile: (file: File) => void): Drop {
  const [dropping, setDropping] = useState(false)
  return {
    dropping,
    zone: {
      onDragOver: (event) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return
        event.preventDefault()
        setDropping(true)
      },
      onDragLeave: (event) => {
        if (event.relatedTarget === null) setDropping(false)
      },
      onDrop: (event) => {
        const file = event.dataTransfer?.files[0]
        setDropping(false)
        if (file === undefined) return
        event.preventDefault()
        onFile(file)
      },
    },
  }
}
