import type { Persona } from '../../journey/persona'
import { recordOf } from '../record-of'
import type { Shape } from '../shape'
import { layerName } from '../view/layer-name'
import type { MapView } from '../view/map-view'
import { personaFacts } from '../view/persona-facts'
import type { Block, Sizes } from './block'
import { fieldLine, stack, TYPE, type Line } from './lines'
import { GAP, snap } from './metrics'

const WIDTH = 480
const PADDING = 24
const PORTRAIT = 64
const TEXT_LEFT = PADDING + PORTRAIT + 16
const TEXT_WIDTH = WIDTH - TEXT_LEFT - PADDING

/** Whose journey it is: cards at the right end of the head, in rows where they are many. */
export function personaCards(
  view: MapView,
  sizes: Sizes,
  { right, top, room }: { readonly right: number; readonly top: number; readonly room: number },
): Block & { readonly width: number } {
  const { personas } = view.journey
  if (personas.length === 0) return { shapes: [], height: 0, width: 0 }
  const across = Math.max(1, Math.min(personas.length, Math.floor((room + GAP) / (WIDTH + GAP))))
  const width = across * (WIDTH + GAP) - GAP
  const shapes: Shape[] = []
  let y = top
  for (let first = 0; first < personas.length; first += across) {
    const row = personas.slice(first, first + across)
    const texts = row.map((persona, i) =>
      stack(sizes, linesOf(view, persona), {
        x: right - width + i * (WIDTH + GAP) + TEXT_LEFT,
        y: y + PADDING,
        width: TEXT_WIDTH,
      }),
    )
    const height = Math.max(PORTRAIT, ...texts.map((block) => block.height)) + 2 * PADDING
    row.forEach((persona, i) => {
      const x = right - width + i * (WIDTH + GAP)
      shapes.push(...cardGround(view, persona, { x, y, height }), ...(texts[i]?.shapes ?? []))
    })
    y += height + GAP
  }
  return { shapes, height: y - GAP - top, width }
}

function linesOf({ theme, words }: MapView, persona: Persona): Line[] {
  const key = `persona:${persona.id}`
  return [
    fieldLine(key, 'name', {
      name: 'Name',
      text: persona.name,
      type: TYPE.heading,
      color: theme.ink,
    }),
    {
      key: `${key}/role`,
      name: 'Role',
      text: persona.role === null ? '' : words[persona.role],
      type: TYPE.label,
      color: theme.accent,
    },
    fieldLine(key, 'description', {
      name: 'Description',
      text: persona.description,
      type: TYPE.body,
      color: theme.faded,
    }),
    fieldLine(key, 'quote', {
      name: 'Quote',
      text: persona.quote,
      type: TYPE.quote,
      color: theme.ink,
      above: 12,
      // A drawing of ours: the text beside it stays the person's own words.
      mark: {
        key: `${key}/quote-mark`,
        name: 'Quote mark',
        text: words.quoteMark,
        type: TYPE.quoteMark,
        color: theme.accent,
      },
    }),
    {
      key: `${key}/priorities`,
      name: 'Priorities',
      text: persona.priorities.map((one, i) => `${i + 1}  ${one}`).join('\n'),
      type: TYPE.body,
      color: theme.faded,
      above: 12,
    },
    ...personaFacts(persona, words).flatMap(({ name, caption, text }): Line[] => [
      {
        key: `${key}/${name}/caption`,
        name: 'Caption',
        text: caption,
        type: TYPE.strong,
        color: theme.accent,
        above: 12,
      },
      {
        key: `${key}/${name}/text`,
        name: caption,
        text,
        type: TYPE.body,
        color: theme.ink,
        above: 0,
      },
    ]),
  ]
}

function cardGround(
  { theme }: MapView,
  persona: Persona,
  { x, y, height }: { readonly x: number; readonly y: number; readonly height: number },
): Shape[] {
  const key = `persona:${persona.id}`
  const [initial = '?'] = [...persona.name.trim()]
  return [
    {
      type: 'rectangle',
      key,
      name: layerName('Persona', persona.name),
      record: recordOf('persona', persona, ['name', 'description', 'quote']),
      width: WIDTH,
      height: snap(height),
      fill: theme.surface,
      stroke: theme.line,
      strokeWeight: 1,
      radius: 16,
      x,
      y,
    },
    {
      type: 'ellipse',
      key: `${key}/portrait`,
      name: 'Portrait',
      width: PORTRAIT,
      height: PORTRAIT,
      fill: theme.online.ground,
      x: x + PADDING,
      y: y + PADDING,
    },
    {
      type: 'text',
      key: `${key}/portrait/letter`,
      name: 'Initial',
      text: initial.toUpperCase(),
      size: 24,
      leading: 32,
      weight: 'Bold',
      color: theme.online.ink,
      width: PORTRAIT,
      align: 'center',
      x: x + PADDING,
      y: y + PADDING + (PORTRAIT - 32) / 2,
    },
  ]
}
