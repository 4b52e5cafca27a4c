import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLosses } from '../../../src/formats/loss'
import { readLabel } from '../../../src/formats/mermaid/read-label'
import { sectionsOf } from '../../../src/formats/mermaid/sections-of'
import { statementsOf } from '../../../src/formats/mermaid/statements-of'
import { writeMermaid } from '../../../src/formats/mermaid/write-mermaid'
import { journey as anyJourney } from '../../journey/arbitrary'
import { soakRuns } from '../../tools/soak'
import { mutatedText } from '../mutated-text'
import { LINES, PIECES } from './pieces'
import { useMermaid, type Understood } from './use-mermaid'

const mermaid = useMermaid()
const SAMPLE = soakRuns === undefined ? { numRuns: 2_000, seed: 20261127 } : { numRuns: soakRuns }

/** The tasks of a text as we read them, as Mermaid names them. */
function ours(text: string): unknown {
  const statements = statementsOf(text, createLosses())
  if (!statements.ok) return statements.problem
  const { sections } = sectionsOf(statements.value, { language: 'en', title: '' }, createLosses())
  return sections.flatMap(({ name, tasks }) =>
    tasks.map((task) => ({
      section: name,
      task: task.name,
      score: Number(task.score),
      people: task.people,
    })),
  )
}

const theirs = ({ tasks }: Understood): unknown =>
  tasks.map(({ section, task, score, people }) => ({
    section: readLabel(section) || 'Stage 1',
    task: readLabel(task),
    score,
    people: [...new Set(people.map(readLabel))].filter((name) => name !== ''),
  }))

describe('reading Mermaid', () => {
  it('finds what Mermaid itself finds, wherever Mermaid can read a text', async () => {
    const texts = fc.sample(mutated, SAMPLE)
    const understood = await mermaid.parse(texts)
    let read = 0
    understood.forEach((one, index) => {
      if (typeof one === 'string') return
      read += 1
      const text = texts[index] ?? ''
      expect({ text, tasks: ours(text) }).toEqual({ text, tasks: theirs(one) })
    })
    expect(read).toBeGreaterThan(SAMPLE.numRuns / 10)
  })
})

/**
 * Here we do otherwise: it takes what follows an open directive for a part of it, changes quotes in markup, and mistakes what
 * it spells entities with for entities.
 */
const ITS_OWN = ['%%{', '<b a="x">', 'ﬂ°°58¶ß', 'ﬂ°', '¶ß']

const mutated = mutatedText(
  anyJourney.map((journey) => writeMermaid(journey).text),
  [...LINES, ...PIECES].filter((piece) => !ITS_OWN.includes(piece)),
  2,
)
