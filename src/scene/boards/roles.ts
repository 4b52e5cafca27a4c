import { drawnTexts } from '../../i18n/drawn-texts'
import type { Card } from '../../journey/card'
import type { LaneKind } from '../../journey/lane-kind'
import { costsOf, tcoOf } from '../../journey/metrics/tco'
import type { Persona } from '../../journey/persona'
import { stanceAt } from '../../journey/stances'
import type { MapView } from '../view/map-view'
import type { BoardCell, BoardContent, BoardTable } from './content'
import { tcoText } from './cost-text'
import { personaName, stageName } from './names'
import { shortened } from './shortened'
import { tcoTable } from './tco-table'

/**
 * Each role of the buying committee by stages: whether it is for the purchase, what it chooses by, what we offer it, what
 * stops it and what owning costs it (C94–C98).
 */
export function rolesBoard({ journey, words }: MapView): BoardContent {
  const { personas, stages, lanes, cards, language } = journey
  const { boardWords: say, boards } = drawnTexts(language)
  const columns = [
    { title: '', width: 160 },
    ...stages.map((stage, i) => ({ title: stageName(stage, i, words), width: 220 })),
  ]
  const lanesOf = (whose: string, kinds: readonly LaneKind[]): Set<string> =>
    new Set(
      lanes.flatMap(({ id, kind, persona }) =>
        kinds.includes(kind) && persona === whose ? [id] : [],
      ),
    )
  const textIn = (ids: ReadonlySet<string>, stage: string): string =>
    cards
      .filter((card) => card.stage === stage && ids.has(card.lane))
      .map((card) => `• ${sentenceOf(card)}`)
      .join('\n')
  const nameOf = (persona: Persona, index: number): string => {
    const name = personaName(persona, index, words)
    return persona.role === null ? name : `${name} · ${words[persona.role]}`
  }
  const stanceIn = (persona: Persona, stage: string): BoardCell => {
    const stance = stanceAt(persona, stage)
    if (stance === null) return { text: `? ${words.unknown}`, tone: 'quiet' }
    return stance === 'for'
      ? { text: `▲ ${words.for}`, tone: 'cure', weight: 'Semi Bold' }
      : { text: `▼ ${words.against}`, tone: 'alarm', weight: 'Semi Bold' }
  }
  const tableOf = (persona: Persona, index: number): BoardTable => {
    // What owning it costs is the language of who pays (C95); others have it where it is theirs.
    const isTold = persona.role === 'economic' || costsOf(journey, [persona.id]).length > 0
    const costs = isTold ? costsOf(journey, [persona.id, null]) : []
    const row = (key: string, title: string, cellAt: (stage: string) => BoardCell) => ({
      key,
      cells: [{ text: title, weight: 'Semi Bold' as const }, ...stages.map(({ id }) => cellAt(id))],
    })
    const listed = (key: string, title: string, kinds: readonly LaneKind[]) => {
      const own = lanesOf(persona.id, kinds)
      return row(key, title, (stage) => ({ text: textIn(own, stage) }))
    }
    return {
      key: persona.id,
      heading: nameOf(persona, index),
      columns,
      rows: [
        ...(persona.role === null
          ? []
          : [row('stance', words.stance, (stage) => stanceIn(persona, stage))]),
        listed('criteria', say.criteria, ['criteria', 'goals', 'expectations']),
        listed('offer', words.fab, ['offer']),
        listed('barriers', say.barriers, ['barriers', 'fears']),
        ...(costs.length === 0
          ? []
          : [
              row('tco', words.tco, (at) => ({
                text: tcoText(tcoOf(costs.filter(({ stage }) => stage === at)), words, language),
              })),
            ]),
      ],
      empty: boards.roles.empty,
    }
  }
  const accounts = [
    { key: 'tco', heading: words.tcoOf, costs: costsOf(journey, [null]) },
    ...personas.flatMap((persona, i) =>
      costsOf(journey, [persona.id]).length === 0
        ? []
        : [
            {
              key: `tco:${persona.id}`,
              heading: `${words.tcoOf} · ${nameOf(persona, i)}`,
              costs: costsOf(journey, [persona.id, null]),
            },
          ],
    ),
  ].filter(({ costs }) => costs.length > 0)
  const missing =
    personas.length === 0
      ? [boards.roles.empty]
      : personas.every(({ role }) => role === null)
        ? [say.noRoles]
        : []
  const isCounted = personas.length > 0 && accounts.length > 0
  return {
    notes: [...missing, ...(isCounted ? [words.tcoNote] : [])],
    tables: [
      ...personas.map(tableOf),
      ...(isCounted
        ? accounts.map((account) => tcoTable(journey, words, { ...account, columns }))
        : []),
    ],
  }
}

/** A card on a line of its own; an offer as what it is, what that gives and what it is worth (C98). */
function sentenceOf(card: Card): string {
  const said = card.kind === 'offer' ? [card.text, card.advantage, card.benefit] : [card.text]
  return said.map(shortened).filter(Boolean).join('\n→ ')
}
