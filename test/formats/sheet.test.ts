import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sheet, sheetForClipboard } from '../../src/formats/sheet'
import type { ReadJourney } from '../../src/formats/format'
import { LANGUAGES } from '../../src/journey/language'
import { newCard, newLane, newPersona, newStage } from '../../src/journey/new-record'
import type { Journey } from '../../src/journey/journey'
import { buildTemplate } from '../../src/templates/build-template'
import { TEMPLATES } from '../../src/templates/templates'
import { journey as anyJourney } from '../journey/arbitrary'
import { emptyJourney } from '../../src/formats/empty-journey'
import { example, HINTS, lossCounts, readOf, textsOf } from './map-of'

const read = (text: string): ReadJourney => readOf(sheet.read(text, HINTS))

/** What a sheet carries of a journey. */
const told = (journey: Journey): unknown => ({
  title: journey.title,
  stages: journey.stages.map(({ name, task, importance, score, emotion, feeling }) => ({
    name,
    task,
    importance,
    score,
    emotion,
    feeling,
  })),
  lanes: journey.lanes.map(({ kind, name }) => ({ kind, name })),
  texts: textsOf(journey),
  figures: journey.cards.flatMap((card) =>
    card.kind === 'kpi' ? [card.value] : card.kind === 'cost' ? [card.amount] : [],
  ),
})

/** A map of two stages with one lane of goals, to be changed. */
function small(): Journey {
  const stages = [newStage('Search'), newStage('Choice')]
  const goals = newLane('goals', 'Goals')
  const cards = [newCard('note', stages[0]?.id ?? '', goals.id, 'Find')]
  return { ...emptyJourney({ language: 'en', title: 'Map' }), stages, lanes: [goals], cards }
}

