import type { MapWords } from '../../i18n/drawn-texts/map-words/en'
import { COST_PARTS, type CardOf, type CostPart } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { tcoOf, type Tco } from '../../journey/metrics/tco'
import type { BoardCell, BoardColumn, BoardRow, BoardTable } from './content'
import { amountText, tcoText } from './cost-text'
import { shortened } from './shortened'

interface TcoTable {
  readonly key: string
  readonly heading: string
  readonly columns: readonly BoardColumn[]
  readonly costs: readonly CardOf<'cost'>[]
}

/** What owning it costs, by parts and stages, with the sum of what is certain and what is not in it (C97). */
export function tcoTable(
  { stages, language }: Pick<Journey, 'stages' | 'language'>,
  words: MapWords,
  { key, heading, columns, costs }: TcoTable,
): BoardTable {
  const accounts = stages.map(({ id }) => tcoOf(costs.filter(({ stage }) => stage === id)))
  const partText = ({ sums }: Tco, part: CostPart): string =>
    sums
      .flatMap(({ parts, ...sum }) => {
        const value = parts[part]
        return value === null ? [] : [amountText({ ...sum, value }, words, language)]
      })
      .join('\n')
  const cell = (account: Tco, part: CostPart): BoardCell => {
    const text = partText(account, part)
    const isAccount = account.sums.length > 0 || account.left.length > 0
    return text === '' && isAccount ? { text: `? ${words.unknown}`, tone: 'quiet' } : { text }
  }
  const left: BoardRow = {
    key: 'left',
    isPlain: true,
    cells: [
      { text: words.notCounted, weight: 'Semi Bold' },
      ...accounts.map((account) => ({
        text: account.left
          .map(({ text, amount }) => [text, amount].map(shortened).filter(Boolean).join(': '))
          .join('\n'),
        tone: 'caution' as const,
      })),
    ],
  }
  return {
    key,
    heading,
    columns,
    rows: [
      ...COST_PARTS.map((part) => ({
        key: part,
        cells: [
          { text: words[part], weight: 'Semi Bold' as const },
          ...accounts.map((account) => cell(account, part)),
        ],
      })),
      {
        key: 'sum',
        isPlain: true,
        cells: [
          { text: words.inAll, weight: 'Semi Bold' },
          ...accounts.map((account) => ({
            text:
              account.sums.length === 0 && account.left.length > 0
                ? `? ${words.unknown}`
                : tcoText({ ...account, left: [] }, words, language),
            weight: 'Bold' as const,
          })),
        ],
      },
      ...(accounts.some((account) => account.left.length > 0) ? [left] : []),
    ],
    empty: '',
  }
}
