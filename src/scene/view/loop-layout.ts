import { textWidth } from '../measure-text'
import type { Weight } from '../shape'
import { labelLines } from './label-lines'
import type { WayBack } from './ways-back'

/** Sizes of a row of ways back, in pixels. */
export interface LoopMetrics {
  /** Distance from the middle of one stage to that of the next. */
  readonly pitch: number
  /** Middle of the first stage. */
  readonly first: number
  /** Width of a stage: its arrows keep within it, and no label is wider. */
  readonly column: number
  /** Distance between two arrows that begin or end at one stage, where there is room. */
  readonly between: number
  /** Radius of an arrow's corners. */
  readonly bend: number
  /** Length and width of an arrow's head. */
  readonly head: number
  /** Distance from a label to that of the arrow above. */
  readonly above: number
  readonly size: number
  readonly leading: number
  readonly weight: Weight
  /** Room in a label: at its ends, above and below. */
  readonly padding: readonly [number, number]
  /** Width that a label has, however many arrows cross its line. */
  readonly least: number
}

/** An arrow that leaves a stage upwards and comes down on another, with its label on the line. */
export interface Loop {
  readonly way: WayBack
  /** The line and the head, in pixels from the corner of the row. */
  readonly line: string
  readonly head: string
  readonly label: LoopLabel
}
export interface LoopLabel {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface LoopLayout {
  readonly loops: readonly Loop[]
  /** From the topmost label down to the stages; 0 where there are no loops. */
  readonly height: number
}

/**
 * Lays out the ways back above the stages: short ones below long ones, labels where no other arrow crosses the line, if
 * there is such a place, and never on another label.
 */
export function layoutLoops(ways: readonly WayBack[], metrics: LoopMetrics): LoopLayout {
  const spans = withTiers(spansOf(ways, metrics), metrics)
  const labelled = spans.map((span) => ({ ...span, label: labelOf(span, spans, metrics) }))
  const tiers = Math.max(0, ...labelled.map(({ tier }) => tier))
  let below = 0
  let height = 0
  /** How far the lines of each tier stand above the stages, from the lowest. */
  const rises = Array.from({ length: tiers }, (_, index) => {
    const highest = Math.max(
      ...labelled.flatMap(({ tier, label }) => (tier === index + 1 ? [label.height] : [])),
    )
    const rise =
      index === 0
        ? metrics.head + Math.max(metrics.bend, highest / 2)
        : below + metrics.above + highest / 2
    below = rise + highest / 2
    height = below
    return rise
  })
  return {
    loops: labelled.map(({ way, start, end, tier, label }) => {
      const y = height - (rises[tier - 1] ?? 0)
      return {
        way,
        line: lineOf(start, end, y, height, metrics),
        head: headOf(end, height, metrics),
        label: { ...label, y: y - label.height / 2 },
      }
    }),
    height,
  }
}

interface Span {
  readonly way: WayBack
  /** Where it leaves one stage and reaches the other. */
  readonly start: number
  readonly end: number
}
interface Raised extends Span {
  /** Counted from 1, upwards. */
  readonly tier: number
}

/** Where each arrow leaves and arrives, so that those that begin or end at one stage do not cross each other. */
function spansOf(ways: readonly WayBack[], metrics: LoopMetrics): Span[] {
  // The longer of two spans around the other: of two alike the later one.
  const ranks = new Map(
    [...ways].sort((a, b) => reach(a) - reach(b)).map((way, rank) => [way, rank] as const),
  )
  const rankOf = (way: WayBack): number => ranks.get(way) ?? 0
  const at = new Map<number, WayBack[]>()
  for (const way of ways) {
    for (const stage of [way.from, way.to]) at.set(stage, [...(at.get(stage) ?? []), way])
  }
  const place = (stage: number, way: WayBack): number => {
    const isLeft = (one: WayBack): boolean => Math.max(one.from, one.to) === stage
    const here = at.get(stage) ?? []
    const ordered = [
      ...here.filter(isLeft).sort((a, b) => rankOf(a) - rankOf(b)),
      ...here.filter((one) => !isLeft(one)).sort((a, b) => rankOf(b) - rankOf(a)),
    ]
    const room = metrics.column - 2 * metrics.bend
    const step = Math.min(metrics.between, room / Math.max(1, ordered.length - 1))
    const offset = (ordered.indexOf(way) - (ordered.length - 1) / 2) * step
    return Math.round(metrics.first + stage * metrics.pitch + offset)
  }
  return ways.map((way) => ({ way, start: place(way.from, way), end: place(way.to, way) }))
}

const reach = ({ from, to, isCycle }: WayBack): number => Math.abs(from - to) + (isCycle ? 0.5 : 0)

/** Each arrow above all shorter ones that it meets. */
function withTiers(spans: readonly Span[], metrics: LoopMetrics): Raised[] {
  const placed: Raised[] = []
  for (const span of [...spans].sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const [left, right] = roomOf(span, metrics)
    const tier = placed.reduce((highest, other) => {
      const [from, to] = roomOf(other, metrics)
      return left < to && from < right ? Math.max(highest, other.tier + 1) : highest
    }, 1)
    placed.push({ ...span, tier })
  }
  return spans.flatMap(({ way }) => placed.filter((one) => one.way === way))
}

const lengthOf = ({ start, end }: Span): number => Math.abs(start - end)
const middleOf = ({ start, end }: Span): number => (start + end) / 2

/** What an arrow needs from left to right: at least a label. */
function roomOf(span: Span, { least }: LoopMetrics): readonly [number, number] {
  const half = Math.max(lengthOf(span), least) / 2 + CLEAR
  return [middleOf(span) - half, middleOf(span) + half]
}

/** Between a label and an arrow that passes it, and between two arrows. */
const CLEAR = 8

function labelOf(span: Raised, all: readonly Raised[], metrics: LoopMetrics): Omit<LoopLabel, 'y'> {
  const { size, weight, leading, padding, column, least, bend } = metrics
  const [left, right] = [Math.min(span.start, span.end), Math.max(span.start, span.end)]
  const crossing = all
    .filter(({ tier }) => tier > span.tier)
    .flatMap(({ start, end }) => [start, end])
    .filter((x) => x > left && x < right)
  const gap = widestGap([left + bend, ...crossing, right - bend], middleOf(span))
  const isClear = gap.width - 2 * CLEAR >= least
  const room = Math.min(column, isClear ? gap.width - 2 * CLEAR : least)
  const widthOf = (line: string): number =>
    4 * Math.ceil((textWidth(line, size, weight) + 2 * padding[0]) / 4)
  const lines = labelLines(span.way.text, (line) => widthOf(line) <= room)
  const width = Math.max(...lines.map(widthOf))
  const middle = isClear ? gap.middle : middleOf(span)
  return {
    lines,
    x: 4 * Math.round((middle - width / 2) / 4),
    width,
    height: lines.length * leading + 2 * padding[1],
  }
}

/** The widest place between two neighbours; of several the one nearest to the middle. */
function widestGap(
  edges: readonly number[],
  middle: number,
): { readonly width: number; readonly middle: number } {
  const sorted = [...edges].sort((a, b) => a - b)
  const gaps = sorted.slice(1).map((to, index) => {
    const from = sorted[index] ?? to
    return { width: to - from, middle: (from + to) / 2 }
  })
  const [widest] = gaps.sort(
    (a, b) => b.width - a.width || Math.abs(a.middle - middle) - Math.abs(b.middle - middle),
  )
  return widest ?? { width: 0, middle }
}

/** Reach of the handles of a quarter of a circle. */
const HANDLE = 0.5523

/** Up from one stage, along, and down to just above the other. */
function lineOf(
  start: number,
  end: number,
  y: number,
  bottom: number,
  { bend, head }: LoopMetrics,
): string {
  const side = end < start ? -1 : 1
  const r = Math.min(bend, Math.abs(end - start) / 2)
  const rest = r * (1 - HANDLE)
  return [
    `M ${f(start)} ${f(bottom)} L ${f(start)} ${f(y + r)}`,
    `C ${f(start)} ${f(y + rest)} ${f(start + side * rest)} ${f(y)} ${f(start + side * r)} ${f(y)}`,
    `L ${f(end - side * r)} ${f(y)}`,
    `C ${f(end - side * rest)} ${f(y)} ${f(end)} ${f(y + rest)} ${f(end)} ${f(y + r)}`,
    `L ${f(end)} ${f(bottom - head)}`,
  ].join(' ')
}

/** A triangle that points down at a stage. */
const headOf = (end: number, bottom: number, { head }: LoopMetrics): string =>
  `M ${f(end - head / 2)} ${f(bottom - head)} L ${f(end + head / 2)} ${f(bottom - head)} L ${f(end)} ${f(bottom)} Z`

const f = (n: number): string => String(Math.round(n * 100) / 100)
