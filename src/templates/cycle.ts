import { lanes } from './cycle/lanes'
import { olga } from './cycle/olga'
import { comprehension } from './cycle/stages/comprehension'
import { deal } from './cycle/stages/deal'
import { evaluation } from './cycle/stages/evaluation'
import { experience } from './cycle/stages/experience'
import { trigger } from './cycle/stages/trigger'
import type { TemplateDraft } from './template-draft'

/** Five stages that begin anew, with what brings people back and what sends them elsewhere (C37, C43, C60). */
export const cycle: TemplateDraft = {
  id: 'cycle',
  name: ['Five-stage cycle', 'Цикл из пяти этапов'],
  summary: [
    'For what people buy again and again: what brings them back, and what makes them look elsewhere.',
    'Для того, что покупают снова и снова: что возвращает клиента и после чего он ищет других.',
  ],
  covers: ['C37', 'C43', 'C44', 'C51', 'C55', 'C56', 'C58', 'C60', 'C62', 'C63', 'C64', 'C65'],
  flow: 'cyclic',
  title: ['Winter tyres, and in spring again', 'Зимние шины, а весной снова'],
  scenario: [
    'Twice a year Olga has her tyres changed and leaves the other set with us. Does she return?',
    'Дважды в год Ольга меняет шины и оставляет второй комплект у нас. Вернётся ли она?',
  ],
  owner: ['Workshop manager', 'Управляющий сервисом'],
  personas: [olga],
  lanes,
  stages: [comprehension, evaluation, deal, experience, trigger],
}
