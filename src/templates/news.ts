import { acquisition } from './news/stages/acquisition'
import { awareness } from './news/stages/awareness'
import { consideration } from './news/stages/consideration'
import { lanes } from './news/lanes'
import { loyalty } from './news/stages/loyalty'
import { nina } from './news/nina'
import { service } from './news/stages/service'
import type { TemplateDraft } from './template-draft'

/** Stages, steps, touchpoints and the departments behind each of them: a news-curation app (C4–C7). */
export const news: TemplateDraft = {
  id: 'news',
  name: ['News app: who does what', 'Новости: кто за что отвечает'],
  summary: [
    'Ten steps of a subscriber, 26 touchpoints, and the departments that have a hand in each.',
    'Десять шагов подписчицы, 26 точек контакта и отделы, от которых зависит каждая.',
  ],
  covers: ['C4', 'C5', 'C6', 'C7', 'C49', 'C51', 'C55', 'C56', 'C58', 'C74', 'C76', 'C107'],
  kind: 'governance',
  title: ['From forty tabs to one news feed', 'От сорока вкладок к одной ленте'],
  scenario: [
    'Nina reads forty sources a day and wants one app that picks out the news of her trade.',
    'Нина читает сорок источников в день и ищет приложение, которое отберёт новости её отрасли.',
  ],
  owner: ['Head of customer experience', 'Директор по клиентскому опыту'],
  personas: [nina],
  lanes,
  stages: [awareness, consideration, acquisition, service, loyalty],
}
