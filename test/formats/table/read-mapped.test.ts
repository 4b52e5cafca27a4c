import { describe, expect, it } from 'vitest'
import { cardOf, lossCounts, textsOf } from '../map-of'
import { mapped, read } from './mapped'

describe('a table with a row for each stage', () => {
  it('gives stages, lanes and a card for every line of a cell', () => {
    const { journey, losses } = read(
      'Stage,Goals,Fears\nSearch,"- Find\n• Compare",\nChoice,Decide,Err',
    )
    expect(journey.title).toBe('Untitled')
    expect(journey.stages.map(({ name }) => name)).toEqual(['Search', 'Choice'])
    expect(textsOf(journey)).toEqual({
      Goals: [['Find', 'Compare'], ['Decide']],
      Fears: [[], ['Err']],
    })
    expect(losses).toEqual([])
  })

  it('is called by what stands above it', () => {
    expect(read('My map\nStage,Goals\nA,b').journey.title).toBe('My map')
    const noted = read('My map,\nSpring,\nStage,Goals\nA,b')
    expect(noted.losses).toEqual([{ code: 'line-skipped', count: 1, example: 'Spring' }])
  })

  it('puts rows of one stage together, and goes on with the stage above where none is named', () => {
    const { journey } = read('Stage,Goals\nSearch,a\n,b\nChoice,c\n search ,d')
    expect(textsOf(journey)).toEqual({ Goals: [['a', 'b', 'd'], ['c']] })
  })

  it('sorts stages by the order that the table says', () => {
    const { journey } = read('Stage,Goals,StageOrder\nC,,\nB,,2\nA,,1.5')
    expect(journey.stages.map(({ name }) => name)).toEqual(['A', 'B', 'C'])
  })

  it('takes importance, score and task for those of the stage, once', () => {
    const { journey, losses } = read(
      'Stage,Goals,Importance,Score,Our task\nA,x,5,high,Be found\nA,y,4,,\nB,z,?,n/a,',
    )
    expect(journey.stages).toMatchObject([
      { importance: 5, score: 4, task: 'Be found' },
      { importance: null, score: null, task: '' },
    ])
    expect(losses).toEqual([
      { code: 'scale-changed', count: 1, example: 'high' },
      { code: 'field-left-out', count: 1, example: '4' },
    ])
  })

  it('gives owner, channel, severity and evidence to the cards that have such fields', () => {
    const { journey } = read(
      'Stage,Goals,Touchpoints,Channel,Pains,Severity,Ideas,Owner,Accountable,Evidence\nA,g,t,phone,p,5,i,Anna,Boris,Survey of 40',
    )
    const evidence = { level: 'measured', source: 'Survey of 40' }
    expect(cardOf(journey, 't')).toMatchObject({
      channel: 'phone',
      place: 'online',
      owner: 'Anna',
      accountable: 'Boris',
      evidence,
    })
    expect(cardOf(journey, 'p')).toMatchObject({ severity: 'leaves', number: 1, evidence })
    expect(cardOf(journey, 'i')).toMatchObject({ owner: 'Anna', evidence })
    expect(cardOf(journey, 'g')).toMatchObject({ kind: 'note', evidence })
  })

  it('puts the cards of a row to the step that it names', () => {
    const { journey } = read(
      'Stage,Step,Goals,Touchpoints\nA,One,g,t\nA,One,h,\nA,Two,,u\nB,"x\ny",i,',
    )
    const id = (text: string): string => cardOf(journey, text).id
    expect(textsOf(journey)['Step']).toEqual([
      ['One', 'Two'],
      ['x', 'y'],
    ])
    expect(['g', 't', 'h', 'u', 'i', 'One'].map((text) => cardOf(journey, text).step)).toEqual([
      ...[id('One'), id('One'), id('One'), id('Two'), null, null],
    ])
  })

  it('tells what has no card to stand on', () => {
    const { losses } = read('Stage,Goals,Owner,Severity\nA,g,Anna,5\nB,,Boris,')
    expect(losses).toEqual([
      { code: 'scale-changed', count: 1, example: '5' },
      { code: 'field-left-out', count: 3, example: 'Anna' },
    ])
  })

  it('knows channels by their names, and says which it does not', () => {
    const { journey, losses } = read(
      'Stage,Touchpoints,Channel\nA,"Сайт\nЗвонок\nOwl post",\nB,x,Owl post',
    )
    expect(journey.cards).toMatchObject([
      { channel: 'website' },
      { channel: 'phone' },
      { channel: 'other' },
      { channel: 'other' },
    ])
    expect(losses).toEqual([{ code: 'channel-unknown', count: 1, example: 'Owl post' }])
  })

  it('takes the figure behind the last colon for that of a KPI or a cost', () => {
    const { journey } = read('Stage,KPI,Cost\nA,"NPS: 47\nReviews: good","Price: in all: 3 €"')
    expect(journey.cards).toMatchObject([
      { text: 'NPS', value: '47' },
      { text: 'Reviews: good', value: '' },
      { text: 'Price: in all', amount: '3 €' },
    ])
  })

  it('makes lanes of notes of what it does not know, and leaves out what is to be ignored', () => {
    const { journey, losses } = read('Stage,Goals,Weather,Priority\nA,g,rain,16')
    expect(journey.lanes).toMatchObject([
      { kind: 'goals', name: 'Goals', hint: 'What they want to achieve' },
      { kind: 'notes', name: 'Weather', hint: '' },
    ])
    expect(losses).toEqual([
      { code: 'lane-unknown', count: 1, example: 'Weather' },
      { code: 'column-left-out', count: 1, example: 'Priority' },
    ])
  })

  it('divides cards by semicolons where it is told to', () => {
    expect(textsOf(read('Stage,Goals\nA,b; c;').journey)).toEqual({ Goals: [['b', 'c']] })
    expect(textsOf(read('Stage,Goals\nA,b; c', { separator: null }).journey)).toEqual({
      Goals: [['b; c']],
    })
  })
})

