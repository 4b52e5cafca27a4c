import type { CatalogEntry } from './catalog'

/** What people decide by when they buy for themselves or their shop (C88, C91). */
export const factors: readonly CatalogEntry[] = [
  { text: ['Low price', 'Низкая цена'] },
  { text: ['What others say', 'Отзывы других'] },
  { text: ['Delivery on time', 'Доставка в срок'] },
  { text: ['Wide choice', 'Широкий выбор'] },
  { text: ['In stock', 'Есть в наличии'] },
  { text: ['Somebody who knows and advises', 'Толковый консультант'] },
  { text: ['Quick exchange of what is faulty', 'Быстрый обмен брака'] },
  { text: ['Everything online', 'Всё можно сделать онлайн'] },
  { text: ['Quick and easy check-in', 'Быстрое и простое оформление'] },
  { text: ['Kind service', 'Внимательное обслуживание'] },
  { text: ['Help at every step', 'Помощь на каждом шаге'] },
  { text: ['Everything that goes with it', 'Всё сопутствующее в одном месте'] },
  { text: ['Discounts', 'Скидки'] },
  { text: ['A manager of their own', 'Личный менеджер'] },
  { text: ['Training', 'Обучение'] },
]
