import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mermaid } from '../../../src/formats/mermaid'
import type { Journey } from '../../../src/journey/journey'

const example = (name: string): string =>
  readFileSync(new URL(`../../../assets/examples/${name}.mmd`, import.meta.url), 'utf8')

function read(text: string, language: 'en' | 'ru' = 'en') {
  const result = mermaid.read(text, { language, title: 'Untitled' })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
const problemOf = (text: string) => {
  const result = mermaid.read(text, { language: 'en', title: 'Untitled' })
  return result.ok ? null : result.problem
}
const lossesOf = (text: string) => read(text).losses

/** The cards of a journey as they stand: stage, whose lane, text. */
const cardsOf = ({ cards, stages, lanes, personas }: Journey): string[] =>
  cards.map((card) => {
    const lane = lanes.find(({ id }) => id === card.lane)
    const whose = personas.find(({ id }) => id === lane?.persona)?.name ?? 'all'
    return `${stages.find(({ id }) => id === card.stage)?.name} | ${whose} | ${card.text}`
  })
const emotionsOf = ({ stages }: Journey) => stages.map(({ name, emotion }) => [name, emotion])

describe('the published examples of Mermaid', () => {
  it('“My working day” is two stages, two personas, and five actions', () => {
    const { journey, losses } = read(example('my-working-day'))
    expect(journey.title).toBe('My working day')
    expect(emotionsOf(journey)).toEqual([
      ['Go to work', 0],
      ['Go home', 2],
    ])
    expect(journey.personas.map(({ name }) => name)).toEqual(['Me', 'Cat'])
    expect(journey.lanes.map(({ kind, name }) => [kind, name])).toEqual([
      ['actions', 'Actions'],
      ['actions', 'Actions'],
      ['emotions', 'Emotions'],
    ])
    expect(cardsOf(journey)).toEqual([
      'Go to work | Me | Make tea',
      'Go to work | Me | Go upstairs',
      'Go to work | all | Do work',
      'Go home | Me | Go downstairs',
      'Go home | Me | Sit down',
    ])
    expect(losses).toEqual([{ code: 'scores-averaged', count: 1, example: 'Go to work: 5, 3, 1' }])
  })

  it('every form of a task is read, with people, without them, and with an empty list', () => {
    const { journey, losses } = read(example('task-forms'))
    expect(emotionsOf(journey)).toEqual([
      ['Documentation', 2],
      ['Another section', 2],
    ])
    expect(cardsOf(journey)).toEqual([
      'Documentation | all | A task',
      'Documentation | Bob | B task',
      'Documentation | Charlie | B task',
      'Documentation | all | C task',
      'Documentation | Charlie | D task',
      'Documentation | Alice | D task',
      'Documentation | all | E task',
      ...['P task', 'Q task', 'R task'].map((task) => `Another section | all | ${task}`),
    ])
    expect(losses.map(({ code, count }) => [code, count])).toEqual([
      ['scores-averaged', 1],
      ['task-repeated', 2],
      ['order-changed', 1],
    ])
  })

  it('descriptions for those who do not see it are title and scenario', () => {
    const { journey } = read(example('descriptions'))
    expect(journey.title).toBe('Adding journey diagram functionality to mermaid')
    expect(journey.scenario).toBe('A user journey for\nfamily shopping')
    expect(journey.stages.map(({ name }) => name)).toEqual(['Order from website'])
  })

  it('front matter and directives are passed over, but for the title', () => {
    const { journey, losses } = read(example('front-matter'))
    expect(journey.title).toBe('User Journey Example')
    expect(journey.stages.map(({ name }) => name)).toEqual([
      'Onboarding',
      'Engagement',
      'Retention',
    ])
    expect(losses.map(({ code }) => code)).toEqual(['scores-averaged'])
  })
})

describe('reading Mermaid', () => {
  it('takes what people wrote around it: fences, carriage returns, a byte order mark, other letters', () => {
    const plain = 'journey\nsection A\nB: 4: Me\n'
    const same = (text: string) => expect(cardsOf(read(text).journey)).toEqual(['A | all | B'])
    same(plain)
    same(`\uFEFF${plain.replace(/\n/g, '\r\n')}`)
    same(`# Notes\n\nText.\n\n\`\`\`mermaid\n${plain}\`\`\`\n\nMore: 5: text\n`)
    same(`~~~ mermaid\n${plain}~~~\nC: 5`)
    same(`::: mermaid\n${plain}:::\nC: 5`)
    same(`\`\`\`mermaid\nflowchart TD\nA-->B\n\`\`\`\n\`\`\`mermaid\n${plain}\`\`\`\n`)
    same(`  JOURNEY\n  Section A\n%% B: 1: Me\n# C: 1: Me\n  B: 4: Me`)
  })

  it('reads entity codes as characters, and markup of line breaks as line breaks', () => {
    const { journey } = read(
      'journey\ntitle A#59; b\nsection One<br>two<br />three\n#quot;B#quot; #58; c: 3: D#44; E, #9829;\n',
    )
    expect(journey.title).toBe('A; b')
    expect(cardsOf(journey)).toEqual(['One\ntwo\nthree | all | "B" : c'])
    expect(journey.personas.map(({ name }) => name)).toEqual(['D, E', '♥'])
  })

  it('puts tasks before any section into a stage that is called by its number, and says so', () => {
    const text = 'journey\nMake tea: 5: Me\nsection Work\nDo it: 1: Me\n'
    expect(cardsOf(read(text).journey)).toEqual(['Stage 1 | all | Make tea', 'Work | all | Do it'])
    expect(read(text, 'ru').journey.stages[0]?.name).toBe('Этап 1')
    expect(lossesOf(text)).toEqual([{ code: 'name-made', count: 1, example: 'Stage 1' }])
  })

  it.each([
    ['5', 2, []],
    ['1', -2, []],
    ['9', 2, ['score-clamped']],
    ['-10', -2, ['score-clamped']],
    ['2.4', -1, ['score-clamped']],
    ['much', null, ['score-unread']],
    [' ', null, ['score-unread']],
    ['1e999', null, ['score-unread']],
  ])('reads a score of “%s” as %s and says what it did', (score, emotion, codes) => {
    const { journey, losses } = read(`journey\nsection A\nB: ${score}: Me\n`)
    expect(journey.stages[0]?.emotion).toBe(emotion)
    expect(losses.map(({ code }) => code)).toEqual(codes)
  })

  it('leaves the emotion of a section without tasks unknown', () => {
    expect(emotionsOf(read('journey\nsection A\nsection B\nC: 5').journey)).toEqual([
      ['A', null],
      ['B', 2],
    ])
  })

  it('counts lines that are no statement, and words behind the people', () => {
    expect(lossesOf('journey\nsection A\nMake tea\nDrink it: 5: Me: soon: twice\nLeave\n')).toEqual(
      [
        { code: 'line-skipped', count: 2, example: 'Make tea' },
        { code: 'part-left-out', count: 1, example: ' soon: twice' },
      ],
    )
  })

  it('takes a text without a title by the name it is given', () => {
    expect(read('journey\nsection A').journey.title).toBe('Untitled')
    expect(read('journey\naccTitle: Spoken\nsection A').journey.title).toBe('Spoken')
  })

  it('cuts texts that no field can hold, and says so', () => {
    const { journey, losses } = read(`journey\nsection ${'x'.repeat(10_001)}\n`)
    expect(journey.stages[0]?.name).toHaveLength(10_000)
    expect(losses).toMatchObject([{ code: 'text-cut', count: 1 }])
  })

  it.each([
    '',
    ' \n',
    'flowchart TD\nA-->B',
    'journeys\nA: 5',
    '---\ntitle: x\n---\n',
    '```mermaid',
  ])('refuses %j, which is no user journey', (text) => {
    expect(problemOf(text)?.code).toBe('not-mermaid')
  })

  it.each(['journey', 'journey\ntitle Alone\n%% nothing'])(
    'refuses %j, which has no stages',
    (text) => {
      expect(problemOf(text)?.code).toBe('no-stages')
    },
  )

  it('is recognised by its beginning', () => {
    const yes = [
      'journey\nA: 5',
      '\uFEFF journey\r\n',
      '---\ntitle: x\n---\njourney title X',
      '%%{init:{}}%%\njourney',
      '```mermaid\njourney\n```',
    ]
    expect(yes.filter((text) => !mermaid.recognises(text))).toEqual([])
    const no = [
      '',
      'journey,stage,lane\n',
      'journey of a customer',
      '{"journey": 1}',
      'flowchart TD',
    ]
    expect(no.filter((text) => mermaid.recognises(text))).toEqual([])
  })
})
