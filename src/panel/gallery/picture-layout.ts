import { cardsByCell, cellKey } from '../../journey/cell'
import type { CardKind } from '../../journey/card'
import { drawnTexts } from '../../i18n/drawn-texts'
import type { Journey } from '../../journey/journey'
import type { LaneKind } from '../../journey/lane-kind'
import type { Emotion } from '../../journey/scales'
import { waysBackOf } from '../../scene/view/ways-back'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface MiniCard extends Box {
  readonly kind: CardKind
  /** Widths of the lines of text in it. */
  readonly lines: readonly number[]
}
export interface MiniLane {
  readonly kind: LaneKind
  readonly label: Box
  readonly cells: readonly Box[]
  readonly cards: readonly MiniCard[]
  /** Points of the curve, for the lane of emotions. */
  readonly points: readonly ({ readonly x: number; readonly y: number } | null)[]
}
export interface PictureLayout {
  readonly width: number
  readonly height: number
  readonly title: number
  readonly stages: readonly Box[]
  readonly lanes: readonly MiniLane[]
  /** Ways back, as arcs above the stages. */
  readonly loops: readonly string[]
}

const WIDTH = 400
const PAD = 10
const GAP = 2
const LABEL = 34
const HEAD = 26
const STAGE = 13
const LINE = 3
const CARD_PAD = 2
const EMOTIONS = 30
/** Room for the ways back. */
const LOOPS = 18
/** Letters that fit one line of a card on the real map, roughly. */
const LETTERS = 26

/** The whole map in small: every stage, lane and card of the journey that is shown, sized by its text. */
export function layOutPicture(journey: Journey): PictureLayout {
  const { stages, lanes, title } = journey
  const step = (WIDTH - 2 * PAD - LABEL) / Math.max(stages.length, 1)
  const columns = stages.map((_, index) => ({
    x: PAD + LABEL + GAP + index * step,
    width: step - GAP,
  }))
  const cells = cardsByCell(journey)
  const ways = waysBackOf({ journey, words: drawnTexts(journey.language).words })
  const stageTop = PAD + HEAD + (ways.length > 0 ? LOOPS : 0)
  let y = stageTop + STAGE + GAP

  const rows = lanes
    .filter(({ hidden }) => !hidden)
    .map((lane): MiniLane => {
      const piles = stages.map(({ id }, index) =>
        pile(cells.get(cellKey(lane.id, id)) ?? [], columns[index]?.width ?? step),
      )
      const height =
        lane.kind === 'emotions' ? EMOTIONS : Math.max(10, ...piles.map((one) => one.height))
      const top = y
      y += height + GAP
      return {
        kind: lane.kind,
        label: { x: PAD, y: top, width: LABEL, height },
        cells: columns.map((column) => ({ ...column, y: top, height })),
        cards: piles.flatMap(({ cards }, index) =>
          cards.map((card) => ({
            ...card,
            x: (columns[index]?.x ?? 0) + GAP,
            y: top + card.y,
          })),
        ),
        points:
          lane.kind === 'emotions'
            ? stages.map(({ emotion }, index) => pointOf(emotion, columns[index], top))
            : [],
      }
    })

  return {
    width: WIDTH,
    height: y - GAP + PAD,
    title: Math.min(220, 24 + title.length * 3),
    stages: columns.map((column) => ({ ...column, y: stageTop, height: STAGE })),
    lanes: rows,
    loops: ways.map(({ from, to }) => arc(columns[from], columns[to], stageTop - 1)),
  }
}

type Column = { readonly x: number; readonly width: number } | undefined

/** The longer a way back, the higher it rises. */
function arc(from: Column, to: Column, bottom: number): string {
  const [start = 0, end = 0] = [from, to].map((one) =>
    one === undefined ? 0 : one.x + one.width / 2,
  )
  const far = Math.abs(start - end) / (WIDTH - 2 * PAD - LABEL)
  const top = bottom - LOOPS * (0.5 + far)
  return `M ${start} ${bottom} C ${start} ${top} ${end} ${top} ${end} ${bottom}`
}

function pile(
  cards: readonly { readonly kind: CardKind; readonly text: string }[],
  width: number,
): { cards: MiniCard[]; height: number } {
  const inner = width - 2 * GAP
  let y = GAP
  const placed = cards.map(({ kind, text }): MiniCard => {
    const count = Math.min(4, Math.max(1, Math.ceil(text.length / LETTERS)))
    const room = inner - 2 * CARD_PAD
    const last = ((text.length % LETTERS) / LETTERS) * room
    const lines = Array.from({ length: count }, (_, i) =>
      i === count - 1 ? Math.max(room * 0.25, last) : room,
    )
    const card = { kind, lines, x: 0, y, width: inner, height: count * LINE + 2 * CARD_PAD - 1 }
    y += card.height + GAP
    return card
  })
  return { cards: placed, height: y }
}

function pointOf(
  emotion: Emotion,
  column: { readonly x: number; readonly width: number } | undefined,
  top: number,
): { x: number; y: number } | null {
  if (emotion === null || column === undefined) return null
  return {
    x: column.x + column.width / 2,
    y: top + EMOTIONS / 2 - emotion * (EMOTIONS / 2 - 5) * 0.5,
  }
}
