import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLosses } from '../../../src/formats/loss'
import { diagramOf, type Diagram } from '../../../src/formats/mermaid/diagram-of'
import { readMermaid } from '../../../src/formats/mermaid/read-mermaid'
import { writeMermaid } from '../../../src/formats/mermaid/write-mermaid'
import { checkReferences } from '../../../src/journey/check-references'
import { journey as journeySchema, type Journey } from '../../../src/journey/journey'
import { journey as anyJourney } from '../../journey/arbitrary'
import { inLanesOf } from '../in-lanes-of'
import { spikedJourney } from '../spiked-journey'
import { PIECES } from './pieces'

const UNTITLED = 'No title'

/**
 * What a journey says in Mermaid's terms. People of a task are a set. Where tasks of some of the people stand between tasks of
 * others, each group keeps its own order, which is all that lanes can say.
 */
function said({ title, description, sections }: Diagram) {
  return {
    title: title || UNTITLED,
    description: description.replace(/[^\S\n]*\n[^\S\n]*/g, '\n'),
    sections: sections.map(({ name, score, tasks }) => ({
      name,
      score,
      tasks: tasks
        .map(({ name: task, people }) => ({ whose: [...people].sort().join('\n'), task }))
        .sort((a, b) => (a.whose < b.whose ? -1 : Number(a.whose > b.whose))),
    })),
  }
}

function readAgain(journey: Journey) {
  const { text } = writeMermaid(journey)
  const read = readMermaid(text, { language: journey.language, title: UNTITLED })
  if (!read.ok) throw new Error(`${read.problem.code}: ${text}`)
  return read.value
}

describe('a journey that is written for Mermaid and read again', () => {
  it.each([
    ['whatever the texts', anyJourney],
    ['even where every text looks like Mermaid', spikedJourney(PIECES)],
    ['in lanes that it has a place for', inLanesOf(['actions'], anyJourney)],
    ['with the same few texts in many lanes', inLanesOf(['actions'], spikedJourney(['a']))],
  ])('says the same in the terms of Mermaid, %s', (_, journeys) => {
    fc.assert(
      fc.property(journeys, (journey) => {
        const { journey: again, losses } = readAgain(journey)
        expect(journeySchema.safeParse(again).error).toBeUndefined()
        expect(checkReferences(again)).toEqual([])
        const before = diagramOf(journey, createLosses())
        const after = diagramOf(again, createLosses())
        expect(said(after)).toEqual(said(before))
        const codes = losses.map(({ code }) => code)
        if (!codes.includes('order-changed') && !codes.includes('task-repeated'))
          expect(after.sections.map(namesIn)).toEqual(before.sections.map(namesIn))
      }),
      { numRuns: 500 },
    )
  })

  it('is written to the letter as before, once it has been read', () => {
    fc.assert(
      fc.property(inLanesOf(['actions'], anyJourney), (journey) => {
        const once = readAgain(journey).journey
        const twice = readAgain(once).journey
        expect(writeMermaid(twice).text).toBe(writeMermaid(once).text)
      }),
    )
  })
})

const namesIn = ({ tasks }: Diagram['sections'][number]): string[] => tasks.map(({ name }) => name)
