import type { CatalogEntry } from './catalog'

/** Triggers, questions for observation and interviews, and points to look at (C60, C63, C80, C81, C92). */
export const notes: readonly CatalogEntry[] = [
  {
    text: ['Trigger: a reminder we send', 'Триггер: напоминание от нас'],
    moments: ['need', 'loyalty'],
  },
  {
    text: ['Trigger: the product itself reminds', 'Триггер: напоминает сам продукт'],
    moments: ['need', 'loyalty'],
  },
  {
    text: ['Trigger: it broke or ran out', 'Триггер: сломалось или закончилось'],
    moments: ['need', 'loyalty'],
  },
  {
    text: ['Trigger: a chance meeting or talk', 'Триггер: случайная встреча или разговор'],
    moments: ['need'],
  },
  { text: ['What made them look for it?', 'Что заставило искать?'], moments: ['need', 'search'] },
  { text: ['How do they use it now?', 'Как пользуются сейчас?'], moments: ['need', 'impression'] },
  {
    text: ['In what words do they speak of it?', 'Какими словами об этом говорят?'],
    moments: ['need', 'interest'],
  },
  {
    text: ['What do they ask first?', 'О чём спрашивают сначала?'],
    moments: ['search', 'comparison'],
  },
  { text: ['What do they choose by?', 'По чему выбирают?'], moments: ['comparison'] },
  {
    text: ['What stopped them last time?', 'Что остановило в прошлый раз?'],
    moments: ['comparison', 'purchase'],
  },
  { text: ['Who else decides?', 'Кто ещё решает?'], moments: ['comparison', 'purchase'] },
  {
    text: ['Why did they choose us?', 'Почему выбрали нас?'],
    moments: ['impression', 'recommendation'],
  },
  { text: ['Why did they refuse?', 'Почему отказались?'], moments: ['comparison', 'purchase'] },
  {
    text: ['Look at: quality of traffic', 'Проверить: качество трафика'],
    moments: ['interest', 'search'],
  },
  { text: ['Look at: advertisements', 'Проверить: объявления'], moments: ['interest', 'search'] },
  {
    text: ['Look at: is the site clear in 5 seconds?', 'Проверить: понятен ли сайт за 5 секунд?'],
    moments: ['search', 'comparison'],
  },
  {
    text: ['Look at: what sets us apart', 'Проверить: чем отличаемся'],
    moments: ['desire', 'comparison'],
  },
  {
    text: ['Look at: is there a reason to call?', 'Проверить: есть ли повод позвонить?'],
    moments: ['search', 'comparison'],
  },
  {
    text: ['Look at: how managers talk', 'Проверить: как говорят менеджеры'],
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Look at: speed of the answer', 'Проверить: скорость ответа'],
    moments: ['search', 'comparison'],
  },
]
