import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sayComparison } from '../../../src/i18n/compare/say-comparison'
import { compareJourneys, threeWay } from '../../../src/journey/compare/compare-journeys'
import type { Journey } from '../../../src/journey/journey'
import type { Operation } from '../../../src/journey/operation'
import { accepted } from '../../journey/apply'
import { pair } from '../../journey/compare/arbitrary-pair'
import { sample, sampleCard } from '../../journey/sample'

const after = (...operations: Operation[]): Journey => operations.reduce(accepted, sample)

const reworked = after(
  { type: 'journey.edit', patch: { title: 'Sample, again', state: 'to-be' } },
  {
    type: 'stage.edit',
    id: 'b',
    patch: { score: 4, emotion: 2, returns: { to: 'a', when: 'now' } },
  },
  { type: 'stage.move', id: 'c', at: 0 },
  { type: 'lane.edit', id: 'actions', patch: { persona: 'bob' } },
  {
    type: 'card.edit',
    id: 'site',
    patch: { channel: 'store', evidence: { level: 'measured', source: 'Survey' } },
  },
  { type: 'card.move', id: 'n1', stage: 'c', lane: 'actions', at: 0 },
  { type: 'barrier.unlink', barrier: 'wall', solution: 'door' },
  { type: 'card.add', card: { ...sampleCard('solution', 'rope', 'b', 'solutions') }, at: 9 },
  { type: 'card.remove', id: 'n3' },
)

describe('a comparison in words', () => {
  it('says what is new, changed, moved and removed, kind by kind and stage by stage', () => {
    expect(sayComparison(compareJourneys(sample, reworked), 'en')).toBe(
      `New: 1. Changed: 5. Moved: 2. Removed: 1. Conflicts: 0.

The map as a whole
  ~ title: “Sample” → “Sample, again”
  ~ what the map shows: as is → as it should be

Stages
  > Stage “C”
      order: 3 → 1
  ~ Stage “B”
      score: unknown → 4
      emotion: unknown → +2
      back to: none → “A”
      when: nothing → “now”

Lanes
  ~ Lane “Actions”
      whose lane it is: “Ann” → “Bob”

Cards: “C”
  > Note “n1”
      place: “Actions”, “A” → “Actions”, “C”

Cards: “A”
  ~ Barrier “wall”
      answered by: “door”, “ladder” → “ladder”
  − Note “n3”

Cards: “B”
  ~ Touchpoint “site”
      founded on: nothing → measurement
      source: nothing → “Survey”
      channel: Something else → Store
  + Solution “rope”
`,
    )
  })

  it('says the same in Russian', () => {
    const said = sayComparison(compareJourneys(sample, reworked), 'ru')
    expect(said).toContain('Новое: 1. Изменено: 5. Перемещено: 2. Удалено: 1. Конфликты: 0.')
    expect(said).toContain(
      '  ~ Этап «B»\n      оценка: неизвестно → 4\n      эмоция: неизвестно → +2',
    )
    expect(said).toContain('      решения: «door», «ladder» → «ladder»')
    expect(said.replace(/«.*?»/g, '')).not.toMatch(/[a-z]/)
  })

  it('says which of two long texts is other, where they begin alike', () => {
    const long = 'A long way to say what everybody knows already, '.repeat(8)
    const [before, next] = [`${long}yes`, `${long}no`].map((text) =>
      after({ type: 'card.edit', id: 'n1', patch: { text } }),
    )
    const said = sayComparison(compareJourneys(before ?? sample, next ?? sample), 'en')
    expect(said).toContain('text: … knows already, yes” → … knows already, no”')
  })

  it('marks what both sides have done something to', () => {
    const mine = after({ type: 'card.edit', id: 'n1', patch: { text: 'mine' } })
    const theirs = after({ type: 'card.edit', id: 'n1', patch: { text: 'theirs' } })
    expect(sayComparison(threeWay(sample, mine, theirs), 'en')).toContain(
      '  ! Note “mine”\n      text: “mine” → “theirs”',
    )
  })

  it('says so where nothing differs', () => {
    expect(sayComparison(compareJourneys(sample, sample), 'en')).toBe('No difference.\n')
  })

  it('says something of whatever differs', () => {
    fc.assert(
      fc.property(
        pair,
        fc.constantFrom('en' as const, 'ru' as const),
        ({ mine, theirs }, language) => {
          const comparison = compareJourneys(mine, theirs)
          const lines = sayComparison(comparison, language).split('\n')
          const told = lines.filter((line) => /^ {2}[+~>−!] /.test(line))
          const apart = comparison.differences.filter(({ kind }) => kind !== 'journey')
          expect(told.length).toBeGreaterThanOrEqual(apart.length)
          expect(lines.join('\n')).not.toMatch(/undefined|\[object/)
        },
      ),
    )
  })
})
