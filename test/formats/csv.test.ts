import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import Papa from 'papaparse'
import { csv } from '../../src/formats/csv'
import {
  COLUMNS,
  fieldsOfCard,
  fieldsOfRecord,
  RECORDS,
} from '../../src/formats/records/record-columns'
import { cardKind } from '../../src/journey/card'
import type { Journey } from '../../src/journey/journey'
import { buildTemplate } from '../../src/templates/build-template'
import { TEMPLATES } from '../../src/templates/templates'
import { journey as anyJourney } from '../journey/arbitrary'
import { example, HINTS, readOf } from './map-of'
import { withExtras, extras } from './extra-fields'

/** As it is after a file was written and read. */
const throughFile = (text: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))

const same = (journey: Journey): void => {
  const { text } = csv.write(journey)
  expect(throughFile(text)).toBe(text)
  expect(csv.read(text, HINTS)).toEqual({ ok: true, value: { journey, losses: [] } })
}

describe('a journey as a list of records', () => {
  it('is the same to the letter when it is read again, whatever the texts', () => {
    fc.assert(fc.property(anyJourney, same), { numRuns: 300 })
  })

  it('is the same for every template', () => {
    for (const draft of TEMPLATES) same(buildTemplate(draft, 'ru'))
  })

  it('keeps fields of a later Tropa on the journey and on every record', () => {
    fc.assert(
      fc.property(anyJourney, extras, (journey, extra) => {
        same(withExtras(journey, extra))
      }),
    )
  })

  it('is the same when a spreadsheet has saved it with another delimiter, and LF for line ends between rows', () => {
    const journey = buildTemplate(firstTemplate(), 'en')
    const rows = Papa.parse<string[]>(csv.write(journey).text).data
    for (const delimiter of [';', '\t', ','])
      for (const newline of ['\n', '\r\n'])
        expect(csv.read(Papa.unparse(rows, { delimiter, newline }), HINTS)).toMatchObject({
          value: { journey },
        })
  })

  it('has the kind of record first and every column once', () => {
    const { text } = csv.write(buildTemplate(firstTemplate(), 'en'))
    expect(text.startsWith('\uFEFFrecord,kind,id,stage,lane,text,')).toBe(true)
    expect(new Set(COLUMNS.map((name) => name.toLowerCase())).size).toBe(COLUMNS.length)
    const names = [
      ...RECORDS.filter((kind) => kind !== 'card').flatMap(fieldsOfRecord),
      ...cardKind.options.flatMap(fieldsOfCard),
    ]
    for (const { name } of names) expect(['record', 'formatVersion', 'more']).not.toContain(name)
  })

  it('is safe to open in a spreadsheet, says so, and is still the same', () => {
    const map = buildTemplate(firstTemplate(), 'en')
    const journey = { ...map, cards: [], title: '=1+1', owner: "'=x" }
    const { text, losses } = csv.write(journey)
    // Ids may begin with a minus, too.
    expect(losses).toMatchObject([{ code: 'formula-guarded' }])
    expect(losses[0]?.count).toBeGreaterThan(1)
    for (const row of Papa.parse<string[]>(text).data)
      for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+$)/)
    same(journey)
  })
})

function firstTemplate(): (typeof TEMPLATES)[number] {
  const [draft] = TEMPLATES
  if (draft === undefined) throw new Error('No template')
  return draft
}

