import type { Persona } from '../../journey/persona'
import { recordOf } from '../record-of'
import type { Frame } from '../shape'
import { layerName } from '../view/layer-name'
import type { MapView } from '../view/map-view'
import { personaFacts } from '../view/persona-facts'
import { chip, column, fieldText, row, textShape } from './parts'

/** Who speaks: initial, name, buying role, a line about the person, one in the person's own words, and what they need and decide by. */
export function personaShape(view: MapView, persona: Persona, width: number): Frame {
  const { theme, words } = view
  const key = `persona:${persona.id}`
  const [initial = ''] = [...persona.name.trim()]
  const portrait = row(
    `${key}/portrait`,
    'Portrait',
    [
      textShape(`${key}/portrait/letter`, initial.toUpperCase(), theme.online.ink, {
        size: 20,
        leading: 28,
        weight: 'Bold',
        width: 'hug',
      }),
    ],
    { width: 48, height: 48, justify: 'center', radius: 24, fill: theme.online.ground },
  )
  const role =
    persona.role === null ? [] : [chip(`${key}/role`, words[persona.role], theme.chip, theme.faded)]
  const priorities =
    persona.priorities.length === 0
      ? []
      : [
          textShape(`${key}/priorities`, persona.priorities.join(' · '), theme.faded, {
            name: 'Priorities',
            size: 12,
            leading: 16,
          }),
        ]
  const spoken = column(
    `${key}/said`,
    'Said',
    [
      ...fieldText(key, 'name', persona.name, theme.ink, {
        size: 15,
        leading: 20,
        weight: 'Semi Bold',
      }),
      ...role,
      ...fieldText(key, 'description', persona.description, theme.faded, { size: 12, leading: 16 }),
      ...quoteRow(view, key, persona.quote),
      ...priorities,
      ...factsOf(view, key, persona),
    ],
    { gap: 4 },
  )
  return {
    ...row(key, layerName('Persona', persona.name), [portrait, spoken], {
      gap: 16,
      align: 'start',
      width,
    }),
    padding: [16, 20, 16, 16],
    radius: 12,
    fill: theme.surface,
    stroke: theme.line,
    record: recordOf('persona', persona, ['name', 'description', 'quote']),
  }
}

/** Needs and what decides, as far as they are known: words of the panel, which one does not retype here (C88). */
const factsOf = (view: MapView, key: string, persona: Persona): Frame[] =>
  personaFacts(persona, view.words).map(({ name, caption, text }) =>
    column(
      `${key}/${name}`,
      caption,
      [
        textShape(`${key}/${name}/caption`, caption, view.theme.faded, {
          name: 'Caption',
          size: 11,
          leading: 16,
          weight: 'Regular',
        }),
        textShape(`${key}/${name}/text`, text, view.theme.ink, { size: 12, leading: 16 }),
      ],
      { padding: [4, 0, 0, 0] },
    ),
  )

/** The mark is a drawing of ours: the text beside it stays the person's own words. */
function quoteRow(view: MapView, key: string, quote: string): Frame[] {
  if (quote === '') return []
  const opening = textShape(`${key}/quote-mark`, view.words.quoteMark, view.theme.accent, {
    name: 'Quote mark',
    size: 24,
    leading: 28,
    weight: 'Bold',
    width: 'hug',
  })
  const words = fieldText(key, 'quote', quote, view.theme.ink, { size: 13, leading: 20 })
  return [
    row(`${key}/quote-row`, 'Quote', [opening, ...words], {
      gap: 8,
      align: 'start',
      width: 'fill',
    }),
  ]
}
