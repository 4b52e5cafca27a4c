import { describe, expect, it } from 'vitest'
import type { ColumnRole } from '../../../src/formats/table/column-role'
import { findLayout } from '../../../src/formats/table/find-layout'
import { guessMapping } from '../../../src/formats/table/guess-mapping'
import type { Mapping } from '../../../src/formats/table/mapping'
import { readTable } from '../../../src/formats/table/read-table'
import type { Table } from '../../../src/formats/table/table'

function table(text: string): Table {
  const read = readTable(text)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}
const layout = (text: string): Mapping | undefined => findLayout(table(text))?.mapping
const roles = (text: string): readonly ColumnRole[] | undefined => layout(text)?.roles

describe('findLayout', () => {
  it('sees lanes down and stages across', () => {
    const text = ';Search;Choice\nGoals;Find;Decide\nFears;Lose time;Err\nOur own row;x;y'
    expect(layout(text)).toEqual({
      roles: ['stage', 'lane:goals', 'lane:fears', 'lane:notes'],
      separator: null,
      emotionScale: null,
      oneRowPerStage: true,
    })
    expect(findLayout(table(text))?.table.columns).toEqual(['', 'Goals', 'Fears', 'Our own row'])
  })

  it('sees lanes across and stages down', () => {
    const text = ';Goals;Fears;Our own row\nSearch;Find;Lose time;x\nChoice;Decide;Err;y'
    expect(layout(text)).toMatchObject({
      roles: ['stage', 'lane:goals', 'lane:fears', 'lane:notes'],
      oneRowPerStage: false,
    })
  })

  it.each([
    ['Этапы;Поиск;Выбор\nЦели;Найти;Решить\nБарьеры;;', true],
    ['Этап;Цели;Барьеры\nПоиск;Найти;\nВыбор;Решить;', false],
    ['CJM;Решение;Опыт;Покупка\nЦели клиента;а;б;в\nБоли;г;д;е\nЭмоции;1;2;0', true],
    ['Stage;Goals;Fears\nSupport;x;y\nPurchase;z;', false],
    ['Stage;Touchpoints\nPurchase;Site', false],
    ['Map;Goals\nPurchase;Site', false],
    ['Map;Purchase\nGoals;Site', true],
  ])('weighs the names on both sides: %j', (text, oneRowPerStage) => {
    expect(layout(text)?.oneRowPerStage).toBe(oneRowPerStage)
  })

  it.each([
    'Name,Email,Phone\nAnna,a@b.c,1\nBoris,b@b.c,2',
    'a;b\n1;2',
    'Task,Owner,Status,Due\nWrite,Anna,open,Monday',
    'Only one column\nand one row',
    ';Search;Choice\nRow one;a;b\nRow two;c;d\nRow three;e;f\nGoals;g;h\nRow five;i;j',
  ])('does not pretend to understand %j', (text) => {
    expect(findLayout(table(text))).toBeNull()
  })

  it('knows the list with a row for each stage and stakeholder', () => {
    const text =
      'Stage,Stakeholder,Motivation,Goal,Support,Barriers,Opportunities,Signals,KPI,Emotions,Quotes,Evidence,StageOrder,StakeholderOrder\nA,B,a;b,c,,,,,,,,,1,1'
    expect(layout(text)).toMatchObject({
      separator: ';',
      oneRowPerStage: false,
      roles: [
        ...['stage', 'persona', 'lane:values', 'lane:goals', 'lane:support', 'lane:barriers'],
        ...['lane:solutions', 'lane:notes', 'lane:kpis', 'emotion', 'lane:notes', 'evidence'],
        ...['stageOrder', 'personaOrder'],
      ],
    })
  })

  it('knows the wide list with severity and priority', () => {
    const text =
      'Stage,Patient goal,Pain point,Emotion (1–5),Barrier severity (1–5),Information need,Responsible stakeholder,Improvement idea,Priority\nA,b,c,2,4,d,e,f,16'
    expect(layout(text)).toMatchObject({
      emotionScale: '1..5',
      roles: [
        ...['stage', 'lane:goals', 'lane:barriers', 'emotion', 'severity', 'lane:notes', 'owner'],
        ...['lane:solutions', 'ignore'],
      ],
    })
  })

  it('knows a list of cards, also where lanes are named in its first column', () => {
    expect(roles('Stage,Lane,Text,Owner,Jira\nSearch,Goals,Find,Anna,X-1')).toEqual([
      ...['stage', 'lane', 'text', 'owner', 'ignore'],
    ])
    expect(roles('Type;Этап;Текст\nЦели;Поиск;Найти\nБарьеры;Поиск;Долго')).toEqual([
      ...['lane', 'stage', 'text'],
    ])
  })

  it('goes on with a lane whose name stands in the first of several merged cells', () => {
    expect(roles(';Search;Choice\nGoals;a;b\n;c;d\nFears;e;f')).toEqual([
      ...['stage', 'lane:goals', 'lane:goals', 'lane:fears'],
    ])
  })
})

describe('guessMapping', () => {
  it('takes the first column for the stages where none says so', () => {
    expect(guessMapping(table('Screen,What they do,Pain\nHome,Look,Slow')).roles).toEqual([
      ...['stage', 'lane:notes', 'lane:barriers'],
    ])
  })

  it('takes channels for touchpoints where nothing else does', () => {
    expect(roles('Stage;Channels;Pains\nA;b;c')).toContain('lane:touchpoints')
    expect(roles('Stage;Channel;Touchpoints\nA;b;c')).toEqual([
      ...['stage', 'channel', 'lane:touchpoints'],
    ])
  })

  it('gives every role but those of lanes once', () => {
    expect(roles('Stage;Step;Emotions;Mood;Goals;Objectives\nA;b;1;2;c;d')).toEqual([
      ...['stage', 'lane:steps', 'emotion', 'lane:notes', 'lane:goals', 'lane:goals'],
    ])
  })

  it('lets semicolons divide cards only where no line breaks do', () => {
    expect(layout('Stage,Goals\nA,"b; c"')?.separator).toBe(';')
    expect(layout('Stage,Goals,Fears\nA,"b; c","d\ne"')?.separator).toBeNull()
  })
})
