import type { CatalogEntry } from './catalog'

/** Questions for observation and interviews (C63, C92). */
export const notes: readonly CatalogEntry[] = [
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
]
