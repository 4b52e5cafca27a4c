import type { Stage } from '../../journey/stage'
import type { Frame, Shape } from '../shape'
import type { MapView } from '../view/map-view'
import { COLUMN, GAP } from './metrics'
import { chip, column, fieldText, row, textShape } from './parts'
import { labelShape } from './row-label'

/** What we have to achieve in each stage and what moves people on; no row where nobody has said any of it. */
export function tasksRow(view: MapView): Frame[] {
  const { stages, id } = view.journey
  if (!stages.some(hasTask)) return []
  const label = labelShape(view, `journey:${id}/tasks/label`, [
    textShape(`journey:${id}/tasks/name`, view.words.ourTask, view.theme.ink, {
      size: 13,
      leading: 18,
      weight: 'Semi Bold',
    }),
    textShape(`journey:${id}/tasks/hint`, view.words.ourTaskHint, view.theme.faded, {
      size: 12,
      leading: 16,
    }),
  ])
  return [
    row(
      `journey:${id}/tasks`,
      view.words.ourTask,
      [label, ...stages.map((stage) => taskShape(view, stage))],
      {
        gap: GAP,
        align: 'start',
      },
    ),
  ]
}

const hasTask = ({ task, transition }: Stage): boolean =>
  task !== '' || transition.traffic !== null || transition.tools.length > 0

function taskShape(view: MapView, stage: Stage): Frame {
  const { theme, words } = view
  const key = `stage:${stage.id}`
  const { traffic, tools } = stage.transition
  const moved: Shape[] = [
    ...(traffic === null
      ? []
      : [chip(`${key}/traffic`, `→ ${words[`${traffic}Traffic`]}`, theme.chip, theme.faded)]),
    ...(tools.length === 0
      ? []
      : [
          textShape(`${key}/tools`, tools.join(' · '), theme.faded, {
            name: 'Tools',
            size: 11,
            leading: 16,
          }),
        ]),
  ]
  return column(
    `${key}/task-cell`,
    words.ourTask,
    [...fieldText(key, 'task', stage.task, theme.ink, { size: 12, leading: 16 }), ...moved],
    { gap: 4, width: COLUMN, height: 'fill', padding: [4, 16, 8, 12] },
  )
}