describe('a table with a row for each card', () => {
  const text =
    'Stage,Lane,Text,Owner,Score,Emotion,Jira\n' +
    'A,Touchpoints,"Site\nin two lines",Anna,4,1,X-1\nA,Barriers,Slow,,,,\nB,Row of ours,note,,,,\nA,Эмоции,joy,,,,'

  it('gives each its lane, kept together whatever the order', () => {
    const { journey } = read(text)
    expect(textsOf(journey)).toEqual({
      Emotion: [[], []],
      Touchpoints: [['Site\nin two lines'], []],
      Barriers: [['Slow'], []],
      'Row of ours': [[], ['note']],
      Эмоции: [['joy'], []],
    })
    expect(journey.lanes.map(({ kind }) => kind)).toEqual([
      'emotions',
      'touchpoints',
      'barriers',
      'notes',
      'experience',
    ])
  })

  it('has owner and score for the card, the emotion for its stage', () => {
    const { journey, losses } = read(text)
    expect(journey.cards[0]).toMatchObject({ owner: 'Anna', score: 4 })
    expect(journey.stages[0]).toMatchObject({ emotion: 1, score: null })
    expect(lossCounts({ losses })).toEqual({ 'lane-unknown': 1, 'column-left-out': 1 })
  })
})

describe('a table with several people', () => {
  const text =
    'Stage,Stakeholder,Goals,KPI,Emotions,Stakeholder order\n' +
    'A,IT,Stable,Uptime,calm,2\n,CFO,Cheap,Cost,2,1\nB,CFO,Signed,,-1,'

  it('makes personas of them, with rows of their own for what they see their own way', () => {
    const { journey } = read(text)
    expect(journey.personas.map(({ name }) => name)).toEqual(['CFO', 'IT'])
    const [cfo, it] = journey.personas.map(({ id }) => id)
    expect(journey.lanes.map(({ name, kind, persona }) => [name, kind, persona])).toEqual([
      ['Goals: CFO', 'goals', cfo],
      ['Goals: IT', 'goals', it],
      ['KPI', 'kpis', null],
      ['Emotions', 'emotions', null],
      ['Emotions: IT', 'experience', it],
    ])
    expect(journey.stages).toMatchObject([
      { emotion: 2, feeling: '' },
      { emotion: -1, feeling: '' },
    ])
  })

  it('has everybody’s rows where there is only one', () => {
    const { journey } = read('Stage,Persona,Goals\nA,Anna,x\nB,anna,y')
    expect(journey.personas.map(({ name }) => name)).toEqual(['Anna'])
    expect(journey.lanes).toMatchObject([{ name: 'Goals', persona: null }])
  })
})

describe('a mapping that people have chosen', () => {
  it('is used as it is', () => {
    const { journey } = read('Screen,Was,Wie\nHome,klickt,gut', {
      roles: ['stage', 'lane:actions', 'emotion'],
    })
    expect(journey.lanes.map(({ kind, name }) => [kind, name])).toEqual([
      ['actions', 'Was'],
      ['emotions', 'Wie'],
    ])
  })

  it.each([
    [[], 'nothing'],
    [['stage'], 'only stages'],
    [['lane:goals', 'lane:fears'], 'no stages'],
    [['stage', 'owner'], 'nothing that stands in a lane'],
  ] as const)('is refused with %j: %s', (roles, _) => {
    expect(mapped('Screen,Was\nHome,klickt', { roles })).toEqual({
      ok: false,
      problem: { code: 'columns-unknown', detail: { columns: 'Screen, Was' } },
    })
  })
})

describe('what a map cannot hold', () => {
  const problem = (text: string): unknown => {
    const result = mapped(text)
    return result.ok ? null : result.problem
  }

  it('is refused: a header without rows, too many stages, lanes, personas or cards', () => {
    const rows = (count: number, row: (index: number) => string): string =>
      Array.from({ length: count }, (_, index) => row(index)).join('\n')
    expect(problem('Stage,Goals')).toMatchObject({ code: 'no-stages' })
    expect(problem(`Stage,Goals\n${rows(201, (i) => `${i},x`)}`)).toEqual({
      code: 'too-large',
      detail: { size: 201, limit: 200 },
    })
    expect(problem(`Stage,Persona,Goals\n${rows(101, (i) => `A,${i},x`)}`)).toEqual({
      code: 'too-large',
      detail: { size: 101, limit: 100 },
    })
    expect(problem(`Stage${',Goals'.repeat(201)}\nA${',x'.repeat(201)}`)).toEqual({
      code: 'too-large',
      detail: { size: 201, limit: 200 },
    })
    expect(problem(`Stage,Goals\nA,"${'x\n'.repeat(1_000_000)}"`)).toEqual({
      code: 'too-large',
      detail: { size: 20_001, limit: 20_000 },
    })
  })

  it('is refused: a text too long for a field, with its place', () => {
    const long = 'x'.repeat(10_001)
    expect(problem(`Stage,Goals\nA,b\nC,${long}`)).toEqual({
      code: 'bad-cell',
      detail: { row: 3, column: 'Goals', value: long },
    })
    expect(problem(`Stage,${long}\nA,b`)).toMatchObject({ code: 'bad-cell', detail: { row: 1 } })
    expect(problem(`Stage,Goals\n${long},b`)).toMatchObject({ detail: { column: 'Stage' } })
    expect(problem(`Stage,Goals\nA,"${'x'.repeat(9_000)}\n${'y'.repeat(9_000)}"`)).toBeNull()
  })
})
