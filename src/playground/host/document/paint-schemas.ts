import * as z from 'zod/mini'

/** What Figma accepts where it says `Paint` and `Effect`, as far as the host can draw it. */

const unit = z.number().check(z.gte(0), z.lte(1))
const blendModes = [
  'PASS_THROUGH',
  'NORMAL',
  'DARKEN',
  'MULTIPLY',
  'COLOR_BURN',
  'LIGHTEN',
  'SCREEN',
  'COLOR_DODGE',
  'OVERLAY',
  'SOFT_LIGHT',
  'HARD_LIGHT',
  'DIFFERENCE',
  'EXCLUSION',
  'HUE',
  'SATURATION',
  'COLOR',
  'LUMINOSITY',
] as const
export const blendModeSchema = z.enum(blendModes)

const rgb = z.strictObject({ r: unit, g: unit, b: unit })
const rgba = z.strictObject({ r: unit, g: unit, b: unit, a: unit })
const bound = z.exactOptional(z.strictObject({}))
const common = {
  visible: z.exactOptional(z.boolean()),
  opacity: z.exactOptional(unit),
  blendMode: z.exactOptional(blendModeSchema),
}
const row = z.tuple([z.number(), z.number(), z.number()])

const paintSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('SOLID'), color: rgb, boundVariables: bound, ...common }),
  z.strictObject({
    type: z.enum(['GRADIENT_LINEAR', 'GRADIENT_RADIAL', 'GRADIENT_ANGULAR', 'GRADIENT_DIAMOND']),
    gradientTransform: z.tuple([row, row]),
    gradientStops: z.array(z.strictObject({ position: unit, color: rgba, boundVariables: bound })),
    ...common,
  }),
])

const shadow = {
  color: rgba,
  offset: z.strictObject({ x: z.number(), y: z.number() }),
  radius: z.number().check(z.gte(0)),
  spread: z.exactOptional(z.number()),
  visible: z.boolean(),
  blendMode: blendModeSchema,
  boundVariables: bound,
}

const blur = {
  blurType: z.literal('NORMAL'),
  radius: z.number().check(z.gte(0)),
  visible: z.boolean(),
  boundVariables: bound,
}

const effectSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('DROP_SHADOW'),
    ...shadow,
    showShadowBehindNode: z.exactOptional(z.boolean()),
  }),
  z.strictObject({ type: z.literal('INNER_SHADOW'), ...shadow }),
  z.strictObject({ type: z.literal('LAYER_BLUR'), ...blur }),
  z.strictObject({ type: z.literal('BACKGROUND_BLUR'), ...blur }),
])

export const paintsSchema = z.array(paintSchema)
export const effectsSchema = z.array(effectSchema)
export type HostPaint = z.infer<typeof paintSchema>
export type HostEffect = z.infer<typeof effectSchema>
