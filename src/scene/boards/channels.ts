import { drawnTexts } from '../../i18n/drawn-texts'
import { CHANNELS } from '../../journey/channel'
import type { MapView } from '../view/map-view'
import type { BoardCell, BoardContent } from './content'
import { stageName } from './names'
import { decimal } from './numbers'

/** Channels by stages: how many touchpoints each has there, how they score, and where no channel reaches (C72). */
export function channelsBoard({ journey, words }: MapView): BoardContent {
  const { stages, cards, language } = journey
  const { boardWords: say, boards, channels } = drawnTexts(language)
  const touchpoints = cards.filter((card) => card.kind === 'touchpoint')
  const used = CHANNELS.filter((one) => touchpoints.some(({ channel }) => channel === one))
  const isReached = (id: string): boolean =>
    touchpoints.some(({ stage, status }) => stage === id && status === 'exists')
  const cellOf = (channel: string, stage: string): BoardCell => {
    const here = touchpoints.filter((card) => card.channel === channel && card.stage === stage)
    if (here.length === 0) return { text: '' }
    const planned = here.filter(({ status }) => status !== 'exists').length
    const scores = here.flatMap(({ score }) => (score === null ? [] : [score]))
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
    const score = scores.length === 0 ? '?' : decimal(mean, language)
    return planned === here.length
      ? { text: `◇ ${words.missing}`, tone: 'caution' }
      : { text: `◆ ${here.length} · ${score}/5` }
  }
  return {
    notes: [],
    tables: [
      {
        key: 'matrix',
        columns: [
          { title: say.channel, width: 180 },
          ...stages.map((stage, i) => ({
            title: stageName(stage, i, words),
            width: 168,
            align: 'center' as const,
          })),
        ],
        rows: [
          ...used.map((channel) => ({
            key: channel,
            cells: [
              { text: channels[channel], weight: 'Semi Bold' as const },
              ...stages.map(({ id }) => cellOf(channel, id)),
            ],
          })),
          ...(used.length === 0 || stages.every(({ id }) => isReached(id))
            ? []
            : [
                {
                  key: 'gaps',
                  cells: [
                    { text: '' },
                    ...stages.map(({ id }) =>
                      isReached(id)
                        ? { text: '' }
                        : { text: `! ${say.uncovered}`, tone: 'alarm' as const },
                    ),
                  ],
                  isPlain: true,
                },
              ]),
        ],
        empty: boards.channels.empty,
      },
    ],
  }
}
