import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import svgpath from 'svgpath'
import type { Channel } from '../../src/journey/channel'

/**
 * Writes src/scene/packed-icons.ts from Lucide's icons (ISC licence, kept in that file). Figma's vectorPaths knows
 * only absolute M, L, Q, C and Z, so arcs and short forms are rewritten.
 */
const ICONS: Readonly<Record<Channel, string>> = {
  search: 'search',
  advertising: 'megaphone',
  website: 'globe',
  social: 'hash',
  reviews: 'star',
  email: 'mail',
  messenger: 'send',
  chat: 'message-circle',
  phone: 'phone',
  app: 'smartphone',
  video: 'play',
  event: 'presentation',
  document: 'file-text',
  payment: 'credit-card',
  'word-of-mouth': 'users',
  outdoor: 'signpost',
  print: 'newspaper',
  store: 'store',
  office: 'building-2',
  staff: 'user-round',
  delivery: 'truck',
  product: 'package',
  support: 'life-buoy',
  other: 'circle-dot',
}
const folder = fileURLToPath(import.meta.resolve('lucide-static/package.json')).replace(
  'package.json',
  '',
)
const licence = readFileSync(`${folder}LICENSE`, 'utf8').trim()

const rows = Object.entries(ICONS).map(([channel, icon]) => {
  const svg = readFileSync(`${folder}icons/${icon}.svg`, 'utf8')
  const key = /^[a-z]+$/.test(channel) ? channel : `'${channel}'`
  return `  ${key}: '${packed(pathOf(svg))}'`
})

writeFileSync(
  new URL('../../src/scene/packed-icons.ts', import.meta.url),
  `// Made by test/tools/make-icons.ts from lucide-static; do not edit.
/*
${licence}
*/
import type { Channel } from '../journey/channel'

/** Line drawings for a field of 24 × 24; a number is two letters: tenths, to the base of 36. */
export const PACKED_ICONS: Readonly<Record<Channel, string>> = {
${rows.join(',\n')}
}
`,
)

/** What \`unpackPath\` makes the same path of, in half the room. */
function packed(path: string): string {
  const tenths = (number: string): string =>
    Math.round(Number(number) * 10)
      .toString(36)
      .padStart(2, '0')
  return path.replace(/[\d.]+/g, tenths).replace(/ /g, '')
}

function pathOf(svg: string): string {
  const shapes = [...svg.matchAll(/<(path|circle|rect|line|ellipse|polyline|polygon)\s([^>]*)\/>/g)]
  const paths = shapes.map(([, tag = '', attributes = '']) => toPath(tag, attributes))
  return paths.map(absolute).join(' ')
}

function toPath(tag: string, attributes: string): string {
  const text = (name: string): string =>
    new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
  const number = (name: string): number => Number(text(name) || 0)
  if (tag === 'path') return text('d')
  if (tag === 'line') return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`
  if (tag === 'polyline') return `M${text('points')}`
  if (tag === 'polygon') return `M${text('points')}Z`
  if (tag === 'rect')
    return rectangle(number('x'), number('y'), number('width'), number('height'), number('rx'))
  const rx = number('r') || number('rx')
  const ry = number('r') || number('ry')
  const [cx, cy] = [number('cx'), number('cy')]
  return `M${cx - rx} ${cy}A${rx} ${ry} 0 1 1 ${cx + rx} ${cy}A${rx} ${ry} 0 1 1 ${cx - rx} ${cy}Z`
}

function rectangle(x: number, y: number, w: number, h: number, r: number): string {
  const [right, down] = [w - 2 * r, h - 2 * r]
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return (
    `M${x + r} ${y}h${right}${corner(r, r)}v${down}${corner(-r, r)}` +
    `h${-right}${corner(-r, -r)}v${-down}${corner(r, -r)}Z`
  )
}

function absolute(path: string): string {
  const parts: string[] = []
  svgpath(path)
    .abs()
    .unshort()
    .unarc()
    .iterate(([command, ...numbers], _index, x, y) => {
      const [first = 0] = numbers
      if (command === 'H') parts.push(`L ${short(first)} ${short(y)}`)
      else if (command === 'V') parts.push(`L ${short(x)} ${short(first)}`)
      else parts.push([command, ...numbers.map(short)].join(' '))
    })
  return parts.join(' ')
}

/** To a tenth of the field: at 14–16 px nobody sees a finer step. */
function short(n: number): number {
  return Math.round(n * 10) / 10
}
