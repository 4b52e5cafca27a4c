import type { SceneNode, Stroke } from '@open-pencil/core'
import type { StrokeKeys } from '../../api/host-node-types'
import { combine } from '../../core/combine'
import { choiceExtra, numberExtra, withExtras } from '../../document/extras'
import { paintsSchema } from '../../document/paint-schemas'
import { frozen, strokeOf, strokePaintOf } from '../../document/paints'
import { nodeMembers } from '../node-members'
import { nodeOf, write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { atLeast, invalid, oneOf, parsed } from '../validate'
import { styleMember } from './paint-members'
import type { Target } from './paint-members'

const aligns = ['INSIDE', 'CENTER', 'OUTSIDE'] as const
const joins = ['MITER', 'BEVEL', 'ROUND'] as const
const caps = ['NONE', 'ROUND', 'SQUARE', 'ARROW_LINES', 'ARROW_EQUILATERAL'] as const

export function strokeMembers(target: Target = nodeOf): Pick<FrameNode, StrokeKeys> {
  return combine(
    nodeMembers<Omit<Pick<FrameNode, StrokeKeys>, 'strokeStyleId'>>({
      get strokes() {
        return frozen(target(this).strokes.map(strokePaintOf))
      },
      set strokes(value: readonly Paint[]) {
        const node = target(this)
        const style = styleOf(node)
        const paints = parsed(paintsSchema, value, 'strokes')
        write(this, node, { strokes: paints.map((paint) => strokeOf(paint, style)) })
      },
      get strokeWeight() {
        return styleOf(target(this)).weight
      },
      set strokeWeight(value: number | PluginAPI['mixed']) {
        restyle(this, target(this), { weight: atLeast(value, 0, 'strokeWeight') })
      },
      get strokeAlign() {
        return styleOf(target(this)).align
      },
      set strokeAlign(value: 'CENTER' | 'INSIDE' | 'OUTSIDE') {
        restyle(this, target(this), { align: oneOf(value, aligns, 'strokeAlign') })
      },
      get strokeJoin() {
        return target(this).strokeJoin
      },
      set strokeJoin(value: StrokeJoin | PluginAPI['mixed']) {
        restyle(this, target(this), { join: oneOf(value, joins, 'strokeJoin') })
      },
      get dashPattern() {
        return frozen([...target(this).dashPattern])
      },
      set dashPattern(value: readonly number[]) {
        if (!Array.isArray(value)) invalid('dashPattern', 'Expected array')
        const dashPattern = value.map((length) => atLeast(length, 0, 'dashPattern'))
        restyle(this, target(this), { dashPattern })
      },
    }),
    styleMember('strokeStyleId'),
  )
}

export const strokeCapMember = nodeMembers<Pick<FrameNode, 'strokeCap'>>({
  get strokeCap() {
    return nodeOf(this).strokeCap
  },
  set strokeCap(value: StrokeCap | PluginAPI['mixed']) {
    restyle(this, nodeOf(this), { cap: oneOf(value, caps, 'strokeCap') })
  },
})

type Style = Parameters<typeof strokeOf>[1]

function styleOf(node: SceneNode): Style {
  const first: Stroke | undefined = node.strokes[0]
  return {
    weight: first?.weight ?? numberExtra(node, 'strokeWeight', 1),
    align: first?.align ?? choiceExtra(node, 'strokeAlign', aligns),
    cap: node.strokeCap,
    join: node.strokeJoin,
    dashPattern: node.dashPattern,
  }
}

/** Figma keeps these once per node, the engine on the node and on every stroke. */
function restyle(ref: NodeRef, node: SceneNode, change: Partial<Style>): void {
  const { weight, align, cap, join, dashPattern } = { ...styleOf(node), ...change }
  const dashes = [...dashPattern]
  write(ref, node, {
    strokes: node.strokes.map((stroke) => ({
      ...stroke,
      weight,
      align,
      cap,
      join,
      dashPattern: dashes,
    })),
    strokeCap: cap,
    strokeJoin: join,
    dashPattern: dashes,
    ...withExtras(node, { strokeWeight: weight, strokeAlign: align }),
  })
}
