import { expect, it } from 'vitest'
import type { CardOf, Severity } from '../../../src/journey/card'
import { worstBarriers } from '../../../src/journey/metrics/worst-barriers'
import { newCard, newStage } from '../../../src/journey/new-record'
import type { Level } from '../../../src/journey/scales'

const stage = (id: string, importance: Level | null) => ({ ...newStage(id), id, importance })
const barrier = (id: string, at: string, severity: Severity): CardOf<'barrier'> => {
  const card = newCard('barrier', at, 'barriers', id)
  if (card.kind !== 'barrier') throw new Error('not a barrier')
  return { ...card, id, severity }
}
const solution = { ...newCard('solution', 'late', 'solutions', 'Call them'), id: 's1' }
const stages = [stage('early', 2), stage('late', 5), stage('open', null)]
const order = (...cards: CardOf<'barrier'>[]) =>
  worstBarriers({ stages, cards }).map((one) => one.barrier.id)

it('what makes people leave comes first, then what matters more', () => {
  expect(
    order(
      barrier('a', 'late', 'trivial'),
      barrier('b', 'early', 'leaves'),
      barrier('c', 'open', 'leaves'),
      barrier('d', 'late', 'workaround'),
      barrier('e', 'late', 'leaves'),
    ),
  ).toEqual(['e', 'c', 'b', 'd', 'a'])
})

it('equal ones stay in the order of the map', () => {
  expect(order(barrier('b', 'late', 'leaves'), barrier('a', 'late', 'leaves'))).toEqual(['b', 'a'])
})

it('each comes with what answers it; a link that leads nowhere is left out', () => {
  const one = { ...barrier('b', 'late', 'leaves'), solutions: ['gone', 's1'] }
  const [found] = worstBarriers({ stages, cards: [one, solution] })

  expect(found?.solutions).toEqual([solution])
})
