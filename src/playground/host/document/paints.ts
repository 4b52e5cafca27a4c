import type { Effect as GraphEffect, Fill, Stroke } from '@open-pencil/core'
import type { HostEffect, HostPaint } from './paint-schemas'

/** Figma's paint → the engine's fill, which wants every field. */
export function fillOf(paint: HostPaint): Fill {
  const common = {
    opacity: paint.opacity ?? 1,
    visible: paint.visible ?? true,
    blendMode: paint.blendMode ?? 'NORMAL',
  } as const
  if (paint.type === 'SOLID') {
    return { type: 'SOLID', color: { ...paint.color, a: 1 }, ...common }
  }
  const [[m00, m01, m02], [m10, m11, m12]] = paint.gradientTransform
  return {
    type: paint.type,
    color: { r: 0, g: 0, b: 0, a: 1 },
    gradientTransform: { m00, m01, m02, m10, m11, m12 },
    gradientStops: paint.gradientStops.map(({ color, position }) => ({ color, position })),
    ...common,
  }
}

/** The engine's fill as Figma reads it back: all fields filled in, frozen. */
export function paintOf(fill: Fill): HostPaint {
  const common = {
    visible: fill.visible,
    opacity: fill.opacity,
    blendMode: fill.blendMode ?? 'NORMAL',
  } as const
  if (isGradient(fill.type)) {
    const matrix = fill.gradientTransform
    return frozen({
      type: fill.type,
      ...common,
      gradientTransform: [
        [matrix?.m00 ?? 1, matrix?.m01 ?? 0, matrix?.m02 ?? 0],
        [matrix?.m10 ?? 0, matrix?.m11 ?? 1, matrix?.m12 ?? 0],
      ],
      gradientStops: (fill.gradientStops ?? []).map(({ color, position }) => ({
        position,
        color: { r: color.r, g: color.g, b: color.b, a: color.a },
      })),
    })
  }
  const { r, g, b } = fill.color
  return frozen({ type: 'SOLID', ...common, color: { r, g, b }, boundVariables: {} })
}

interface StrokeStyle {
  weight: number
  align: Stroke['align']
  cap: NonNullable<Stroke['cap']>
  join: NonNullable<Stroke['join']>
  dashPattern: readonly number[]
}

/** The engine keeps weight, align and the like on every stroke; Figma once per node. */
export function strokeOf(paint: HostPaint, style: StrokeStyle): Stroke {
  const fill = fillOf(paint)
  const color = paint.type === 'SOLID' ? fill.color : (fill.gradientStops?.[0]?.color ?? fill.color)
  return {
    color,
    opacity: fill.opacity,
    visible: fill.visible,
    weight: style.weight,
    align: style.align,
    cap: style.cap,
    join: style.join,
    dashPattern: [...style.dashPattern],
  }
}

export function strokePaintOf(stroke: Stroke): HostPaint {
  const { r, g, b } = stroke.color
  const { opacity, visible } = stroke
  return frozen({
    type: 'SOLID',
    visible,
    opacity,
    blendMode: 'NORMAL',
    color: { r, g, b },
    boundVariables: {},
  })
}

export function graphEffectOf(effect: HostEffect): GraphEffect {
  if (effect.type === 'LAYER_BLUR' || effect.type === 'BACKGROUND_BLUR') {
    return {
      type: effect.type,
      radius: effect.radius,
      visible: effect.visible,
      color: { r: 0, g: 0, b: 0, a: 0 },
      offset: { x: 0, y: 0 },
      spread: 0,
    }
  }
  return {
    type: effect.type,
    color: { ...effect.color },
    offset: { ...effect.offset },
    radius: effect.radius,
    spread: effect.spread ?? 0,
    visible: effect.visible,
    blendMode: effect.blendMode,
    ...(effect.type === 'DROP_SHADOW'
      ? { showShadowBehindNode: effect.showShadowBehindNode ?? false }
      : {}),
  }
}

export function effectOf(effect: GraphEffect): HostEffect {
  if (effect.type === 'DROP_SHADOW' || effect.type === 'INNER_SHADOW') {
    const { r, g, b, a } = effect.color
    const shadow = {
      color: { r, g, b, a },
      offset: { ...effect.offset },
      radius: effect.radius,
      spread: effect.spread,
      visible: effect.visible,
      blendMode: effect.blendMode ?? 'NORMAL',
      boundVariables: {},
    } as const
    return effect.type === 'INNER_SHADOW'
      ? frozen({ type: 'INNER_SHADOW', ...shadow })
      : frozen({
          type: 'DROP_SHADOW',
          ...shadow,
          showShadowBehindNode: effect.showShadowBehindNode ?? false,
        })
  }
  const { radius, visible } = effect
  const blur = { blurType: 'NORMAL', radius, visible, boundVariables: {} } as const
  return effect.type === 'BACKGROUND_BLUR'
    ? frozen({ type: 'BACKGROUND_BLUR', ...blur })
    : frozen({ type: 'LAYER_BLUR', ...blur })
}

/** Freezes a value and everything in it, so that changing a read value changes nothing. */
export function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) frozen(part)
  }
  return Object.freeze(value)
}

function isGradient(
  type: Fill['type'],
): type is `GRADIENT_${'LINEAR' | 'RADIAL' | 'ANGULAR' | 'DIAMOND'}` {
  return type.startsWith('GRADIENT_')
}
