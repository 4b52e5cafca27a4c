import { lanes } from './repeat/lanes'
import { polina } from './repeat/polina'
import { comprehension } from './repeat/stages/comprehension'
import { deal } from './repeat/stages/deal'
import { evaluation } from './repeat/stages/evaluation'
import { experience } from './repeat/stages/experience'
import type { TemplateDraft } from './template-draft'

/** A small purchase that one person decides alone, and makes again (C39, C96). */
export const repeat: TemplateDraft = {
  id: 'repeat',
  name: ['Repeat purchase, B2C', 'Повторная покупка, B2C'],
  summary: [
    'A small circle of four stages: one person decides in minutes and comes back every three months.',
    'Малый круг из четырёх этапов: решает один человек, за минуты, и возвращается раз в три месяца.',
  ],
  covers: ['C39', 'C43', 'C44', 'C51', 'C55', 'C56', 'C58', 'C96'],
  flow: 'cyclic',
  title: ['Lenses for three months', 'Линзы на три месяца'],
  scenario: [
    'Polina opens her last pair and orders the next box by phone before she goes to bed.',
    'Полина открыла последнюю пару и перед сном заказывает с телефона новую упаковку.',
  ],
  owner: ['Shop manager', 'Руководитель магазина'],
  personas: [polina],
  lanes,
  stages: [comprehension, evaluation, deal, experience],
}
