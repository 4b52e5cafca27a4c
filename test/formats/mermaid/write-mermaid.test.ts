import { describe, expect, it } from 'vitest'
import { EXPORTER } from '../../../src/formats/exporter'
import { mermaid } from '../../../src/formats/mermaid'
import type { Journey } from '../../../src/journey/journey'
import { newCard, newLane, newPersona, newStage } from '../../../src/journey/new-record'
import { cardById, sample } from '../../journey/sample'

const lines = (journey: Journey): string[] =>
  mermaid
    .write(journey)
    .text.split('\n')
    .map((line) => line.trim())
const codes = (journey: Journey): (string | number)[][] =>
  mermaid.write(journey).losses.map(({ code, count }) => [code, count])

/** Two personas, one stage, nothing in it. */
const bare: Journey = {
  ...sample,
  stages: [{ ...newStage('A'), id: 'a', emotion: 1 }],
  lanes: [],
  cards: [],
}

describe('writing for Mermaid', () => {
  it('writes stages as sections, actions as tasks of those whose lane it is, and emotions as scores', () => {
    expect(lines(sample)).toEqual([
      'journey',
      `%% Tropa ${EXPORTER.version}`,
      'accTitle: Sample',
      'title Sample',
      'section A',
      'n1: 3: Ann',
      'n2: 3: Ann',
      'n3: 3: Ann',
      'section B',
      'other: 3: Ann',
      'section C',
      'C: 3: Ann, Bob',
      '',
    ])
  })

  it('counts what it leaves out and what it had to guess', () => {
    expect(codes(sample)).toEqual([
      ['lane-left-out', 3],
      ['barrier-left-out', 1],
      ['card-left-out', 3],
      ['emotion-guessed', 3],
    ])
  })

  it('counts each field that people have filled in, once, with the first as an example', () => {
    const stage = { ...newStage('A'), emotion: 0 as const, task: 'Sell', score: 4 as const }
    const journey: Journey = {
      ...bare,
      owner: 'Olga',
      personas: [{ ...newPersona('Ann'), quote: 'Well!' }],
      stages: [{ ...stage, transition: { traffic: 'hot', tools: ['a', 'b'] } }],
    }
    expect(mermaid.write(journey).losses).toEqual([
      { code: 'field-left-out', count: 5, example: 'Olga' },
    ])
  })

  it('takes touchpoints where there is no lane of actions, and the stage itself where there are neither', () => {
    const lane = { ...newLane('touchpoints', 'Touchpoints'), id: 't' }
    const shop = newCard('touchpoint', 'a', 't', 'The shop')
    expect(lines({ ...bare, lanes: [lane], cards: [shop] })).toContain('The shop: 4: Ann, Bob')
    expect(lines(bare)).toContain('A: 4: Ann, Bob')
    expect(lines({ ...bare, personas: [] })).toContain('A: 4')
  })

  it('takes steps before touchpoints, and nothing that is hidden', () => {
    const [actions, steps, touchpoints] = (['actions', 'steps', 'touchpoints'] as const).map(
      (kind) => ({ ...newLane(kind, kind), id: kind }),
    )
    if (actions === undefined || steps === undefined || touchpoints === undefined) throw new Error()
    const cards = [
      newCard('note', 'a', 'actions', 'Asks'),
      newCard('step', 'a', 'steps', 'Look'),
      newCard('touchpoint', 'a', 'touchpoints', 'Shop'),
    ]
    const tasks = (...lanes: Journey['lanes']): string =>
      lines({
        ...bare,
        personas: [],
        lanes,
        cards: cards.filter(({ lane }) => lanes.some(({ id }) => id === lane)),
      })
        .filter((line) => line.endsWith(': 4'))
        .join()
    expect(tasks(touchpoints, steps, actions)).toBe('Asks: 4')
    expect(tasks(touchpoints, steps, { ...actions, hidden: true })).toBe('Look: 4')
    expect(tasks(touchpoints, { ...steps, hidden: true })).toBe('Shop: 4')
  })

  it('makes one task of the same text in the lanes of several personas', () => {
    const lanes = ['ann', 'bob'].map((persona) => ({
      ...newLane('actions', 'Actions'),
      id: persona,
      persona,
    }))
    const cards = ['ann', 'ann', 'bob'].map((lane) => newCard('note', 'a', lane, 'Asks'))
    expect(lines({ ...bare, lanes, cards })).toEqual(
      expect.arrayContaining(['Asks: 4: Ann, Bob', 'Asks: 4: Ann']),
    )
  })

  it.each([
    ['a: b', 'a#58; b: 4'],
    ['#1; 2', '#35;1#59; 2: 4'],
    ['50 % off, 100%% sure', '50 % off, 100#37;% sure: 4'],
    ['%off', '#37;off: 4'],
    ['Journey on', '#74;ourney on: 4'],
    ['journeyя', '#106;ourneyя: 4'],
    ['journeyman', 'journeyman: 4'],
    ['accTitle', '#97;ccTitle: 4'],
    ['Section 4', '#83;ection 4: 4'],
    ['<br>', '#60;br>: 4'],
  ])('writes the task “%s” as `%s`', (text, line) => {
    const lane = { ...newLane('actions', 'Actions'), id: 'l' }
    const cards = [newCard('note', 'a', 'l', text)]
    expect(lines({ ...bare, personas: [], lanes: [lane], cards })).toContain(line)
  })

  it('keeps a colon before a space in a title, where it means nothing, and escapes commas in names only', () => {
    const title = 'Tea: with, milk;sugar:none'
    const journey = { ...bare, title, personas: [newPersona('Ann, 30')] }
    expect(lines(journey)).toEqual(
      expect.arrayContaining(['title Tea: with, milk#59;sugar#58;none', 'A: 4: Ann#44; 30']),
    )
  })

  it('writes a scenario of several lines as a block, and of one line as a line', () => {
    expect(lines({ ...bare, scenario: 'One } two' })).toContain('accDescr: One #125; two')
    expect(lines({ ...bare, scenario: 'One\n\ntwo' }).join('|')).toContain('accDescr {|One||two|}|')
  })

  it('gives a number to what has no name, and tells apart what Mermaid would put together', () => {
    const stages = ['', 'B', 'B', 'B'].map((name) => ({ ...newStage(name), emotion: 0 as const }))
    const personas = ['Ann', '', 'Ann'].map(newPersona)
    const journey = { ...bare, stages, personas }
    expect(lines(journey).filter((line) => line.startsWith('section'))).toEqual([
      'section Stage 1',
      'section B',
      'section B (2)',
      'section B',
    ])
    expect(lines(journey)).toContain('B: 3: Ann, Persona 2, Ann (2)')
    expect(codes(journey)).toEqual([
      ['name-made', 2],
      ['name-changed', 2],
    ])
    expect(lines({ ...journey, language: 'ru' })).toContain('section Этап 1')
  })

  it('joins lines, drops what no text may hold, and says so', () => {
    const journey = { ...bare, title: 'a\r\nb\u0000\uD83D c' }
    expect(lines(journey)).toContain('title a b\uFFFD c')
    expect(codes(journey)).toEqual([
      ['lines-joined', 1],
      ['text-mended', 1],
    ])
  })

  it('says when a text is longer than Mermaid draws by itself', () => {
    const losses = mermaid.write({ ...bare, scenario: 'x'.repeat(50_000) }).losses
    expect(losses.map(({ code }) => code)).toEqual(['over-mermaid-size'])
  })

  it('does not touch the journey', () => {
    const before = JSON.stringify(sample)
    mermaid.write(sample)
    expect(JSON.stringify(sample)).toBe(before)
    expect(cardById(sample, 'n1').text).toBe('n1')
  })
})
