import type { JSX } from 'preact'
import type { Journey } from '../../journey/journey'
import type { LooseNote } from '../../planner/notes'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { cardTitle, laneTitle, stageTitle } from '../words/titles'
import { NoteLine } from './note-line'

interface LooseLineProps {
  readonly loose: readonly LooseNote[]
  readonly journey: Journey
  readonly busy: boolean
}

/** What somebody wrote into the map without the plugin: cards to be. */
export function LooseLine({ loose, journey, busy }: LooseLineProps): JSX.Element {
  const { panel, words } = usePanel()
  const { say, count } = words
  const several = loose.length > 1
  const collect = (notes: readonly LooseNote[]): void =>
    panel.act(
      { type: 'collect', nodes: notes.map(({ node }) => node) },
      say('collected', { cards: count('card', notes.length) }),
    )
  const place = ({ stage, lane }: LooseNote): string => {
    const found = journey.lanes.find(({ id }) => id === lane)
    const title = found === undefined ? '' : laneTitle(found, words)
    return `${stageTitle(journey, stage, words)}, ${title}`
  }

  return (
    <NoteLine
      title={count('loose', loose.length)}
      means={say('looseMeans')}
      entries={loose.map((note) => {
        const card = cardTitle(note.text, words)
        return {
          id: note.node,
          text: say('quote', { text: card }),
          about: [note.author, place(note)].filter(Boolean).join(' · '),
          actions: several
            ? [
                {
                  text: say('collect'),
                  label: say('collectThis', { card }),
                  off: busy,
                  onClick: () => collect([note]),
                },
              ]
            : [],
        }
      })}
    >
      <Button look="raised" off={busy} onClick={() => collect(loose)}>
        {say(several ? 'collectAll' : 'collect')}
      </Button>
    </NoteLine>
  )
}
