import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { FilePicker } from '../files/file-picker'
import { Button } from '../parts/button'
import { classNames } from '../parts/class-names'
import { usePanel } from '../parts/context'
import * as field from '../parts/field.module.css'
import * as styles from './import.module.css'
import { useImport } from './use-import'

/** Where what is brought in comes from: a file that is chosen, or a text that is pasted. */
export function Source({ label }: { label: string }): JSX.Element {
  const { panel, words } = usePanel()
  const { file, text } = useImport()
  const [open, setOpen] = useState(false)
  const [pasted, setPasted] = useState('')
  const id = useId()
  const { say } = words
  return (
    <div class={styles.source}>
      <div class={styles.row}>
        <FilePicker label={label} onFile={file} />
        <Button
          look="quiet"
          expanded={open}
          onClick={() => {
            setOpen(!open)
            if (!open) panel.focus('paste')
          }}
        >
          {say('pasteText')}
        </Button>
      </div>
      {open ? (
        <div class={field.field}>
          <label for={id} class={field.label}>
            {say('pasteLabel')}
          </label>
          <textarea
            id={id}
            rows={5}
            dir="auto"
            class={classNames(field.control, styles.paste)}
            value={pasted}
            spellcheck={false}
            data-focus="paste"
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
          <div class={styles.row}>
            <Button off={pasted.trim() === ''} onClick={() => text(pasted)}>
              {say('readPasted')}
            </Button>
          </div>
        </div>
      ) : (
        <p>{say('importHint')}</p>
      )}
    </div>
  )
}