describe('a journey as a sheet', () => {
  it('has stages across, lanes down, and a line for each card of a cell', () => {
    const map = small()
    const text = `${map.cards[0]?.text ?? ''} again`
    const more = newCard('note', map.stages[0]?.id ?? '', map.lanes[0]?.id ?? '', text)
    expect(sheet.write({ ...map, cards: [...map.cards, more] })).toEqual({
      text: '\uFEFFMap,Search,Choice\r\nGoals,"Find\nFind again",\r\n',
      losses: [],
    })
  })

  it('is divided as a spreadsheet in the language of the map expects it', () => {
    expect(sheet.write({ ...small(), language: 'ru' }).text).toContain('Map;Search;Choice')
  })

  it('goes to the clipboard divided by tabs, without a mark', () => {
    expect(sheetForClipboard(small()).text).toBe('Map\tSearch\tChoice\r\nGoals\tFind\t\r\n')
  })

  it('is the same in what it carries when it is read again, for every template', () => {
    for (const draft of TEMPLATES)
      for (const language of LANGUAGES) {
        const journey = buildTemplate(draft, language)
        const again = readOf(sheet.read(sheet.write(journey).text, { ...HINTS, language }))
        // Some have lanes of notes of their own.
        expect(Object.keys(lossCounts(again)).filter((code) => code !== 'lane-unknown')).toEqual([])
        expect(told(again.journey)).toEqual(told(journey))
        const pasted = sheet.read(sheetForClipboard(journey).text, { ...HINTS, language })
        expect(told(readOf(pasted).journey)).toEqual(told(journey))
      }
  })

  it.each(['Stages', 'Этап / Дорожка', 'Goals', 'Опыт покупки', '=1+1', '"', '\u2028'])(
    'keeps the title %j',
    (title) => {
      for (const stages of [small().stages, small().stages.slice(0, 1)]) {
        const { text } = sheet.write({ ...small(), title, stages })
        expect(read(text).journey.title).toBe(title === '\u2028' ? HINTS.title : title)
      }
    },
  )

  it('keeps stages and lanes of any journey, whatever they are called', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const result = sheet.read(sheet.write(journey).text, HINTS)
        const again = readOf(result).journey
        expect(again.stages).toHaveLength(journey.stages.length)
        const kinds = journey.lanes.map(({ kind }) => kind).filter((kind) => kind !== 'emotions')
        expect(again.lanes.map(({ kind }) => kind).filter((kind) => kind !== 'emotions')).toEqual(
          kinds,
        )
      }),
    )
  })

  it('keeps stages of a map without lanes, whatever is said of them', () => {
    const bare = [newStage('A'), { ...newStage('B'), task: 'Be found' }]
    for (const stages of [bare.slice(0, 1), bare.slice(1), bare]) {
      const map = { ...emptyJourney(HINTS), stages }
      const again = read(sheet.write(map).text).journey.stages
      expect(again.map(({ name, task }) => [name, task])).toEqual(
        stages.map(({ name, task }) => [name, task]),
      )
    }
  })

  it('says the kind of a lane in brackets where its name does not', () => {
    const map = small()
    const lanes = [newLane('barriers', 'What hurts'), newLane('notes', 'Our row'), ...map.lanes]
    const { text } = sheet.write({ ...map, lanes })
    expect(text).toContain('What hurts [Barriers]')
    expect(text).toContain('\nOur row,')
    expect(read(text).journey.lanes.map(({ kind, name }) => [kind, name])).toEqual([
      ['barriers', 'What hurts'],
      ['notes', 'Our row'],
      ['goals', 'Goals'],
    ])
  })

  it('says it for every lane where too few would be known, or stages are called like lanes', () => {
    const notes = ['a', 'b', 'c'].map((name) => newLane('notes', name))
    expect(sheet.write({ ...small(), lanes: notes, cards: [] }).text).toContain('a [Notes]')
    const stages = ['Goals', 'Fears', 'Barriers'].map(newStage)
    expect(sheet.write({ ...small(), stages, cards: [] }).text).toContain('Goals [Goals]')
  })

  it('has rows for what the stages say, where they say it, and for moods without a lane', () => {
    const map = small()
    const [first, second] = map.stages
    if (first === undefined || second === undefined) throw new Error('No stages')
    const stages = [
      { ...first, task: 'Be found', importance: 3 as const, emotion: -1 as const },
      { ...second, score: 2 as const, feeling: 'doubt', emotion: -2 as const },
    ]
    const { text, losses } = sheet.write({ ...map, stages })
    expect(text).toBe(
      '\uFEFFMap,Search,Choice\r\nOur task,Be found,\r\nImportance,3,\r\nScore,,2\r\n' +
        'Emotions,-1,"doubt\n-2"\r\nGoals,Find,\r\n',
    )
    expect(losses).toEqual([])
    expect(read(text).journey.stages).toMatchObject([
      { task: 'Be found', importance: 3, score: null, emotion: -1, feeling: '' },
      { importance: null, score: 2, emotion: -2, feeling: 'doubt' },
    ])
  })

  it('tells what it does not carry', () => {
    const map = small()
    const [stage, lane] = [map.stages[0]?.id ?? '', map.lanes[0]?.id ?? '']
    const touchpoints = newLane('touchpoints', 'Touchpoints')
    const journey: Journey = {
      ...map,
      title: 'One\ntwo',
      scenario: 'Why',
      personas: [newPersona('Anna')],
      stages: [...map.stages, newStage('')],
      lanes: [...map.lanes, touchpoints, newLane('notes', ' ')],
      cards: [
        newCard('note', stage, lane, '=1+1'),
        newCard('barrier', stage, lane, 'moved here'),
        newCard('note', stage, lane, ' \n'),
        {
          ...newCard('touchpoint', stage, touchpoints.id, 'Site'),
          evidence: { level: 'measured', source: 'x' },
        },
      ],
    }
    const { text, losses } = sheet.write(journey)
    expect(lossCounts({ losses })).toEqual({
      'persona-left-out': 1,
      'card-left-out': 1,
      'field-left-out': 2,
      'kind-changed': 1,
      'name-made': 2,
      'lines-joined': 1,
      'formula-guarded': 1,
    })
    expect(text).toContain("'=1+1")
    expect(textsOf(read(text).journey)['Goals']).toEqual([['=1+1', 'moved here'], [], []])
    expect(read(text).journey.stages[2]?.name).toBe('Stage 3')
  })
})

