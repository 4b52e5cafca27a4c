import type { BarrierEntry } from './catalog'

/** What stops people on their way (C65, C82, C86). */
export const barriers: readonly BarrierEntry[] = [
  {
    key: 'unseen',
    text: ['We are not seen where they look', 'Нас не видно там, где ищут'],
    moments: ['need', 'interest', 'search'],
  },
  {
    key: 'unclear-offer',
    text: ['It is not clear what is offered', 'Непонятно, что предлагают'],
    moments: ['interest', 'desire', 'search'],
  },
  {
    key: 'same-as-all',
    text: ['The offer is like everybody’s', 'Предложение как у всех'],
    moments: ['desire', 'comparison'],
  },
  {
    key: 'empty-promise',
    text: ['Big words without proof', 'Громкие слова без доказательств'],
    moments: ['desire', 'comparison'],
  },
  {
    key: 'hidden-price',
    text: ['The price is hard to find out', 'Трудно узнать цену'],
    moments: ['search', 'comparison'],
  },
  {
    key: 'too-dear',
    text: ['It seems too dear', 'Кажется слишком дорого'],
    moments: ['comparison', 'purchase'],
  },
  {
    key: 'no-trust',
    text: ['No trust in the company', 'Нет доверия к компании'],
    moments: ['search', 'comparison', 'purchase'],
  },
  { key: 'bad-reviews', text: ['Bad reviews', 'Плохие отзывы'], moments: ['search', 'comparison'] },
  {
    key: 'slow-answer',
    text: ['The answer comes late', 'Отвечают слишком долго'],
    moments: ['search', 'comparison'],
  },
  {
    key: 'missed-call',
    text: ['Calls are missed', 'Пропускают звонки'],
    moments: ['search', 'comparison'],
  },
  {
    key: 'no-call-back',
    text: ['Promised to call back and did not', 'Обещали перезвонить и не перезвонили'],
    moments: ['comparison'],
  },
  {
    key: 'no-questions',
    text: ['Nobody asks what they need', 'Не спрашивают, что нужно'],
    moments: ['comparison'],
  },
  {
    key: 'weak-expertise',
    text: ['The manager does not know the product', 'Менеджер не знает товар'],
    moments: ['comparison'],
  },
  {
    key: 'indifferent',
    text: ['Indifferent or rude talk', 'Равнодушный или грубый тон'],
    moments: ['comparison', 'purchase', 'impression'],
  },
  {
    key: 'no-next-step',
    text: ['No next step is agreed', 'Не договорились о следующем шаге'],
    moments: ['comparison'],
  },
  {
    key: 'too-much-choice',
    text: ['Too much to choose from', 'Слишком большой выбор'],
    moments: ['comparison'],
  },
  { key: 'out-of-stock', text: ['Not in stock', 'Нет в наличии'], moments: ['purchase'] },
  {
    key: 'hard-form',
    text: ['Long and hard to order', 'Долго и сложно оформлять'],
    moments: ['purchase'],
  },
  {
    key: 'broken-tech',
    text: ['Site or payment fails', 'Сбой сайта или оплаты'],
    moments: ['purchase'],
  },
  {
    key: 'no-pay-way',
    text: ['No handy way to pay', 'Нет удобного способа оплаты'],
    moments: ['purchase'],
  },
  {
    key: 'pushy',
    text: ['Something else is pushed on them', 'Навязывают лишнее'],
    moments: ['purchase'],
  },
  {
    key: 'fear-of-mistake',
    text: ['Afraid of a mistake', 'Страшно ошибиться'],
    moments: ['comparison', 'purchase'],
  },
  {
    key: 'others-decide',
    text: ['Somebody else has to agree', 'Нужно согласие кого-то ещё'],
    moments: ['comparison', 'purchase'],
  },
  {
    key: 'not-now',
    text: ['No reason to decide now', 'Нет причины решать сейчас'],
    moments: ['desire', 'comparison', 'purchase'],
  },
  { key: 'late', text: ['Delivered late', 'Опоздали с доставкой'], moments: ['impression'] },
  {
    key: 'damaged',
    text: ['Damaged or incomplete', 'Повреждено или не всё привезли'],
    moments: ['impression'],
  },
  {
    key: 'no-status',
    text: ['Nobody tells how far it is', 'Не сообщают, на какой стадии заказ'],
    moments: ['purchase', 'impression'],
  },
  {
    key: 'hard-to-use',
    text: ['Hard to learn to use', 'Трудно разобраться в использовании'],
    moments: ['impression'],
  },
  {
    key: 'forgotten',
    text: ['Forgotten after the purchase', 'После покупки о клиенте забыли'],
    moments: ['impression', 'loyalty'],
  },
  {
    key: 'no-reason-back',
    text: ['No reason to come back', 'Нет повода вернуться'],
    moments: ['loyalty', 'recommendation'],
  },
]
