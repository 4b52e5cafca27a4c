import { CHECK_TEXTS } from '../../i18n/panel-texts/check-texts'
import { EVIDENCE_LEVELS, SEVERITIES, URGENCIES } from '../../journey/card'
import { remembering } from '../remember'
import type { Frame, Shape } from '../shape'
import type { ThemeTokens } from '../theme'
import type { MapView } from '../view/map-view'
import { EVIDENCE_LOOK, SEVERITY_LOOK, URGENCY_LOOK } from '../view/mark'
import { BADGE } from '../view/badges'
import { numberChip } from './card/step-tag'
import { mapWidth } from './metrics'
import { mark, meter, row, textShape } from './parts'

const remembered = remembering<ThemeTokens, Frame>()

/** What the marks mean. */
export const legendRow = (view: MapView): Frame =>
  remembered(
    view.theme,
    [view.words, view.journey.id, view.steps.size > 0, widthOf(view), marksIn(view)],
    () => drawLegend(view),
  )

/** As wide as what stands above it: were it to fill the map, it could widen it. */
const widthOf = ({ journey }: MapView): number => mapWidth(journey.stages.length)

const marksIn = ({ badges }: MapView): string => badges.legend.map(({ mark: one }) => one).join()

function drawLegend(view: MapView): Frame {
  const { words, theme, journey } = view
  const key = `journey:${journey.id}/legend`
  const group = (name: string, title: string, children: readonly Shape[]): Frame =>
    row(
      `${key}/${name}`,
      title,
      [
        textShape(`${key}/${name}/title`, title, theme.ink, {
          size: 12,
          leading: 16,
          weight: 'Semi Bold',
          width: 'hug',
        }),
        ...children,
      ],
      { gap: 12 },
    )
  return row(
    key,
    'Legend',
    [
      group(
        'evidence',
        words.legendEvidence,
        EVIDENCE_LEVELS.map((level) =>
          mark(view, `${key}/${level}`, EVIDENCE_LOOK[level], words[level]),
        ),
      ),
      group(
        'severity',
        words.legendSeverity,
        SEVERITIES.map((level) =>
          mark(view, `${key}/${level}`, SEVERITY_LOOK[level], words[level]),
        ),
      ),
      group(
        'urgency',
        words.legendUrgency,
        URGENCIES.map((level) => mark(view, `${key}/${level}`, URGENCY_LOOK[level], words[level])),
      ),
      group('scales', words.legendScales, [
        meter(`${key}/meter`, words.importance, 4, theme.accent, theme.meterEmpty),
        textShape(
          `${key}/scales/word`,
          `${words.importance} 1–5 · 4/5 ${words.score} · ${words.linked}`,
          theme.faded,
          {
            size: 11,
            leading: 16,
            width: 'hug',
          },
        ),
      ]),
      ...(view.steps.size === 0
        ? []
        : [
            group('steps', words.step, [
              numberChip(view, `${key}/step`, '1.1'),
              textShape(`${key}/steps/word`, words.stepMark, theme.faded, {
                size: 11,
                leading: 16,
                width: 'hug',
              }),
            ]),
          ]),
      ...badgeLegend(view, key),
    ],
    { gap: 32, padding: [8, 0, 0, 0], wrap: true, width: widthOf(view) },
  )
}

/** What the marks of the checks stand for, where they are on the map. */
function badgeLegend({ badges, words, theme, journey }: MapView, key: string): Frame[] {
  if (badges.legend.length === 0) return []
  const small = { size: 11, leading: 16, width: 'hug' } as const
  const texts = CHECK_TEXTS[journey.language]
  return [
    row(
      `${key}/${BADGE}`,
      words.legendChecks,
      [
        textShape(`${key}/${BADGE}/title`, words.legendChecks, theme.ink, {
          size: 12,
          leading: 16,
          weight: 'Semi Bold',
          width: 'hug',
        }),
        ...badges.legend.map(({ mark: sign, check }) =>
          textShape(
            `${key}/${BADGE}/${check}`,
            `${sign} ${texts[check].found}`,
            theme.tones.caution,
            small,
          ),
        ),
      ],
      { gap: 12, wrap: true, width: 'fill' },
    ),
  ]
}
