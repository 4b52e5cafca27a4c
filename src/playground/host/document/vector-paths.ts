import { computeAccurateBounds, parseSVGPath } from '@open-pencil/core'
import type { SceneNode, VectorNetwork } from '@open-pencil/core'

export interface PathInput {
  readonly windingRule: 'NONZERO' | 'EVENODD' | 'NONE'
  readonly data: string
}
interface Point {
  x: number
  y: number
}
/** A command with its points; `Z` has none. */
export interface PathCommand {
  readonly name: 'M' | 'L' | 'Q' | 'C' | 'Z'
  readonly points: readonly Point[]
}

const pointsPerCommand: ReadonlyMap<string, number> = new Map([
  ['M', 1],
  ['L', 1],
  ['Q', 2],
  ['C', 3],
  ['Z', 0],
])

/**
 * Reads a path as Figma does: absolute `M L Q C Z` only, all parts separated by single spaces
 * (plugin-typings, `VectorPath.data`).
 *
 * @throws Error naming the part that Figma would refuse.
 */
export function parsePath(data: string): PathCommand[] {
  const words = data.split(' ').filter((word) => word !== '')
  const commands: PathCommand[] = []
  let position = 0
  while (position < words.length) {
    const name = commandName(words[position] ?? '')
    const count = pointsPerCommand.get(name) ?? 0
    const points: Point[] = []
    for (let index = 0; index < count; index += 1) {
      const at = position + 1 + index * 2
      points.push({ x: coordinate(words[at], name), y: coordinate(words[at + 1], name) })
    }
    if (commands.length === 0 && name !== 'M') throw new Error('A path must start with M')
    commands.push({ name, points })
    position += 1 + count * 2
  }
  return commands
}

/** The inverse of `parsePath`, with every point scaled first and then moved. */
export function pathData(
  commands: readonly PathCommand[],
  scale: Point = { x: 1, y: 1 },
  move: Point = { x: 0, y: 0 },
): string {
  return commands
    .map(({ name, points }) =>
      [name, ...points.flatMap(({ x, y }) => [x * scale.x + move.x, y * scale.y + move.y])].join(
        ' ',
      ),
    )
    .join(' ')
}

/**
 * The network that draws these paths, moved so that its box begins at 0, 0.
 *
 * @returns also where the box began and how large it is.
 */
export function networkOf(paths: readonly PathInput[]): {
  network: VectorNetwork
  paths: PathInput[]
  x: number
  y: number
  width: number
  height: number
} {
  const box = computeAccurateBounds(joined(paths))
  const move = { x: -box.x, y: -box.y }
  const placed = paths.map(({ windingRule, data }) => ({
    windingRule,
    data: pathData(parsePath(data), { x: 1, y: 1 }, move),
  }))
  return { network: joined(placed), paths: placed, ...box }
}

/** The same paths stretched to another size. */
export function scaledPaths(
  paths: readonly PathInput[],
  from: Pick<SceneNode, 'width' | 'height'>,
  to: Pick<SceneNode, 'width' | 'height'>,
): PathInput[] {
  const scale = {
    x: from.width === 0 ? 1 : to.width / from.width,
    y: from.height === 0 ? 1 : to.height / from.height,
  }
  return paths.map(({ windingRule, data }) => ({
    windingRule,
    data: pathData(parsePath(data), scale),
  }))
}

/** One network out of several paths. */
export function joined(paths: readonly PathInput[]): VectorNetwork {
  const whole: VectorNetwork = { vertices: [], segments: [], regions: [] }
  for (const { windingRule, data } of paths) {
    const part = parseSVGPath(data, windingRule === 'NONE' ? 'NONZERO' : windingRule)
    const vertexOffset = whole.vertices.length
    const segmentOffset = whole.segments.length
    whole.vertices.push(...part.vertices)
    for (const segment of part.segments) {
      const { start, end } = segment
      whole.segments.push({ ...segment, start: start + vertexOffset, end: end + vertexOffset })
    }
    if (windingRule === 'NONE') continue
    for (const region of part.regions) {
      const loops = region.loops.map((loop) => loop.map((index) => index + segmentOffset))
      whole.regions.push({ ...region, loops })
    }
  }
  return whole
}

function commandName(word: string): PathCommand['name'] {
  switch (word) {
    case 'M':
    case 'L':
    case 'Q':
    case 'C':
    case 'Z':
      return word
    default:
      throw new Error(`Invalid command at ${word}`)
  }
}

function coordinate(word: string | undefined, command: string): number {
  const value = Number(word)
  if (word === undefined || !Number.isFinite(value)) {
    throw new Error(`Failed to parse a number after ${command}: ${String(word)}`)
  }
  return value
}
