import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { asName } from '../../journey/metrics/governance'
import type { Language } from '../../journey/language'
import { CATALOGS } from '../../templates/catalogs/catalogs'
import { suggest } from '../../templates/catalogs/suggest'
import { usePanel } from '../parts/context'
import { SuggestionChips } from '../parts/suggestion-chips'
import { TextField } from '../parts/text-field'
import * as styles from './governance.module.css'

interface AddDepartmentProps {
  /** Of the map: what is named there is said in it. */
  readonly language: Language
  /** Departments that have a column. */
  readonly present: readonly string[]
  readonly onAdd: (name: string) => void
}

/** A column more. It is on the map once something is ticked in it. */
export function AddDepartment({ language, present, onAdd }: AddDepartmentProps): JSX.Element {
  const { panel, words } = usePanel()
  const { say } = words
  const [typed, setTyped] = useState('')
  const add = (name: string): void => {
    const department = asName(name)
    if (department === '') return
    const isThere = present.includes(department)
    if (!isThere) onAdd(department)
    setTyped('')
    panel.say(say(isThere ? 'departmentThere' : 'departmentAdded', { department }))
  }
  return (
    <div
      class={styles.add}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing || typed === '') return
        event.preventDefault()
        add(typed)
      }}
    >
      <TextField
        label={say('newDepartment')}
        placeholder={say('newDepartmentHint')}
        value={typed}
        focusName="new-department"
        onText={setTyped}
        onDone={() => undefined}
      />
      <SuggestionChips
        label={say('suggestions', { label: say('newDepartment') })}
        suggestions={suggest(CATALOGS.departments, language, { typed, present, rank: () => 0 })}
        onTake={({ text }) => {
          add(text)
          panel.focus('new-department')
        }}
      />
    </div>
  )
}
