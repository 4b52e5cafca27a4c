import { expect, it } from 'vitest'
import type { Card, CostPart } from '../../../src/journey/card'
import type { Journey } from '../../../src/journey/journey'
import { newCard, newLane, newPersona } from '../../../src/journey/new-record'
import { rolesBoard } from '../../../src/scene/boards/roles'
import { viewMap } from '../../../src/scene/view/map-view'
import { sampleJourney } from '../../panel/sample-journey'

/** A buyer with an offer lane, somebody without a part in it, and a cost lane of everybody. */
function committee(more: readonly Card[] = []): Journey {
  const journey = sampleJourney()
  const offer = { ...newCard('offer', 'search', 'offers', 'Firm price'), id: 'offer' }
  return {
    ...journey,
    personas: [
      {
        ...newPersona('Claire'),
        id: 'claire',
        role: 'economic',
        stances: [{ stage: 'search', is: 'against' }],
      },
      { ...newPersona('Rosa'), id: 'rosa', role: 'user' },
      { ...newPersona('Guest'), id: 'guest' },
    ],
    lanes: [
      { ...newLane('offer', 'Offers'), id: 'offers', persona: 'claire' },
      { ...newLane('cost', 'Costs'), id: 'costs' },
      { ...newLane('cost', 'Costs of Rosa'), id: 'own', persona: 'rosa' },
    ],
    cards: [{ ...offer, advantage: 'No surprises', benefit: 'Sleep' }, ...more],
  }
}
const cost = (lane: string, amount: string, part: CostPart = 'price'): Card => {
  const card = newCard('cost', 'search', lane, `Cost ${amount}`)
  return card.kind === 'cost' ? { ...card, id: amount, amount, part } : card
}

const tables = (journey: Journey) => rolesBoard(viewMap(journey)).tables
const rowOf = (journey: Journey, persona: string, key: string) =>
  tables(journey)
    .find((table) => table.key === persona)
    ?.rows.find((row) => row.key === key)
    ?.cells.map(({ text }) => text)

it('says of each role at each stage whether it is for or against, and where nobody knows', () => {
  expect(rowOf(committee(), 'claire', 'stance')).toEqual([
    'For or against',
    '▼ against',
    '? unknown',
  ])
  expect(rowOf(committee(), 'rosa', 'stance')).toEqual(['For or against', '? unknown', '? unknown'])
})

it('asks for no mind of those who have no part in the decision', () => {
  expect(rowOf(committee(), 'guest', 'stance')).toBeUndefined()
})

it('leads from feature to advantage to benefit', () => {
  expect(rowOf(committee(), 'claire', 'offer')?.[1]).toBe('• Firm price\n→ No surprises\n→ Sleep')
})

it('tells who pays what owning it costs, and others where it is theirs', () => {
  const shared = committee([cost('costs', '€100')])
  expect(rowOf(shared, 'claire', 'tco')).toEqual(['Cost of ownership', '€100', ''])
  expect(rowOf(shared, 'rosa', 'tco')).toBeUndefined()
  const own = committee([cost('costs', '€100'), cost('own', '€20')])
  expect(rowOf(own, 'claire', 'tco')?.[1]).toBe('€100')
  expect(rowOf(own, 'rosa', 'tco')?.[1]).toBe('€120')
  expect(tables(own).map(({ key }) => key)).toEqual(['claire', 'rosa', 'guest', 'tco', 'tco:rosa'])
})

it('sums by part what is certain, and names what is not', () => {
  const cards = [cost('costs', '€100'), cost('costs', '€5 a year', 'use'), cost('costs', '€1–2')]
  const table = tables(committee(cards)).find(({ key }) => key === 'tco')
  expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['Price', '€100', ''],
    ['Implementation', '? unknown', ''],
    ['Use', '€5 a year', ''],
    ['Repair', '? unknown', ''],
    ['In all', '€100\n€5 a year', ''],
    ['Not counted', 'Cost €1–2: €1–2', ''],
  ])
})

it('says nothing of costs where there are none', () => {
  expect(tables(committee()).map(({ key }) => key)).toEqual(['claire', 'rosa', 'guest'])
})
