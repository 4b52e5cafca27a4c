import { drawnTexts } from '../../i18n/drawn-texts'
import { cardsByCell, cellKey } from '../../journey/cell'
import type { Journey } from '../../journey/journey'
import type { Level } from '../../journey/scales'
import type { Stage } from '../../journey/stage'
import { noteLeftOut } from '../left-out'
import type { Losses } from '../loss'
import { onOneLine, printable } from '../printable'
import { shownLanes } from '../../journey/shown-lanes'
import { nameOf } from '../name-of'

/** A Mermaid user journey: what its grammar can say, every text as it is to be shown. */
export interface Diagram {
  readonly title: string
  /** For those who do not see the picture; may have several lines. */
  readonly description: string
  readonly sections: readonly Section[]
}
export interface Section {
  readonly name: string
  /** 1 is very bad, 5 very good; every task of a stage has the stage's. */
  readonly score: Level
  /** At least one: Mermaid does not draw a section without tasks. */
  readonly tasks: readonly Task[]
}
export interface Task {
  readonly name: string
  readonly people: readonly string[]
}

/**
 * A journey as a diagram: a section for each stage, a task for each card of its actions (of its steps, or else its touchpoints,
 * where the map shows no lane of actions), the stage itself where it has none. Personas are the people: of a lane that is one persona's, that
 * one, else all. The same text in the lanes of several personas is one task of theirs.
 */
export function diagramOf(journey: Journey, losses: Losses): Diagram {
  const { words } = drawnTexts(journey.language)
  const people = namesOf(journey.personas, words.persona, losses, 'all')
  const stages = namesOf(journey.stages, words.stage, losses, 'last')
  const cells = cardsByCell(journey)
  const shown = shownLanes(journey)
  const kind = TASKS.find((one) => shown.some((lane) => lane.kind === one))
  const lanes = shown.filter((lane) => lane.kind === kind)
  const cards = lanes.flatMap(({ id }) =>
    journey.stages.flatMap((stage) => cells.get(cellKey(id, stage.id)) ?? []),
  )
  const everybody = [...people.values()]

  const tasksOf = (stage: Stage): Task[] => {
    const { tasks, add } = createTasks(everybody)
    for (const lane of lanes) {
      const person = lane.persona === null ? undefined : people.get(lane.persona)
      for (const card of cells.get(cellKey(lane.id, stage.id)) ?? [])
        add(onOneLine(card.text, losses) || nameOf(words.card, tasks.length + 1, losses), person)
    }
    return tasks
  }
  const sections = journey.stages.map((stage): Section => {
    const name = stages.get(stage.id) ?? ''
    if (stage.emotion === null) losses.note('emotion-guessed', name)
    const tasks = tasksOf(stage)
    return {
      name,
      score: SCORES[`${stage.emotion ?? 0}`],
      tasks: tasks.length > 0 ? tasks : [{ name, people: everybody }],
    }
  })
  const acting = new Set(sections.flatMap(({ tasks }) => tasks.flatMap((task) => task.people)))
  noteLeftOut(
    journey,
    {
      head: ['title', 'scenario'],
      personas: new Set([...people].filter(([, name]) => acting.has(name)).map(([id]) => id)),
      persona: ['name'],
      stage: ['name', 'emotion'],
      lanes: new Set(lanes.map(({ id }) => id)),
      lane: ['persona'],
      cards: new Set(cards.map(({ id }) => id)),
      card: () => ['text'],
    },
    losses,
  )
  return {
    title: onOneLine(journey.title, losses),
    description: printable(journey.scenario, losses),
    sections,
  }
}

/** What is a task: the first of these that a map has. */
const TASKS = ['actions', 'steps', 'touchpoints'] as const
const SCORES = { '-2': 1, '-1': 2, '0': 3, '1': 4, '2': 5 } as const

/** Gathers the tasks of a stage: where a persona has the same text for the n-th time, it joins the n-th task of that text. */
function createTasks(everybody: readonly string[]) {
  const tasks: { name: string; people: readonly string[] }[] = []
  const joined = new Map<string, string[][]>()
  const times = new Map<string, number>()
  return {
    tasks,
    add: (name: string, person: string | undefined): void => {
      if (person === undefined) {
        tasks.push({ name, people: everybody })
        return
      }
      const groups = joined.get(name) ?? []
      const key = `${person}\n${name}`
      const time = times.get(key) ?? 0
      times.set(key, time + 1)
      const group = groups[time]
      if (group !== undefined) {
        group.push(person)
        return
      }
      const people = [person]
      groups.push(people)
      joined.set(name, groups)
      tasks.push({ name, people })
    },
  }
}

/**
 * A name for each record by its id: a number where it has none of its own, another number where it would be taken for one of
 * `all` others or for the `last` one.
 */
function namesOf(
  records: readonly { readonly id: string; readonly name: string }[],
  word: string,
  losses: Losses,
  apart: 'all' | 'last',
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  let taken = new Set<string>()
  records.forEach(({ id, name }, index) => {
    const own = onOneLine(name, losses) || nameOf(word, index + 1, losses)
    let free = own
    for (let number = 2; taken.has(free); number += 1) free = `${own} (${number})`
    if (free !== own) losses.note('name-changed', own)
    names.set(id, free)
    if (apart === 'last') taken = new Set()
    taken.add(free)
  })
  return names
}
