import type { CatalogEntry } from './catalog'

/** Points to look at where people get lost: what raises conversion, and what to analyse before and after the contact (C80, C81). */
export const checklists: readonly CatalogEntry[] = [
  { text: ['Look at: every touchpoint on the way', 'Проверить: каждую точку контакта на пути'] },
  {
    text: ['Look at: do people know what they sell?', 'Проверить: знают ли люди то, что продают'],
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Look at: how managers talk', 'Проверить: как говорят менеджеры'],
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Look at: the product, by NPS', 'Проверить: продукт, по NPS'],
    moments: ['impression', 'recommendation'],
  },
  {
    text: ['Look at: do the right people come?', 'Проверить: те ли люди приходят'],
    moments: ['interest', 'search'],
  },
  { text: ['Look at: where the process stalls', 'Проверить: где буксует процесс'] },
  {
    text: ['Look at: which channel sells', 'Проверить: какой канал продаёт'],
    moments: ['search', 'purchase'],
  },
  {
    text: ['Look at: how the best in the field do it', 'Проверить: как это делают лучшие на рынке'],
    moments: ['comparison'],
  },
  {
    text: ['Look at: does the CRM lose anybody?', 'Проверить: не теряет ли людей CRM'],
    moments: ['purchase', 'loyalty'],
  },
  {
    text: ['Look at: quality of traffic', 'Проверить: качество трафика'],
    moments: ['interest', 'search'],
  },
  {
    text: ['Look at: leads from each channel', 'Проверить: заявки из каждого канала'],
    moments: ['interest', 'search'],
  },
  { text: ['Look at: advertisements', 'Проверить: объявления'], moments: ['interest', 'search'] },
  {
    text: ['Look at: is the site clear in 5 seconds?', 'Проверить: понятен ли сайт за 5 секунд?'],
    moments: ['search', 'comparison'],
  },
  {
    text: ['Look at: what people do before they call', 'Проверить: что делают до звонка'],
    moments: ['search'],
  },
  {
    text: ['Look at: what sets us apart', 'Проверить: чем отличаемся'],
    moments: ['desire', 'comparison'],
  },
  {
    text: [
      'Look at: does the offer speak to these people?',
      'Проверить: понятно ли предложение именно этим людям',
    ],
    moments: ['desire', 'comparison'],
  },
  {
    text: ['Look at: is there a reason to call?', 'Проверить: есть ли повод позвонить?'],
    moments: ['search', 'comparison'],
  },
  {
    text: ['Look at: speed of the answer', 'Проверить: скорость ответа'],
    moments: ['search', 'comparison'],
  },
  {
    text: ['Look at: with what they come to us', 'Проверить: с чем обращаются'],
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Look at: why they refuse', 'Проверить: почему отказываются'],
    moments: ['comparison', 'purchase'],
  },
]
