import { describe, expect, it } from 'vitest'
import { COLUMN_ROLES, laneOfRole, roleOfLane } from '../../../src/formats/table/column-role'
import { plainName } from '../../../src/formats/table/plain-name'
import { ROLE_NAMES } from '../../../src/formats/table/role-names'
import { roleOfName, withKind, withoutKind } from '../../../src/formats/table/role-of-name'
import { LANE_TEXTS } from '../../../src/i18n/drawn-texts/lane-texts'
import { en } from '../../../src/i18n/drawn-texts/map-words/en'
import { ru } from '../../../src/i18n/drawn-texts/map-words/ru'
import { LANGUAGES } from '../../../src/journey/language'
import { LANE_KINDS } from '../../../src/journey/lane-kind'

const roleOf = (name: string): string | null => roleOfName(name)?.role ?? null

describe('roleOfName', () => {
  it('knows every lane by the name that new ones have', () => {
    for (const language of LANGUAGES)
      for (const kind of LANE_KINDS)
        expect(roleOfName(LANE_TEXTS[language][kind].name), kind).toEqual({
          role: roleOfLane(kind),
          match: 'whole',
          kind: null,
        })
  })

  it('knows the rows that a sheet has for fields of the stages', () => {
    for (const words of [en, ru])
      expect([words.ourTask, words.importance, words.score].map(roleOf)).toEqual([
        'task',
        'importance',
        'score',
      ])
  })

  it.each([
    ['Customer goals', 'lane:goals'],
    ['Цели клиента', 'lane:goals'],
    ['Боли и барьеры', 'lane:barriers'],
    ['Pain points:', 'lane:barriers'],
    ['Barrier severity (1–5)', 'severity'],
    ['Эмоции клиента, −2…+2', 'emotion'],
    ['Emotion (1-5)', 'emotion'],
    ['StageOrder', 'stageOrder'],
    ['Responsible stakeholder', 'owner'],
    ['Ответственный за этап', 'owner'],
    ['Touchpoint owner', 'owner'],
    ['ТОЧКИ КАСАНИЯ', 'lane:touchpoints'],
    ['Улучшения и идеи', 'lane:solutions'],
    ['💡 Opportunities', 'lane:solutions'],
    ['Back-stage', 'lane:backstage'],
    ['KPI', 'lane:kpis'],
    ['Priority', 'ignore'],
  ])('takes %j for %s', (name, role) => {
    expect(roleOf(name)).toBe(role)
  })

  it.each([
    '',
    '???',
    'Purchase',
    'Страхование',
    'Painting',
    'Целевая аудитория',
    'Information need',
  ])('does not know %j', (name) => {
    expect(roleOf(name)).toBeNull()
  })

  it('believes what stands in brackets behind a name', () => {
    expect(roleOfName('Цели [Барьеры]')).toEqual({
      role: 'lane:barriers',
      match: 'whole',
      kind: 'barriers',
    })
    expect(roleOfName('x [Emotions]')?.kind).toBe('emotions')
    expect(roleOf('x [y]')).toBeNull()
    expect(withoutKind(withKind('What hurts', 'Barriers'))).toBe('What hurts')
    expect(withoutKind('What hurts [sic]')).toBe('What hurts [sic]')
  })

  it('looks at the beginning of a name only', () => {
    expect(roleOf(`${'a'.repeat(5_000_000)} goals`)).toBeNull()
  })
})

describe('the names we know', () => {
  it('are written as names are compared, and each stands for one thing', () => {
    const names = Object.values(ROLE_NAMES).flatMap((list) => list.split('|'))
    for (const name of names)
      expect(plainName(name.replace(/\*/g, ''))).toBe(name.replace(/\*/g, ''))
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('COLUMN_ROLES', () => {
  it('has a role for the cards of every lane that holds some', () => {
    const lanes = COLUMN_ROLES.flatMap((role) => laneOfRole(role) ?? [])
    expect(lanes).toEqual(LANE_KINDS.filter((kind) => kind !== 'emotions'))
    expect(COLUMN_ROLES.at(-1)).toBe('ignore')
  })
})
