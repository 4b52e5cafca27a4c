import type { JSX } from 'preact'
import type { Journey } from '../../journey/journey'
import { usePanel } from '../parts/context'
import { cardTitle, laneTitleMarked, stageTitle } from '../words/titles'
import { NoteLine } from './note-line'
import type { NoteEntry } from './note-entries'

interface MisplacedLineProps {
  /** Ids of the cards. */
  readonly misplaced: readonly string[]
  readonly journey: Journey
}

/** Cards in lanes that are made for others; each is shown where one can move it on. */
export function MisplacedLine({ misplaced, journey }: MisplacedLineProps): JSX.Element {
  const { panel, words } = usePanel()
  const { say } = words
  const ids = new Set(misplaced)
  const entries = journey.cards
    .filter(({ id }) => ids.has(id))
    .map(({ id, text, stage, lane }): NoteEntry => {
      const card = cardTitle(text, words)
      const found = journey.lanes.find((one) => one.id === lane)
      return {
        id,
        text: say('quote', { text: card }),
        about: [stageTitle(journey, stage, words), found && laneTitleMarked(found, words)].join(
          ', ',
        ),
        actions: [
          {
            text: say('show'),
            label: say('showThis', { card }),
            onClick: () => {
              panel.place({ stage, card: id, lane: null, form: id, removing: false })
              panel.focus(`move-lane:${id}`)
            },
          },
        ],
      }
    })
  return (
    <NoteLine
      title={words.count('misplaced', misplaced.length)}
      means={say('misplacedMeans')}
      entries={entries}
    />
  )
}
