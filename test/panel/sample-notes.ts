import { newCard } from '../../src/journey/new-record'
import type { LooseNote, Notes, ParkedCard } from '../../src/planner/notes'

const loose = (node: string, text: string, author: string): LooseNote => ({
  node,
  text,
  author,
  stage: 'search',
  lane: 'actions',
  kind: 'note',
})
const parked = (id: string, text: string, where: ParkedCard['where']): ParkedCard => ({
  card: { ...newCard('note', '', '', text), id },
  where,
})

/** Something of every kind for `sampleJourney`, misplaced cards apart: those follow from the journey. */
export const sampleNotes = (): Notes => ({
  loose: [
    loose('9:1', 'Asks a neighbour', 'Anna'),
    loose('9:2', 'Reads reviews', 'Pavel'),
    loose('9:3', 'Compares prices', ''),
  ],
  parked: [parked('waits', 'Waits for a call', 'off-grid'), parked('pays', 'Pays', 'off-map')],
  lost: [
    { kind: 'stage', id: 'search', name: 'Search', cards: 4 },
    { kind: 'lane', id: 'barriers', name: '', cards: 1 },
  ],
  misplaced: [],
  boards: [],
  damaged: [
    { node: '9:8', key: 'card:x1', name: 'Half a card', newer: false },
    { node: '9:9', key: null, name: 'From tomorrow', newer: true },
  ],
})
