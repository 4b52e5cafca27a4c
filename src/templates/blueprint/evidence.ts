import type { EvidenceDraft } from '../template-draft'

/** Where the statements of this template come from; most cards name one of them. */
export const shadowing: EvidenceDraft = [
  'observed',
  ['Ten patients followed from door to door', 'Прошли путь вместе с десятью пациентами'],
]
export const staff: EvidenceDraft = [
  'observed',
  ['Talks with nurses and reception', 'Разговоры с медсёстрами и регистратурой'],
]
export const queueLog: EvidenceDraft = [
  'measured',
  ['Log of the queue, September', 'Журнал электронной очереди, сентябрь'],
]
export const systems: EvidenceDraft = [
  'measured',
  ['System logs, third quarter', 'Логи систем, третий квартал'],
]
export const complaints: EvidenceDraft = [
  'measured',
  ['118 complaints of a year', '118 жалоб за год'],
]
export const guess: EvidenceDraft = [
  'assumption',
  ['Idea of the working group', 'Идея рабочей группы'],
]
