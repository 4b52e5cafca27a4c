import { expect, it } from 'vitest'
import type { CardOf } from '../../../src/journey/card'
import { urgencyOfWork } from '../../../src/journey/metrics/urgency-of-work'
import { newCard } from '../../../src/journey/new-record'

function touchpoint(more: Partial<CardOf<'touchpoint'>>): CardOf<'touchpoint'> {
  const card = newCard('touchpoint', 's', 'l', 'Site')
  if (card.kind !== 'touchpoint') throw new Error('no touchpoint')
  return { ...card, ...more }
}

it('what matters much and does badly comes before what matters less or does better', () => {
  const critical = urgencyOfWork(touchpoint({ importance: 5, score: 1 }))

  expect(critical).toBeGreaterThan(urgencyOfWork(touchpoint({ importance: 5, score: 4 })))
  expect(critical).toBeGreaterThan(urgencyOfWork(touchpoint({ importance: 2, score: 1 })))
})

it('what is missing comes before what does badly, whatever score it still carries', () => {
  const missing = touchpoint({ importance: 4, score: 5, status: 'missing' })

  expect(urgencyOfWork(missing)).toBeGreaterThan(
    urgencyOfWork(touchpoint({ importance: 4, score: 1 })),
  )
})

it('what nobody has looked at stands in the middle', () => {
  const unknown = urgencyOfWork(touchpoint({}))

  expect(unknown).toBeGreaterThan(urgencyOfWork(touchpoint({ importance: 3, score: 5 })))
  expect(unknown).toBeLessThan(urgencyOfWork(touchpoint({ importance: 3, score: 1 })))
})
