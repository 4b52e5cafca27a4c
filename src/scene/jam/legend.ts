import { CHECK_TEXTS } from '../../i18n/panel-texts/check-texts'
import { EVIDENCE_LEVELS, SEVERITIES, URGENCIES } from '../../journey/card'
import { textWidth } from '../measure-text'
import { remembering } from '../remember'
import type { Shape } from '../shape'
import type { ThemeTokens } from '../theme'
import { SEVERITY_LOOK, URGENCY_LOOK } from '../view/mark'
import { BADGE } from '../view/badges'
import type { MapView } from '../view/map-view'
import type { Block } from './block'
import { linkPill, lookPill, wordPill } from './card/pills'
import { TYPE } from './lines'
import { MARGIN, snap } from './metrics'
import { pillShapes, pillWidth, type Pill } from './pill'

const ROW = 24

const remembered = remembering<ThemeTokens, Block>()

/** What the marks mean, drawn with the marks themselves. */
export const legendBlock = (view: MapView, y: number, width: number): Block =>
  remembered(view.theme, [view.words, view.journey.id, y, width, marksIn(view)], () =>
    drawLegend(view, y, width),
  )

const marksIn = ({ badges }: MapView): string => badges.legend.map(({ mark }) => mark).join()

function drawLegend(view: MapView, y: number, width: number): Block {
  const { words, theme, journey } = view
  const key = `journey:${journey.id}/legend`
  const scales = `${words.importance} 1–5 · ${words.score} 1–5, ? ${words.unknown} · −2…+2`
  const groups: readonly Group[] = [
    {
      key: 'severity',
      title: words.legendSeverity,
      pills: SEVERITIES.map((one) =>
        lookPill(view, `${key}/${one}`, SEVERITY_LOOK[one], words[one]),
      ),
    },
    {
      key: 'urgency',
      title: words.legendUrgency,
      pills: URGENCIES.map((one) => lookPill(view, `${key}/${one}`, URGENCY_LOOK[one], words[one])),
    },
    {
      key: 'evidence',
      title: words.legendEvidence,
      pills: EVIDENCE_LEVELS.map((one) =>
        wordPill(`${key}/${one}`, words[one], {
          fill: theme.surface,
          ink: theme.faded,
          stroke: theme.line,
        }),
      ),
    },
    {
      key: 'linked',
      title: '',
      pills: [
        linkPill(view, `${key}/link`, `${words.barrierLetter}1`),
        wordPill(`${key}/linked`, words.linked, { fill: theme.ground, ink: theme.faded }),
      ],
    },
    {
      key: 'scales',
      title: words.legendScales,
      pills: [
        wordPill(`${key}/levels`, scales, {
          fill: theme.surface,
          ink: theme.faded,
          stroke: theme.line,
        }),
      ],
    },
    ...view.badges.legend.map(({ mark, check }, i) => ({
      key: `${BADGE}/${check}`,
      title: i === 0 ? words.legendChecks : '',
      pills: [
        wordPill(
          `${key}/${BADGE}/${check}/pill`,
          `${mark} ${CHECK_TEXTS[journey.language][check].found}`,
          { fill: theme.surface, ink: theme.tones.caution, stroke: theme.line },
        ),
      ],
    })),
  ]
  return flow(view, key, groups, y, width)
}

interface Group {
  readonly key: string
  readonly title: string
  readonly pills: readonly Pill[]
}

function flow(
  { theme }: MapView,
  key: string,
  groups: readonly Group[],
  y: number,
  room: number,
): Block {
  const shapes: Shape[] = []
  let [left, top] = [0, 0]
  for (const { key: name, title, pills } of groups) {
    const titleWidth =
      title === '' ? 0 : snap(textWidth(title, TYPE.strong.size, TYPE.strong.weight)) + 12
    const width = titleWidth + pills.reduce((sum, pill) => sum + pillWidth(pill) + 8, 0)
    if (left > 0 && left + width > room) {
      left = 0
      top += ROW + 12
    }
    if (title !== '') {
      shapes.push({
        type: 'text',
        key: `${key}/${name}`,
        name: title,
        text: title,
        size: TYPE.strong.size,
        leading: ROW,
        weight: TYPE.strong.weight,
        color: theme.ink,
        width: 'hug',
        x: MARGIN + left,
        y: y + top,
      })
    }
    left += titleWidth
    for (const pill of pills) {
      shapes.push(...pillShapes(pill, MARGIN + left, y + top))
      left += pillWidth(pill) + 8
    }
    left += 24
  }
  return { shapes, height: top + ROW }
}
