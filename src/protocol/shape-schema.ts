import '../journey/jitless'
import * as z from 'zod/mini'
import { plainFields } from '../journey/plain-fields'
import type { Patch } from '../scene/diff'
import type { Shape } from '../scene/shape'

const paint = z.custom<string>(
  (value: unknown) => typeof value === 'string' && /^#([0-9a-f]{6}|[0-9a-f]{8})$/.test(value),
)
const maybe = z.exactOptional
const length = z.union([z.number(), z.literal(['hug', 'fill'])])
// What zod has for tuples weighs more than all of this file.
const padding = z.custom<readonly [number, number, number, number]>(
  (value: unknown) =>
    Array.isArray(value) && value.length === 4 && value.every((one) => typeof one === 'number'),
)
const weight = z.literal(['Regular', 'Medium', 'Semi Bold', 'Bold'])

const any = {
  key: z.string(),
  name: z.string(),
  record: maybe(
    z.object({
      kind: z.literal(['journey', 'persona', 'stage', 'lane', 'cell', 'card', 'board']),
      id: z.string(),
      fields: plainFields,
    }),
  ),
  field: maybe(z.object({ of: z.string(), name: z.string() })),
  x: maybe(z.number()),
  y: maybe(z.number()),
  floating: maybe(z.boolean()),
  within: maybe(z.string()),
  locked: maybe(z.boolean()),
  hidden: maybe(z.boolean()),
}
const lines = { stroke: maybe(paint), strokeWeight: maybe(z.number()), dashed: maybe(z.boolean()) }
const text = { text: z.string(), size: z.number(), weight, color: paint }
const box = {
  ...any,
  ...lines,
  width: length,
  height: length,
  fill: maybe(paint),
  radius: maybe(z.number()),
}

/** A shape as it comes over the border: the same as `Shape`, checked. */
export const shape: z.ZodMiniType<Shape> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('frame'),
    ...any,
    layout: z.literal(['row', 'column', 'plane']),
    width: length,
    height: length,
    gap: maybe(z.number()),
    padding: maybe(padding),
    align: maybe(z.literal(['start', 'center', 'end', 'baseline'])),
    justify: maybe(z.literal(['start', 'center', 'end', 'between'])),
    wrap: maybe(z.boolean()),
    fill: maybe(paint),
    stroke: maybe(paint),
    dashed: maybe(z.boolean()),
    radius: maybe(z.number()),
    clip: maybe(z.boolean()),
    get children() {
      return z.array(shape)
    },
  }),
  z.object({
    type: z.literal('text'),
    ...any,
    ...text,
    leading: z.number(),
    width: length,
    align: maybe(z.literal(['start', 'center', 'end'])),
    link: maybe(z.string()),
  }),
  z.object({ type: z.literal(['rectangle', 'ellipse']), ...box }),
  z.object({ type: z.literal('vector'), ...any, ...lines, path: z.string(), fill: maybe(paint) }),
  z.object({
    type: z.literal('section'),
    ...any,
    width: z.number(),
    height: z.number(),
    fill: paint,
    get children() {
      return z.array(shape)
    },
  }),
  z.object({ type: z.literal('sticky'), ...any, text: z.string(), fill: paint }),
  z.object({
    type: z.literal('labelled'),
    ...any,
    ...text,
    form: z.literal(['CHEVRON', 'ARROW_RIGHT', 'ROUNDED_RECTANGLE', 'SQUARE', 'ELLIPSE']),
    width: z.number(),
    height: z.number(),
    fill: paint,
    stroke: maybe(paint),
  }),
  z.object({
    type: z.literal('table'),
    ...any,
    cells: z.array(z.string()),
    widths: z.array(z.number()),
  }),
])

const after = z.nullable(z.string())

/** A patch as it comes over the border. */
export const patch: z.ZodMiniType<Patch> = z.object({
  creations: z.array(z.object({ shape, parent: z.string(), after })),
  moves: z.array(z.object({ key: z.string(), parent: z.string(), after })),
  changes: z.array(z.object({ before: shape, after: shape })),
  removals: z.array(z.string()),
})
