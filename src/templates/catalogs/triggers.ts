import type { CatalogEntry } from './catalog'

/** What sets people off: a reminder that somebody sends, the product itself, or chance (C60, C61). */
export const triggers: readonly CatalogEntry[] = [
  { text: ['A reminder we send', 'Напоминание от нас'], moments: ['need', 'loyalty'] },
  { text: ['A call from the manager', 'Звонок менеджера'], moments: ['need', 'loyalty'] },
  { text: ['A letter before the date', 'Письмо накануне даты'], moments: ['need', 'loyalty'] },
  {
    text: ['An offer that ends soon', 'Предложение, которое скоро кончится'],
    moments: ['desire', 'purchase'],
  },
  { text: ['The product itself reminds', 'Напоминает сам продукт'], moments: ['need', 'loyalty'] },
  { text: ['The subscription runs out', 'Заканчивается подписка'], moments: ['need', 'loyalty'] },
  { text: ['It broke or ran out', 'Сломалось или закончилось'], moments: ['need', 'loyalty'] },
  {
    text: ['A limit of the free plan', 'Упёрлись в бесплатный тариф'],
    moments: ['desire', 'purchase'],
  },
  {
    text: ['A chance meeting or talk', 'Случайная встреча или разговор'],
    moments: ['need', 'interest'],
  },
  {
    text: ['Somebody else’s bad experience', 'Чужой неудачный опыт'],
    moments: ['need', 'interest'],
  },
  { text: ['A change in life or in the job', 'Перемена в жизни или в работе'], moments: ['need'] },
  {
    text: ['A post that friends share', 'Пост, которым делятся друзья'],
    moments: ['interest', 'recommendation'],
  },
]
