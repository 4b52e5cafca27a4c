import type { CatalogEntry } from './catalog'

/** What can set an offer apart from others (C100). */
export const strengths: readonly CatalogEntry[] = [
  { text: ['A guarantee', 'Гарантия'] },
  { text: ['Ingredients or technology of our own', 'Свой состав или своя технология'] },
  { text: ['Service that comes with it', 'Сервис, который уже включён'] },
  { text: ['No queues', 'Без очередей'] },
  { text: ['Higher quality', 'Качество выше'] },
  { text: ['Wider choice', 'Выбор шире'] },
  { text: ['Lower price', 'Цена ниже'] },
  { text: ['Something entirely new', 'Совсем новое'] },
  { text: ['The way people are served', 'То, как у нас обслуживают'] },
  { text: ['Made around the customer', 'Подстроено под клиента'] },
  { text: ['A loyalty programme', 'Программа лояльности'] },
  { text: ['Packaging people keep', 'Упаковка, которую не выбрасывают'] },
  { text: ['Campaigns nobody else has', 'Акции, каких нет у других'] },
]
