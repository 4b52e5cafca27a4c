import type { Frame } from '../../scene/shape'
import { differences } from './differences'
import { writeLook } from './look'
import type { Pen } from './pen'

const MODE = { row: 'HORIZONTAL', column: 'VERTICAL', plane: 'NONE' } as const
const AXIS = {
  start: 'MIN',
  center: 'CENTER',
  end: 'MAX',
  between: 'SPACE_BETWEEN',
  baseline: 'BASELINE',
} as const
const SIDES = ['paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'] as const

/** Writes what of a frame differs, except its lengths and place, which depend on its parent. */
export function writeFrame(pen: Pen, node: FrameNode, before: Frame, after: Frame): void {
  const differs = differences(before, after)
  if (differs('layout')) pen.set(node, 'layoutMode', MODE[after.layout])
  writeLook(pen, node, before, after)
  if (differs('radius')) pen.set(node, 'cornerRadius', after.radius ?? 0)
  if (differs('clip')) pen.set(node, 'clipsContent', after.clip ?? false)
  if (after.layout === 'plane') return
  if (differs('wrap')) pen.set(node, 'layoutWrap', after.wrap === true ? 'WRAP' : 'NO_WRAP')
  if (differs('gap')) pen.set(node, 'itemSpacing', after.gap ?? 0)
  if (differs('gap', 'wrap') && after.wrap === true)
    pen.set(node, 'counterAxisSpacing', after.gap ?? 0)
  SIDES.forEach((side, index) => {
    const [old, next] = [before.padding?.[index] ?? 0, after.padding?.[index] ?? 0]
    if (old !== next) pen.set(node, side, next)
  })
  if (differs('justify')) pen.set(node, 'primaryAxisAlignItems', AXIS[after.justify ?? 'start'])
  if (differs('align')) pen.set(node, 'counterAxisAlignItems', AXIS[after.align ?? 'start'])
}
