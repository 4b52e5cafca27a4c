import type { ComponentChildren, JSX } from 'preact'
import { useDrop } from '../files/use-drop'
import { usePanel } from '../parts/context'
import { isTyping } from '../parts/is-typing'
import * as styles from './import.module.css'
import { useImport } from './use-import'

/** Takes a file wherever in the panel it is dropped or pasted, and a table that is pasted where nobody types. */
export function FileDrop({
  className,
  children,
}: {
  className: string
  children: ComponentChildren
}): JSX.Element {
  const { words } = usePanel()
  const { file, text } = useImport()
  const { dropping, zone } = useDrop(file)

  const onPaste = (event: JSX.TargetedClipboardEvent<HTMLElement>): void => {
    const { clipboardData } = event
    if (clipboardData === null) return
    // Cells of a spreadsheet come with a picture of themselves.
    const pasted = [...clipboardData.files].find(({ type }) => !type.startsWith('image/'))
    const letters = clipboardData.getData('text/plain')
    if (pasted !== undefined) file(pasted)
    else if (!isTyping() && SEVERAL_CELLS.test(letters)) text(letters)
    else return
    event.preventDefault()
  }

  return (
    <div class={className} onPaste={onPaste} {...zone}>
      {children}
      {dropping && <p class={styles.dropping}>{words.say('dropFile')}</p>}
    </div>
  )
}

/** A word or a sentence was meant for a field. */
const SEVERAL_CELLS = /\S[^\S ]+\S/
