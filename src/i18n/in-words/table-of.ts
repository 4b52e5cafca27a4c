import { cardsByCell, cellKey } from '../../journey/cell'
import type { Journey } from '../../journey/journey'
import { describeCards } from './describe-card'
import { shownLanes } from '../../journey/shown-lanes'
import { feelingWords, laneName, stageTitle } from './stage-words'

/**
 * Which part of a map: what is not named is not limited. `cards` are just these cards, with the stages and lanes where they
 * stand. All are ids; those that the map does not have count for nothing.
 */
export interface TablePart {
  readonly stages?: readonly string[]
  readonly lanes?: readonly string[]
  readonly cards?: readonly string[]
}

/**
 * A map, or a part of it, as rows of plain texts: stages across, lanes down, in the order of the map. The first row has the
 * names of the stages and the first column those of the lanes. A cell has a line for each card: its mark (`B3`) and its text;
 * a lane of emotions has what the stage feels like. Hidden lanes are in it only where they, or cards of theirs, are named. For the clipboard and for tables on the canvas.
 */
export function tableOf(journey: Journey, part: TablePart = {}): string[][] {
  const describe = describeCards(journey)
  const wanted = part.cards === undefined ? null : new Set(part.cards)
  const cards = journey.cards.filter(({ id }) => wanted?.has(id) ?? true)
  const cells = cardsByCell({ cards })
  const isWanted = (ids: readonly string[] | undefined, id: string, where: 'stage' | 'lane') =>
    (ids?.includes(id) ?? true) && (wanted === null || cards.some((card) => card[where] === id))
  const stages = journey.stages
    .map((stage, index) => ({ stage, title: stageTitle(stage, index, journey) }))
    .filter(({ stage }) => isWanted(part.stages, stage.id, 'stage'))
  const isNamed = (part.lanes ?? part.cards) !== undefined
  const lanes = (isNamed ? journey.lanes : shownLanes(journey)).filter(({ id }) =>
    isWanted(part.lanes, id, 'lane'),
  )

  return [
    ['', ...stages.map(({ title }) => inLine(title))],
    ...lanes.map((lane) => [
      inLine(laneName(lane, journey)),
      ...stages.map(({ stage }) => {
        if (lane.kind === 'emotions') return inLine(feelingWords(stage, journey, 'last'))
        return (cells.get(cellKey(lane.id, stage.id)) ?? [])
          .map(describe)
          .map(({ mark, text }) => [mark, inLine(text)].filter(Boolean).join(' '))
          .join('\n')
      }),
    ]),
  ]
}

/** The lines of a cell are its cards. */
const inLine = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' / ')
