import { booking } from './blueprint/stages/booking'
import { examination } from './blueprint/stages/examination'
import { lanes } from './blueprint/lanes'
import { payment } from './blueprint/stages/payment'
import { reception } from './blueprint/stages/reception'
import { results } from './blueprint/stages/results'
import { tamara } from './blueprint/tamara'
import { tests } from './blueprint/stages/tests'
import { waiting } from './blueprint/stages/waiting'
import type { TemplateDraft } from './template-draft'

/** A service blueprint: from what the patient touches down to what keeps the clinic running (C10). */
export const blueprint: TemplateDraft = {
  id: 'blueprint',
  name: ['Service blueprint', 'Сервис-блюпринт'],
  summary: [
    'A visit to a clinic in five rows, from what the patient sees to what keeps it running.',
    'Визит в клинику на пяти уровнях: от того, что видит пациент, до того, на чём всё держится.',
  ],
  covers: ['C9', 'C10', 'C51', 'C52', 'C55', 'C56'],
  kind: 'design',
  title: ['A visit to the doctor', 'Визит к врачу'],
  scenario: [
    'Tamara’s knee hurts: from the booking to the results, and all that the clinic does for it.',
    'У Тамары болит колено: путь от записи до результатов и всё, что делает для этого клиника.',
  ],
  owner: ['Chief physician', 'Главный врач'],
  personas: [tamara],
  lanes,
  stages: [booking, reception, waiting, examination, tests, payment, results],
}
