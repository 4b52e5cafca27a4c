import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagramOf } from '../../../src/formats/mermaid/diagram-of'
import { writeMermaid } from '../../../src/formats/mermaid/write-mermaid'
import { createLosses } from '../../../src/formats/loss'
import type { Journey } from '../../../src/journey/journey'
import { LANGUAGES } from '../../../src/journey/journey'
import { buildTemplate } from '../../../src/templates/build-template'
import { TEMPLATES } from '../../../src/templates/templates'
import { journey as anyJourney } from '../../journey/arbitrary'
import { soakRuns } from '../../tools/soak'
import { spikedJourney } from '../spiked-journey'
import { PIECES } from './pieces'
import { useMermaid, type Drawn, type Understood } from './use-mermaid'

const mermaid = useMermaid()

/** What we mean Mermaid to understand; it puts the lines of a description together. */
function meant(journey: Journey): Understood {
  const { title, description, sections } = diagramOf(journey, createLosses())
  return {
    title,
    accTitle: title,
    accDescr: description.replace(/\n\s+/g, '\n'),
    sections: sections.map(({ name }) => name),
    tasks: sections.flatMap(({ name, score, tasks }) =>
      tasks.map(({ name: task, people }) => ({ section: name, task, score, people: [...people] })),
    ),
  }
}
/** What is to be seen of it. */
function shown(journey: Journey): Drawn {
  const { title, accDescr, tasks } = meant(journey)
  const { sections } = diagramOf(journey, createLosses())
  return {
    accTitle: title,
    accDescr,
    title,
    labels: sections.flatMap((section) => [section.name, ...section.tasks.map(({ name }) => name)]),
    people: tasks.flatMap((task) => task.people),
  }
}
const texts = (journeys: readonly Journey[]): string[] =>
  journeys.map((journey) => writeMermaid(journey).text)

/** Some journeys at once: asking a browser takes its time. @param asks how often; the soak asks as often as it can */
const some = (of: fc.Arbitrary<Journey>): fc.Arbitrary<Journey[]> =>
  fc.array(of, { minLength: 20, maxLength: 20 })
const runs = (asks: number) => ({ numRuns: soakRuns === undefined ? asks : soakRuns / 20 })

describe('what we write for Mermaid', () => {
  it('is understood by Mermaid itself as it is meant', async () => {
    await fc.assert(
      fc.asyncProperty(some(anyJourney), async (journeys) => {
        expect(await mermaid.parse(texts(journeys))).toEqual(journeys.map(meant))
      }),
      runs(25),
    )
  })

  it('is understood even where every text looks like Mermaid', async () => {
    await fc.assert(
      fc.asyncProperty(some(spikedJourney(PIECES)), async (journeys) => {
        expect(await mermaid.parse(texts(journeys))).toEqual(journeys.map(meant))
      }),
      runs(50),
    )
  })

  it('is drawn with every text as it is meant', async () => {
    await fc.assert(
      fc.asyncProperty(some(spikedJourney(PIECES)), async (journeys) => {
        expect(await mermaid.draw(texts(journeys))).toEqual(journeys.map(shown))
      }),
      runs(5),
    )
  })

  it('is understood and drawn for every template in both languages', async () => {
    const journeys = TEMPLATES.flatMap((draft) =>
      LANGUAGES.map((language) => buildTemplate(draft, language)),
    )
    expect(await mermaid.parse(texts(journeys))).toEqual(journeys.map(meant))
    expect(await mermaid.draw(texts(journeys))).toEqual(journeys.map(shown))
  })
})
