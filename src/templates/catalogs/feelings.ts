import type { FeelingEntry } from './catalog'

/** Words for feelings, as the customer would say them (C51). */
export const feelings: readonly FeelingEntry[] = [
  { text: ['despair', 'отчаяние'], emotion: -2 },
  { text: ['anger', 'злость'], emotion: -2 },
  { text: ['critical pain', 'критическая боль'], emotion: -2 },
  { text: ['panic', 'паника'], emotion: -2 },
  { text: ['confusion', 'растерянность'], emotion: -1 },
  { text: ['distrust', 'недоверие'], emotion: -1 },
  { text: ['irritation', 'раздражение'], emotion: -1 },
  { text: ['tiredness', 'усталость'], emotion: -1 },
  { text: ['doubt', 'сомнение'], emotion: -1 },
  { text: ['worry', 'тревога'], emotion: -1 },
  { text: ['calm', 'спокойствие'], emotion: 0 },
  { text: ['attention', 'внимание'], emotion: 0 },
  { text: ['waiting', 'ожидание'], emotion: 0 },
  { text: ['indifference', 'безразличие'], emotion: 0 },
  { text: ['curiosity', 'любопытство'], emotion: 1 },
  { text: ['anticipation', 'предвкушение'], emotion: 1 },
  { text: ['slight excitement', 'лёгкое волнение'], emotion: 1 },
  { text: ['relief', 'облегчение'], emotion: 1 },
  { text: ['hope', 'надежда'], emotion: 1 },
  { text: ['trust', 'доверие'], emotion: 1 },
  { text: ['satisfaction', 'удовлетворение'], emotion: 2 },
  { text: ['joy', 'радость'], emotion: 2 },
  { text: ['delight', 'восторг'], emotion: 2 },
  { text: ['pride', 'гордость'], emotion: 2 },
]
