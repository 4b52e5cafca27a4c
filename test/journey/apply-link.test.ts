import { describe, expect, it } from 'vitest'
import { applyAll } from '../../src/journey/apply'
import { LIMITS } from '../../src/journey/limits'
import { accepted, expectRefusal } from './apply'
import { barrier, cardById, sample, sampleCard } from './sample'

const link = { type: 'barrier.link', barrier: 'wall', solution: 'rope' } as const
const withRope = {
  ...sample,
  cards: [...sample.cards, sampleCard('solution', 'rope', 'c', 'solutions')],
}

describe('linking a solution', () => {
  it('adds it to those that answer the barrier', () => {
    const next = accepted(withRope, link)
    expect(cardById(next, 'wall')).toMatchObject({ solutions: ['door', 'ladder', 'rope'] })
  })

  it('twice changes nothing more', () => {
    const once = accepted(withRope, link)
    expect(accepted(once, link)).toEqual(once)
  })

  it('is refused where either is not there or is something else', () => {
    expectRefusal(sample, link, 'unknown-card', { id: 'rope' })
    expectRefusal(sample, { ...link, barrier: 'gone' }, 'unknown-card', { id: 'gone' })
    expectRefusal(sample, { ...link, barrier: 'n1' }, 'not-a-barrier', { id: 'n1' })
    expectRefusal(sample, { ...link, solution: 'n1' }, 'not-a-solution', { id: 'n1' })
  })

  it('is refused beyond what a barrier can hold', () => {
    const many = Array.from({ length: LIMITS.solutions }, (_, index) => `s${index}`)
    const full = {
      ...withRope,
      cards: [
        ...many.map((id) => sampleCard('solution', id, 'a', 'solutions')),
        sampleCard('solution', 'rope', 'a', 'solutions'),
        { ...barrier('wall', 'a'), solutions: many },
      ],
    }
    expectRefusal(full, link, 'too-large', { limit: LIMITS.solutions })
  })
})

describe('unlinking a solution', () => {
  it('leaves the others and the solution itself', () => {
    const next = accepted(sample, { ...link, type: 'barrier.unlink', solution: 'door' })
    expect(cardById(next, 'wall')).toMatchObject({ solutions: ['ladder'] })
    expect(cardById(next, 'door')).toBe(cardById(sample, 'door'))
  })

  it('that is not linked changes nothing', () => {
    expect(accepted(sample, { ...link, type: 'barrier.unlink' })).toEqual(sample)
    expectRefusal(sample, { ...link, type: 'barrier.unlink', barrier: 'n1' }, 'not-a-barrier')
  })
})

describe('several operations', () => {
  const rename = { type: 'journey.edit', patch: { title: 'Renamed' } } as const
  const remove = { type: 'card.remove', id: 'n1' } as const

  it('are applied one after another', () => {
    const result = applyAll(sample, [rename, remove])
    expect(result).toEqual({ ok: true, value: accepted(accepted(sample, rename), remove) })
  })

  it('are applied all or none', () => {
    expect(applyAll(sample, [rename, remove, remove])).toEqual({
      ok: false,
      problem: { code: 'unknown-card', detail: { id: 'n1' } },
    })
  })
})
