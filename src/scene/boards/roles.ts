import { drawnTexts } from '../../i18n/drawn-texts'
import type { Card } from '../../journey/card'
import type { LaneKind } from '../../journey/lane-kind'
import type { Persona } from '../../journey/persona'
import type { MapView } from '../view/map-view'
import type { BoardContent, BoardTable } from './content'
import { personaName, stageName } from './names'
import { shortened } from './shortened'

/** Each role of the buying committee by stages: what it chooses by, what we offer it and what stops it (C94–C96, C98). */
export function rolesBoard({ journey, words }: MapView): BoardContent {
  const { personas, stages, lanes, cards, language } = journey
  const { boardWords: say, boards } = drawnTexts(language)
  const lanesOf = (persona: Persona, kinds: readonly LaneKind[]): Set<string> =>
    new Set(
      lanes.flatMap(({ id, kind, persona: whose }) =>
        kinds.includes(kind) && whose === persona.id ? [id] : [],
      ),
    )
  const textIn = (ids: ReadonlySet<string>, stage: string): string =>
    cards
      .filter((card) => card.stage === stage && ids.has(card.lane))
      .map((card) => `• ${sentenceOf(card)}`)
      .join('\n')
  const tableOf = (persona: Persona, index: number): BoardTable => {
    const name = personaName(persona, index, words)
    const rows = [
      { key: 'criteria', title: say.criteria, kinds: ['criteria', 'goals', 'expectations'] },
      { key: 'offer', title: say.offer, kinds: ['offer', 'cost'] },
      { key: 'barriers', title: say.barriers, kinds: ['barriers', 'fears'] },
    ] as const
    return {
      key: persona.id,
      heading: persona.role === null ? name : `${name} · ${words[persona.role]}`,
      columns: [
        { title: '', width: 160 },
        ...stages.map((stage, i) => ({ title: stageName(stage, i, words), width: 220 })),
      ],
      rows: rows.map(({ key, title, kinds }) => ({
        key,
        cells: [
          { text: title, weight: 'Semi Bold' },
          ...stages.map(({ id }) => ({ text: textIn(lanesOf(persona, kinds), id) })),
        ],
      })),
      empty: boards.roles.empty,
    }
  }
  return {
    notes:
      personas.length === 0
        ? [boards.roles.empty]
        : personas.every(({ role }) => role === null)
          ? [say.noRoles]
          : [],
    tables: personas.map(tableOf),
  }
}

function sentenceOf(card: Card): string {
  const text = shortened(card.text)
  if (card.kind === 'offer') return [text, shortened(card.benefit)].filter(Boolean).join(' → ')
  if (card.kind === 'cost') return [text, shortened(card.amount)].filter(Boolean).join(': ')
  return text
}
