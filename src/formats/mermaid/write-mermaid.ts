import type { Journey } from '../../journey/journey'
import { EXPORTER } from '../exporter'
import type { Written } from '../format'
import { createLosses } from '../loss'
import { diagramOf, type Section } from './diagram-of'
import { escapeLabel, escapePerson, escapeTask, escapeTitle } from './escape-label'

/** Longest text that Mermaid draws unless it is told otherwise (`maxTextSize`), in characters. */
const SIZE = 50_000

/**
 * A journey as a Mermaid user journey, which Mermaid itself parses and draws as it is meant. What it has no place for is
 * among the losses (`diagramOf`).
 */
export function writeMermaid(journey: Journey): Written {
  const losses = createLosses()
  const { title, description, sections } = diagramOf(journey, losses)
  const lines = [
    'journey',
    `  %% ${EXPORTER.name} ${EXPORTER.version}`,
    ...(title === '' ? [] : [`  accTitle: ${escapeTitle(title)}`]),
    ...describe(description),
    ...(title === '' ? [] : [`  title ${escapeTitle(title)}`]),
    ...sections.flatMap(linesOf),
  ]
  const text = `${lines.join('\n')}\n`
  if (text.length > SIZE) losses.note('over-mermaid-size', String(text.length))
  return { text, losses: losses.all() }
}

function describe(description: string): string[] {
  if (description === '') return []
  const lines = description.split('\n').map(escapeTitle)
  return lines.length === 1
    ? [`  accDescr: ${lines.join('')}`]
    : ['  accDescr {', ...lines.map((line) => `    ${line}`), '  }']
}

const linesOf = ({ name, score, tasks }: Section): string[] => [
  `  section ${escapeLabel(name)}`,
  ...tasks.map(({ name: task, people }) =>
    [`    ${escapeTask(task)}`, score, ...(people.length > 0 ? [personsOf(people)] : [])].join(
      ': ',
    ),
  ),
]

const personsOf = (people: readonly string[]): string => people.map(escapePerson).join(', ')
