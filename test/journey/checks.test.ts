import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHECKS, checkJourney, type CheckId } from '../../src/journey/checks'
import type { Journey } from '../../src/journey/journey'
import { newCard } from '../../src/journey/new-record'
import { journey as anyJourney } from './arbitrary'
import { barrier, journeyOf, note, personaOf, stageOf, touchpoint } from './checks/journey-of'

/** Ids of what a check points at; `null` where it says nothing. */
function found(id: CheckId, given: Partial<Journey>): readonly string[] | null {
  const finding = checkJourney(journeyOf(given)).find((one) => one.check === id)
  return finding === undefined ? null : finding.places.map((place) => place.id)
}
const offer = (id: string, stage: string, benefit: string) => ({
  ...newCard('offer', stage, 'offer', 'Fast'),
  id,
  benefit,
})
const observed = { evidence: { level: 'observed', source: 'interview' } } as const

describe('a journey is asked', () => {
  it('what it is for', () => {
    expect(found('noTarget', { scenario: ' ' })).toEqual(['journey'])
    expect(found('noTarget', { scenario: 'Fewer returns' })).toBeNull()
  })

  it('whose it is', () => {
    expect(found('noPersona', {})).toEqual(['journey'])
    expect(found('noPersona', { personas: [personaOf('ann')] })).toBeNull()
  })

  it('nothing about personas where it is the map of a category', () => {
    const study = { kind: 'study' } as const
    const personas = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => personaOf(id))
    expect(found('noPersona', study)).toBeNull()
    expect(found('oneMapForSeveral', { ...study, personas })).toBeNull()
    expect(found('manyPersonas', { ...study, personas })).toBeNull()
    expect(found('noPersona', { kind: 'eyes' })).toEqual(['journey'])
  })

  it('nothing about hidden lanes and what is on them', () => {
    const lanes = journeyOf({}).lanes.map((lane) => ({ ...lane, hidden: lane.id !== 'actions' }))
    const cards = [
      barrier('wall', 'a'),
      note('n', 'a'),
      { ...touchpoint('site', 'b'), ...observed },
    ]
    expect(found('emptyLane', { lanes, cards: [note('n', 'a')] })).toBeNull()
    expect(found('barrierWithoutSolution', { lanes, cards })).toBeNull()
    expect(found('barrierWithoutSolution', { cards })).toEqual(['wall'])
    // What was observed and is not seen founds nothing that is.
    expect(found('noEvidence', { lanes, cards: [...cards, note('m', 'b')] })).toEqual(['a', 'b'])
    expect(found('noEvidence', { cards: [...cards, note('m', 'b')] })).toEqual(['a'])
  })

  it('about missing touchpoints only where the map is about touchpoints', () => {
    const lanes = journeyOf({}).lanes.map((lane) => ({
      ...lane,
      hidden: lane.kind === 'touchpoints',
    }))
    expect(found('stageWithoutTouchpoints', { lanes })).toBeNull()
    const other = lanes.filter(({ kind }) => kind !== 'touchpoints')
    expect(found('stageWithoutTouchpoints', { lanes: other })).toEqual(['a', 'b'])
    expect(found('stageWithoutTouchpoints', { lanes: other, kind: 'study' })).toBeNull()
    const seen = lanes.flatMap((lane) =>
      lane.hidden ? [{ ...lane, id: 'seen', hidden: false }] : [],
    )
    const both = [...lanes, ...seen]
    expect(found('stageWithoutTouchpoints', { lanes: both })).toEqual(['a', 'b'])
  })

  it('whether it is the journey of several at once, unless they decide together', () => {
    const [ann, bob] = [personaOf('ann'), personaOf('bob')]
    expect(found('oneMapForSeveral', { personas: [ann, bob] })).toEqual(['ann', 'bob'])
    expect(found('oneMapForSeveral', { personas: [ann] })).toBeNull()
    const committee = [
      { ...ann, role: 'economic' as const },
      { ...bob, role: 'user' as const },
    ]
    expect(found('oneMapForSeveral', { personas: committee })).toBeNull()
  })

  it('whether there are more personas than anybody can keep in mind', () => {
    const personas = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => personaOf(id))
    expect(found('manyPersonas', { personas })).toEqual(['f'])
    expect(found('manyPersonas', { personas: personas.slice(0, 5) })).toBeNull()
  })

  it('where the customer meets us nowhere', () => {
    expect(found('stageWithoutTouchpoints', { cards: [touchpoint('site', 'a')] })).toEqual(['b'])
  })

  it('which lanes are empty', () => {
    expect(found('emptyLane', { cards: [note('n', 'a')] })).toEqual(['touchpoints', 'barriers'])
  })

  it('where nothing was observed or measured', () => {
    const guess = { ...note('m', 'b'), evidence: { level: 'assumption' as const, source: '' } }
    const cards = [{ ...note('n', 'a'), ...observed }, note('o', 'a'), guess]
    expect(found('noEvidence', { cards })).toEqual(['b'])
    // What is empty is no claim.
    expect(found('noEvidence', { cards: [] })).toBeNull()
  })

  it.each(['Lead qualification', 'Передан в отдел продаж', 'Upsell at the till'])(
    'whether it is told in our own words: %s',
    (text) => {
      expect(found('internalWording', { cards: [note('n', 'a', text)] })).toEqual(['n'])
    },
  )

  it.each([
    ...['Looks for a plumber', 'Misleading advert', 'Buys a ticket', 'Asks the leading firm'],
    ...['Смотрит, сколько стоит', 'Идёт в отдел посуды', 'Ищет лидера рынка'],
  ])('and hears the customer: %s', (text) => {
    expect(found('internalWording', { cards: [note('n', 'a', text)] })).toBeNull()
  })

  it('whether our own words name its stages; what we do ourselves may be told in them', () => {
    expect(found('internalWording', { stages: [stageOf('a', { name: 'Воронка' })] })).toEqual(['a'])
    const wall = { ...barrier('wall', 'a'), text: 'The CRM loses them' }
    expect(found('internalWording', { cards: [wall] })).toBeNull()
  })

  it('which barriers nobody answers', () => {
    const cards = [barrier('wall', 'a', ['door']), barrier('gap', 'b')]
    expect(found('barrierWithoutSolution', { cards })).toEqual(['gap'])
  })

  it('where the mood falls most', () => {
    const stages = [
      ...[stageOf('a', { emotion: 1 }), stageOf('b', { emotion: null })],
      ...[stageOf('c', { emotion: -2 }), stageOf('d', { emotion: 0 }), stageOf('e')],
      stageOf('f', { emotion: -2 }),
    ]
    expect(found('worstDrop', { stages })).toEqual(['c'])
    expect(found('worstDrop', { stages: stages.slice(3) })).toEqual(['f'])
    expect(found('worstDrop', { stages: stages.slice(2, 4) })).toBeNull()
    expect(found('worstDrop', { stages: [] })).toBeNull()
  })

  it('where most people are lost', () => {
    const stages = [
      stageOf('a', { entered: 100 }),
      stageOf('b', { entered: 60 }),
      stageOf('c', { entered: 6, passed: 5 }),
    ]
    expect(found('worstLoss', { stages })).toEqual(['b'])
    expect(found('worstLoss', { stages: stages.slice(0, 2) })).toBeNull()
  })

  it('at which touchpoints no department takes part, once others name theirs', () => {
    const cards = [
      touchpoint('site', 'a', { departments: ['Design'] }),
      touchpoint('call', 'a'),
      touchpoint('their shop', 'b', { status: 'competitor' }),
    ]
    expect(found('nobodyTakesPart', { cards })).toEqual(['call'])
    expect(found('nobodyTakesPart', { cards: cards.slice(1) })).toBeNull()
  })

  it('which scores nobody knows, once some are known', () => {
    const stages = [stageOf('a', { score: 5 }), stageOf('b')]
    expect(found('unknownScores', { stages })).toEqual(['b'])
    expect(found('unknownScores', { stages: [stageOf('a'), stageOf('b')] })).toBeNull()
  })

  it('where nobody answers for what happens', () => {
    const cards = [touchpoint('site', 'a', { owner: 'Web' }), touchpoint('shop', 'b')]
    expect(found('stageWithoutOwner', { cards })).toEqual(['b'])
    const answered = [touchpoint('shop', 'b', { accountable: 'Ann' })]
    expect(found('stageWithoutOwner', { cards: answered })).toBeNull()
  })

  it('where people get much less than they expect', () => {
    const stages = [
      stageOf('a', { expected: 4, score: 2 }),
      stageOf('b', { expected: 4, score: 3 }),
      stageOf('c', { expected: 5 }),
      stageOf('d', { score: 1 }),
      stageOf('e', { expected: 5, score: 1 }),
    ]
    expect(found('expectationGap', { stages })).toEqual(['a', 'e'])
    expect(found('expectationGap', { stages: stages.slice(1, 4) })).toBeNull()
  })

  it('which offers cannot be told from others, and which a skeptic doubts', () => {
    const usp = ['', '', 'Only here', '']
    const cards = [
      offer('alike', 'a', 'Cheap'),
      { ...offer('doubted', 'a', 'Fast'), usp, skeptic: [true, false, null, null, null] },
      { ...offer('open', 'b', 'Fast'), usp, skeptic: [true, null, null, null, null] },
    ]
    expect(found('unconvincingOffer', { cards })).toEqual(['alike', 'doubted'])
    expect(found('unconvincingOffer', { cards: cards.slice(2) })).toBeNull()
  })

  it('whether we name competitors where people compare', () => {
    const stages = [stageOf('a', { name: 'Comparison' }), stageOf('b', { name: 'Покупка' })]
    const cards = [
      ...[offer('o', 'a', 'Cheaper than any competitor'), offer('p', 'b', 'Лучше, чем они')],
      touchpoint('theirs', 'a', { text: 'A competitor’s fair', status: 'competitor' }),
      note('n', 'a', 'Asks a competitor'),
    ]
    expect(found('competitorNamed', { stages, cards })).toEqual(['o'])
  })

  it('what is too long to read on a wall', () => {
    const stages = [stageOf('a', { name: 'x'.repeat(41) }), stageOf('b')]
    const cards = [note('n', 'b', 'x'.repeat(161)), note('o', 'b', 'x'.repeat(160))]
    expect(found('longText', { stages, cards })).toEqual(['a', 'n'])
  })
})

describe('what is found', () => {
  it('names records that are there', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const known = new Set(
          [journey, ...journey.personas, ...journey.stages, ...journey.lanes, ...journey.cards].map(
            ({ id }) => id,
          ),
        )
        for (const { places } of checkJourney(journey)) {
          expect(places.length).toBeGreaterThan(0)
          for (const { id } of places) expect(known).toContain(id)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('is muted where people have asked for it on this map', () => {
    const isMuted = (muted: string[]) =>
      checkJourney(journeyOf({ muted })).find((one) => one.check === 'noPersona')?.muted
    expect(isMuted([])).toBe(false)
    expect(isMuted(['noPersona', 'a check of a newer Tropa'])).toBe(true)
  })

  it('has a name and a source of its own', () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length)
    for (const { source } of CHECKS) expect(source).toMatch(/^(C\d+(, C\d+)*|Tropa)$/)
  })
})
