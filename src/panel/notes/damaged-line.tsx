import type { JSX } from 'preact'
import type { DamagedRecord } from '../../planner/notes'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { cardTitle } from '../words/titles'
import type { Words } from '../words/words'
import { NoteLine } from './note-line'
import type { NoteEntry } from './note-entries'

interface DamagedLineProps {
  readonly records: readonly DamagedRecord[]
  readonly busy: boolean
}

/** Records that cannot be read in full, and the way to make them whole. */
export function DamagedLine({ records, busy }: DamagedLineProps): JSX.Element {
  const { panel, words } = usePanel()
  return (
    <NoteLine
      title={words.count('damaged', records.length)}
      means={words.say('damagedMeans')}
      entries={entriesOf(records, words)}
    >
      <Button
        look="raised"
        off={busy}
        onClick={() => panel.act({ type: 'repair' }, words.say('repaired'))}
      >
        {words.say('repair')}
      </Button>
    </NoteLine>
  )
}

/** Records of a newer Tropa: nothing is wrong with them, so nothing is done to them. */
export function NewerLine({ records }: Pick<DamagedLineProps, 'records'>): JSX.Element {
  const { words } = usePanel()
  return (
    <NoteLine
      title={words.count('newer', records.length)}
      means={words.say('newerMeans')}
      entries={entriesOf(records, words)}
    />
  )
}

const entriesOf = (records: readonly DamagedRecord[], words: Words): NoteEntry[] =>
  records.map(({ node, name }) => ({
    id: node,
    text: words.say('quote', { text: cardTitle(name, words) }),
    about: '',
    actions: [],
  }))
