import { choice } from './agency/stages/choice'
import { cooperation } from './agency/stages/cooperation'
import { evaluation } from './agency/stages/evaluation'
import { firstContact } from './agency/stages/first-contact'
import { fulfilment } from './agency/stages/fulfilment'
import { lanes } from './agency/lanes'
import { motivation } from './agency/stages/motivation'
import { oksana } from './agency/oksana'
import { study } from './agency/stages/study'
import type { TemplateDraft } from './template-draft'

/** Services for a company as its client tells of them: what was expected, and what came (C11–C13). */
export const agency: TemplateDraft = {
  id: 'agency',
  name: ['Agency: the client’s eyes', 'Агентство глазами клиента'],
  summary: [
    'B2B services in the first person: what I count on, what I get, and where the two part.',
    'Услуги для бизнеса от первого лица: чего жду, что получаю и где одно расходится с другим.',
  ],
  covers: ['C11', 'C12', 'C13', 'C43', 'C51', 'C52', 'C55', 'C56', 'C62', 'C76', 'C103'],
  kind: 'eyes',
  title: ['Gifts and print for a conference', 'Сувениры и печать к конференции'],
  scenario: [
    'I have six weeks and one budget for 200 gift sets, and want one contractor to do it all.',
    'Шесть недель, один бюджет, 200 подарочных наборов: хочу отдать всё одному подрядчику.',
  ],
  owner: ['Client service director', 'Директор по работе с клиентами'],
  personas: [oksana],
  lanes,
  stages: [motivation, firstContact, study, evaluation, choice, fulfilment, cooperation],
}
