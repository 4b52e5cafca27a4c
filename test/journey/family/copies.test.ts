import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReferences } from '../../../src/journey/check-references'
import { forPersona } from '../../../src/journey/family/for-persona'
import { toBeOf } from '../../../src/journey/family/to-be-of'
import { newLane, newPersona } from '../../../src/journey/new-record'
import { journey as anyJourney } from '../arbitrary'
import { cardById, sample } from '../sample'

const [ann, bob] = sample.personas.map((persona) => ({ ...persona, quote: 'Hm' }))
if (ann === undefined || bob === undefined) throw new Error('the sample has two personas')
const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id)

describe('a map for another persona', () => {
  it('is a journey of its own, of the same family, and its links stay inside', () => {
    fc.assert(
      fc.property(anyJourney, fc.nat(), (journey, at) => {
        const persona = journey.personas[at % 4] ?? newPersona('Zoe')
        const copy = forPersona(journey, persona, 'kin')

        expect(copy.id).not.toBe(journey.id)
        expect(copy.family).toBe('kin')
        expect(ids(copy.personas)).toEqual([persona.id])
        expect(ids(copy.stages)).toEqual(ids(journey.stages))
        if (checkReferences(journey).length === 0) expect(checkReferences(copy)).toEqual([])
      }),
    )
  })

  it('keeps what is the same under the same id, and forgets what was found out about others', () => {
    const scored = {
      ...sample,
      stages: sample.stages.map((stage) => ({
        ...stage,
        name: `Stage ${stage.id}`,
        task: 'Win them',
        emotion: 2 as const,
        feeling: 'joy',
        score: 5 as const,
        entered: 100,
      })),
      cards: sample.cards.map((card) => ({
        ...card,
        evidence: { level: 'measured' as const, source: 'survey' },
      })),
    }
    const copy = forPersona(scored, newPersona('Zoe'), 'kin')

    for (const stage of copy.stages) {
      expect(stage).toMatchObject({ name: `Stage ${stage.id}`, task: 'Win them' })
      expect(stage).toMatchObject({ emotion: null, feeling: '', score: null, entered: null })
    }
    expect(copy.cards.every(({ evidence }) => evidence === null)).toBe(true)
    expect(cardById(copy, 'wall')).toMatchObject({ number: 1, solutions: ['door', 'ladder'] })
  })

  it('takes the lanes of its persona along, and leaves those of others out with their cards', () => {
    const lanes = [...sample.lanes, { ...newLane('fears', 'Fears'), id: 'fears', persona: 'bob' }]
    const two = { ...sample, lanes }

    expect(ids(forPersona(two, ann, 'kin').lanes)).toEqual(ids(sample.lanes))
    const his = forPersona(two, bob, 'kin')
    expect(ids(his.lanes)).not.toContain('actions')
    expect(ids(his.lanes)).toContain('fears')
    expect(ids(his.cards)).not.toContain('n1')
    expect(his.personas).toEqual([bob])
  })

  it('gives a new persona the lanes of the first who has some', () => {
    const zoe = newPersona('Zoe')
    const copy = forPersona(sample, zoe, 'kin')

    expect(copy.lanes.find(({ id }) => id === 'actions')?.persona).toBe(zoe.id)
    expect(ids(copy.cards)).toEqual(ids(sample.cards))
  })
})

describe('a map of what is to be', () => {
  it('has everything as it is, in a map of its own', () => {
    const copy = toBeOf(sample, 'kin')

    expect(copy.id).not.toBe(sample.id)
    expect({ ...copy, id: sample.id }).toEqual({ ...sample, state: 'to-be', family: 'kin' })
  })
})
