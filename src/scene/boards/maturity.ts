import { drawnTexts } from '../../i18n/drawn-texts'
import type { MaturityRound } from '../../journey/maturity'
import { maturityOf } from '../../journey/metrics/maturity'
import type { MapView } from '../view/map-view'
import type { BoardCell, BoardContent, BoardRow } from './content'
import { decimalOr, signedDecimal } from './numbers'
import { radarPicture, type Outline } from './radar'

/** The last rounds are enough to see where it goes. */
const SHOWN = 4

/** How mature the company finds itself, and how that has changed since the round before (C23–C26). */
export function maturityBoard({ journey, words, theme }: MapView): BoardContent {
  const { language, maturity, maturitySteps } = journey
  const own = drawnTexts(language)
  const say = own.maturity
  const rounds = maturity.slice(-SHOWN)
  const found = rounds.map((round) => maturityOf(round, maturitySteps))
  const last = found[found.length - 1]
  const before = found[found.length - 2]
  const nameOf = ({ day }: MaturityRound): string => (day === '' ? say.undated : day)
  const figure = (value: number | null): BoardCell => ({
    text: decimalOr(value, language, words.unknown),
  })
  const changeOf = (now: number | null | undefined, then: number | null | undefined): BoardCell =>
    typeof now === 'number' && typeof then === 'number'
      ? {
          text: signedDecimal(now - then, language),
          tone: now > then ? 'cure' : now < then ? 'alarm' : 'quiet',
        }
      : { text: '' }
  const groups: BoardRow[] = (last?.groups ?? []).map(({ id, mean }, i) => ({
    key: id,
    cells: [
      { text: say[id], weight: 'Semi Bold' },
      ...found.map((one) => figure(one.groups[i]?.mean ?? null)),
      changeOf(mean, before?.groups[i]?.mean),
    ],
  }))
  const sums: BoardRow[] =
    last === undefined
      ? []
      : [
          {
            key: 'sum',
            isPlain: true,
            cells: [
              { text: say.sum, weight: 'Semi Bold' },
              ...found.map(({ sum }) => ({ ...figure(sum), weight: 'Bold' as const })),
              changeOf(last.sum, before?.sum),
            ],
          },
          {
            key: 'stage',
            isPlain: true,
            cells: [
              { text: say.stage, weight: 'Semi Bold' },
              ...found.map(({ stage }) => ({
                text: stage === null ? words.unknown : say[stage.id],
                weight: 'Semi Bold' as const,
              })),
              { text: '' },
            ],
          },
        ]
  const outline = (back: number, key: string, isBefore: boolean): Outline[] => {
    const one = found[found.length - back]
    const round = rounds[rounds.length - back]
    if (one === undefined || round === undefined) return []
    const values = one.groups.map(({ mean }) => mean)
    const stroke = isBefore ? theme.faded : theme.accent
    return [{ key, name: nameOf(round), values, stroke, dashed: isBefore }]
  }
  return {
    notes:
      last === undefined
        ? []
        : [...(last.groups.some(({ open }) => open > 0) ? [say.someOpen] : []), say.stepsAssumed],
    pictures:
      last === undefined
        ? []
        : [
            radarPicture({
              key: 'radar',
              axes: last.groups.map(
                ({ id, mean }) => `${say[id]} ${decimalOr(mean, language, words.unknown)}`,
              ),
              outlines: [...outline(2, 'before', true), ...outline(1, 'now', false)],
              most: 5,
              theme,
            }),
          ],
    tables: [
      {
        key: 'groups',
        columns: [
          { title: say.group, width: 260 },
          ...rounds.map((round) => ({
            title: nameOf(round),
            width: 140,
            align: 'center' as const,
          })),
          { title: before === undefined ? '' : say.change, width: 120, align: 'center' },
        ],
        rows: [...groups, ...sums],
        empty: own.boards.maturity.empty,
      },
    ],
  }
}