describe('a sheet of somebody’s', () => {
  it('is read as it is: semicolons, Cyrillic, bullets, merged cells, moods in words', () => {
    const { journey, losses } = readOf(
      sheet.read(example('retail-sheet.csv'), { language: 'ru', title: 'Без названия' }),
    )
    expect(losses).toEqual([])
    expect(journey.title).toBe('Путь клиента: кухня на заказ')
    expect(journey.stages).toMatchObject([
      { name: 'Осознание потребности', emotion: 1, feeling: 'Предвкушение', importance: 3 },
      { name: 'Выбор салона', emotion: -1, feeling: 'растерянность', importance: 5 },
      { name: 'Замер и договор', emotion: 0, feeling: '', importance: 4 },
      { name: 'Доставка и сборка', emotion: -2, feeling: 'злость', importance: 5 },
    ])
    expect(journey.lanes.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
      'actions: Действия клиента',
      'goals: Цели',
      'fears: Страхи',
      'touchpoints: Каналы / точки контакта',
      'emotions: Эмоции',
      'barriers: Боли',
      'solutions: Идеи',
      'kpis: KPI',
      'notes: Комментарии директора',
    ])
    expect(textsOf(journey)['Страхи']).toEqual([
      [],
      ['Обманут со сроками'],
      ['Цена вырастет после замера', 'Перепутают цвет'],
      ['Соберут криво'],
    ])
    expect(
      journey.cards.flatMap((card) => (card.kind === 'touchpoint' ? [card.channel] : [])),
    ).toEqual(['social', 'website', 'store', 'phone', 'other', 'document', 'delivery', 'other'])
  })

  it('is read as it is pasted: tabs, stages down, a scale in the header', () => {
    const { journey, losses } = read(example('pasted.tsv'))
    expect(journey.stages.map(({ name, emotion }) => [name, emotion])).toEqual([
      ['Discover', 0],
      ['Try', -1],
      ['Decide', 1],
      ['Use', 2],
    ])
    expect(textsOf(journey)['Pain points']?.[2]).toEqual(['"Contact us" instead of a button'])
    expect(
      journey.cards.filter((card) => card.kind === 'solution').map(({ owner }) => owner),
    ).toEqual(['Marketing', 'Product', 'Sales', 'Customer success'])
    expect(losses).toEqual([{ code: 'scale-changed', count: 4, example: '3' }])
  })

  it('is read with a row for each stage and stakeholder', () => {
    const { journey, losses } = read(example('stakeholders.csv'))
    expect(journey.stages.map(({ name, emotion }) => [name, emotion])).toEqual([
      ['Notice', -2],
      ['Choose', -1],
      ['Sign', 1],
    ])
    expect(journey.personas.map(({ name }) => name)).toEqual([
      'Finance director',
      'IT lead',
      'Warehouse lead',
    ])
    const texts = textsOf(journey)
    expect(texts['Motivation: Finance director']?.[1]).toEqual(['Keep the budget', 'No surprises'])
    expect(texts['Opportunities']?.[1]).toEqual([
      'Publish a price range',
      'Offer a calculator',
      'Answer within two days',
    ])
    expect(journey.cards.find(({ text }) => text === 'Be heard')?.evidence).toEqual({
      level: 'observed',
      source: 'Observed on two shifts',
    })
    expect(lossCounts({ losses })).toEqual({ 'lane-unknown': 2 })
  })

  it('is read with severity and a priority that was worked out', () => {
    const { journey, losses } = read(example('patients.csv'))
    expect(
      journey.cards.flatMap((card) => (card.kind === 'barrier' ? [card.severity] : [])),
    ).toEqual(['leaves', 'leaves', 'workaround', 'leaves'])
    expect(journey.stages.map(({ emotion }) => emotion)).toEqual([-1, -2, 0, -1])
    expect(lossCounts({ losses })).toEqual({
      'scale-changed': 8,
      'lane-unknown': 1,
      'column-left-out': 1,
    })
  })

  it('is refused with the names of its columns where they say nothing', () => {
    expect(sheet.read('Name,Email,Phone\nAnna,a@b.c,1\nBoris,b@b.c,2', HINTS)).toEqual({
      ok: false,
      problem: { code: 'columns-unknown', detail: { columns: 'Name, Email, Phone' } },
    })
  })
})
