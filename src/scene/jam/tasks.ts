import type { Stage } from '../../journey/stage'
import type { Shape } from '../shape'
import type { MapView } from '../view/map-view'
import { EMPTY, type Block, type Sizes } from './block'
import { fieldLine, stack, TYPE, type Line } from './lines'
import { COLUMN, LABEL, MARGIN, stageLeft } from './metrics'
import { rowGround } from './row-ground'

const PADDING = 16

/** What we have to achieve in each stage and what moves people on; no row where nobody has said any of it. */
export function tasksBlock(view: MapView, sizes: Sizes, y: number): Block {
  const { stages, id } = view.journey
  if (!stages.some(hasTask)) return EMPTY
  const key = `journey:${id}/tasks`
  const label = stack(sizes, labelLines(view, key), {
    x: MARGIN + PADDING,
    y: y + PADDING,
    width: LABEL - 2 * PADDING,
  })
  const cells = stages.map((stage, index) =>
    stack(sizes, taskLines(view, stage), {
      x: stageLeft(index) + PADDING,
      y: y + PADDING,
      width: COLUMN - 2 * PADDING,
    }),
  )
  const height = Math.max(label.height, ...cells.map((cell) => cell.height)) + 2 * PADDING
  const grounds: Shape[] = stages.map((stage, index) =>
    rowGround(view, `stage:${stage.id}/task-ground`, {
      x: stageLeft(index),
      y,
      width: COLUMN,
      height,
    }),
  )
  return {
    shapes: [
      rowGround(view, `${key}/ground`, { x: MARGIN, y, width: LABEL, height }),
      ...label.shapes,
      ...grounds,
      ...cells.flatMap(({ shapes }) => shapes),
    ],
    height,
  }
}

const hasTask = ({ task, transition }: Stage): boolean =>
  task !== '' || transition.traffic !== null || transition.tools.length > 0

const labelLines = ({ theme, words }: MapView, key: string): Line[] => [
  { key: `${key}/name`, name: 'Name', text: words.ourTask, type: TYPE.heading, color: theme.ink },
  {
    key: `${key}/hint`,
    name: 'Hint',
    text: words.ourTaskHint,
    type: TYPE.body,
    color: theme.faded,
  },
]

function taskLines({ theme, words }: MapView, { id, task, transition }: Stage): Line[] {
  const key = `stage:${id}`
  const { traffic, tools } = transition
  return [
    fieldLine(key, 'task', { name: 'Task', text: task, type: TYPE.quote, color: theme.ink }),
    {
      key: `${key}/traffic`,
      name: 'Traffic',
      text: traffic === null ? '' : `→ ${words[`${traffic}Traffic`]}`,
      type: TYPE.label,
      color: theme.accent,
      above: 8,
    },
    {
      key: `${key}/tools`,
      name: 'Tools',
      text: tools.join(' · '),
      type: TYPE.body,
      color: theme.faded,
    },
  ]
}