describe('a list of records that a program has made', () => {
  const read = (text: string): Journey => readOf(csv.read(text, HINTS)).journey
  const problem = (text: string): unknown => {
    const result = csv.read(text, HINTS)
    return result.ok ? null : result.problem
  }
  const rows = [
    'record,id,kind,name,stage,lane,text',
    'stage,s,,Search',
    'lane,l,touchpoints,Points',
  ]

  it('may leave columns, rows and ids out, and have its header in other letters', () => {
    const journey = read(
      'Record;ID;Kind;NAME;Stage;Lane;Text\nstage;s;;Search\nlane;l;barriers\nCARD;;;;s;l;Wall',
    )
    expect(journey).toMatchObject({
      title: 'Untitled',
      language: 'en',
      stages: [{ id: 's', name: 'Search', score: null, transition: { traffic: null, tools: [] } }],
      lanes: [{ id: 'l', kind: 'barriers', persona: null }],
      cards: [{ kind: 'barrier', text: 'Wall', severity: 'workaround' }],
    })
    expect(journey.cards[0]?.id).toMatch(/^[\w-]{10}$/)
  })

  it('may have columns of its own, which are kept', () => {
    const journey = read(
      `${rows.join('\n')}\n`.replace('text\n', 'text,Jira,constructor\n') +
        'card,c,touchpoint,,s,l,Site,T-1,x',
    )
    expect(journey.cards).toMatchObject([{ Jira: 'T-1', constructor: 'x' }])
  })

  it('lets a cell that somebody has filled in count before what stands in “more”', () => {
    const journey = read(`record,id,name,more\nstage,s,new,"{""name"":""old"",""task"":""do""}"`)
    expect(journey.stages).toMatchObject([{ name: 'new', task: 'do' }])
  })

  it.each([
    [[...rows, 'spell,x'], { row: 4, column: 'record', value: 'spell' }],
    [[...rows, 'card,c,spell,,s,l,x'], { row: 4, column: 'kind', value: 'spell' }],
    [[...rows, 'card,c,,,s,gone,x'], { row: 4, column: 'kind', value: '' }],
    [['record,id,score', 'stage,s,7'], { row: 2, column: 'score', value: '7' }],
    [['record,id,entered', 'stage,s,-1'], { row: 2, column: 'entered', value: '-1' }],
    [['record,id,transition.traffic', 'stage,s,tepid'], { column: 'transition.traffic' }],
    [['record,id,transition', 'stage,s,{}'], { column: 'transition' }],
    [['record,id,more', 'stage,s,{'], { row: 2, column: 'more' }],
    [['record,id,more', 'stage,s,[1]'], { column: 'more' }],
    [['record,id', 'stage,s', 'journey,a', 'journey,b'], { row: 4, column: 'record' }],
    [['record,id,formatVersion', 'stage,s', 'journey,a,x'], { row: 3, column: 'formatVersion' }],
  ])('is refused with the cell that does not fit: %j', (lines, detail) => {
    expect(problem(lines.join('\n'))).toMatchObject({ code: 'bad-cell', detail })
  })

  it('is refused where a cell is too long or too deep', () => {
    expect(problem(`record,id,name\nstage,s,${'x'.repeat(10_001)}`)).toMatchObject({
      code: 'bad-cell',
      detail: { row: 2, column: 'name' },
    })
    expect(problem(`record,id,more\nstage,s,${'['.repeat(200)}`)).toMatchObject({
      code: 'bad-cell',
      detail: { row: 2, column: 'more' },
    })
  })

  it('is refused where it has no stage, where its rows name what is not there, and where it is newer', () => {
    expect(problem('record,id,title\njourney,j,x')).toEqual({ code: 'no-stages', detail: {} })
    expect(problem([...rows, 'card,c,touchpoint,,gone,l,Site'].join('\n'))).toEqual({
      code: 'dangling-reference',
      detail: { from: 'Site', to: 'gone' },
    })
    expect(problem([...rows, 'stage,s,,Again'].join('\n'))).toEqual({
      code: 'id-taken',
      detail: { id: 's' },
    })
    expect(problem('record,id,formatVersion\njourney,j,2\nstage,s')).toEqual({
      code: 'newer-version',
      detail: { version: 2, known: 1 },
    })
  })

  it('lets no column and no key change the prototype of anything', () => {
    const journey = read(
      'record,id,__proto__,more\nstage,s,x,"{""__proto__"":{""polluted"":1},""a"":{""__proto__"":1}}"',
    )
    expect(Object.keys(journey.stages[0] ?? {})).not.toContain('__proto__')
    expect(journey.stages[0]?.['a']).toEqual({})
    expect('polluted' in {}).toBe(false)
    expect(z.safeParse(z.unknown(), journey).success).toBe(true)
  })

  it('is read from the example, whatever columns have come since', () => {
    const journey = read(example('records.csv'))
    expect(journey).toMatchObject({ id: 'saas-example', title: 'From lost leads to a working CRM' })
    expect(journey.stages).toHaveLength(6)
    same(journey)
  })
})
