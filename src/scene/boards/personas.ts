import { drawnTexts } from '../../i18n/drawn-texts'
import type { Persona } from '../../journey/persona'
import type { MapView } from '../view/map-view'
import type { BoardCell, BoardContent, BoardRow } from './content'
import { personaName } from './names'
import { shortened } from './shortened'

/** Personas side by side, by the steps in which they are made; where they come in, and what they have to be told (C28, C87, C88). */
export function personasBoard({ journey, words }: MapView): BoardContent {
  const { personas, language } = journey
  const { boards, channels } = drawnTexts(language)
  const cellOf = (lines: readonly string[], sign = ''): BoardCell => {
    const said = lines.map(shortened).filter((line) => line !== '')
    return said.length === 0
      ? { text: `? ${words.unknown}`, tone: 'quiet' }
      : { text: said.map((line) => `${sign}${line}`).join('\n') }
  }
  const row = (key: string, title: string, cell: (persona: Persona) => BoardCell): BoardRow => ({
    key,
    cells: [{ text: title, weight: 'Semi Bold' }, ...personas.map(cell)],
  })
  const listed = (key: 'properties' | 'needs' | 'factors' | 'benefits', step: number): BoardRow =>
    row(key, `${step}  ${words[key]}`, (persona) => cellOf(persona[key], '• '))
  return {
    notes: [],
    tables: [
      {
        key: 'personas',
        columns: [{ title: '', width: 200 }, ...personas.map(() => ({ title: '', width: 300 }))],
        rows:
          personas.length === 0
            ? []
            : [
                {
                  key: 'names',
                  isPlain: true,
                  cells: [
                    { text: '' },
                    ...personas.map((persona, i) => ({
                      text: [
                        personaName(persona, i, words),
                        ...(persona.role === null ? [] : [words[persona.role]]),
                      ].join('\n'),
                      weight: 'Bold' as const,
                    })),
                  ],
                },
                row('who', words.whoTheyAre, ({ description }) => cellOf([description])),
                listed('properties', 1),
                listed('needs', 2),
                listed('factors', 3),
                row('besides', words.besides, ({ besides }) => ({
                  text: besides.length === 0 ? '' : cellOf(besides, '• ').text,
                  tone: 'quiet',
                })),
                listed('benefits', 4),
                row('offer', `5  ${words.ownOffer}`, ({ offer }) => ({
                  ...cellOf([offer]),
                  weight: 'Semi Bold',
                })),
                row('entry', words.entry, ({ entry }) =>
                  cellOf(entry === null ? [] : [channels[entry]]),
                ),
                row('communications', words.communications, ({ communications }) =>
                  cellOf(communications, '• '),
                ),
              ],
        empty: boards.personas.empty,
      },
    ],
  }
}
