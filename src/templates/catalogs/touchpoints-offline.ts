import type { TouchpointEntry } from './catalog'

/** Touchpoints that people meet face to face, by phone or in things (C68, C70, C71, C79). */
export const touchpointsOffline: readonly TouchpointEntry[] = [
  {
    text: ['Advice of a friend', 'Совет знакомого'],
    channel: 'word-of-mouth',
    moments: ['need', 'search', 'comparison', 'recommendation'],
  },
  {
    text: ['Outdoor advertising', 'Наружная реклама'],
    channel: 'outdoor',
    moments: ['need', 'interest'],
  },
  {
    text: ['Sign and entrance', 'Вывеска и вход'],
    channel: 'outdoor',
    moments: ['search', 'comparison'],
  },
  {
    text: ['Advertising on radio or television', 'Реклама на радио или ТВ'],
    channel: 'advertising',
    place: 'offline',
    moments: ['need', 'interest'],
  },
  {
    text: ['Article in a trade journal', 'Статья в отраслевом издании'],
    channel: 'print',
    moments: ['need', 'interest'],
  },
  {
    text: ['Leaflet or brochure', 'Листовка или буклет'],
    channel: 'print',
    moments: ['interest', 'comparison'],
  },
  {
    text: ['Exhibition or conference', 'Выставка или конференция'],
    channel: 'event',
    moments: ['need', 'interest', 'search'],
  },
  {
    text: ['Event for customers', 'Мероприятие для клиентов'],
    channel: 'event',
    moments: ['desire', 'loyalty'],
  },
  { text: ['First call', 'Первый звонок'], channel: 'phone', moments: ['search', 'comparison'] },
  {
    text: ['Answering machine or hold music', 'Автоответчик и ожидание на линии'],
    channel: 'phone',
    moments: ['search', 'comparison'],
  },
  {
    text: ['Follow-up call', 'Контрольный звонок'],
    channel: 'phone',
    moments: ['comparison', 'impression'],
  },
  {
    text: ['Meeting with a manager', 'Встреча с менеджером'],
    channel: 'staff',
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Tour of the company', 'Экскурсия по компании'],
    channel: 'office',
    moments: ['comparison'],
  },
  { text: ['Demonstration', 'Демонстрация'], channel: 'staff', moments: ['desire', 'comparison'] },
  { text: ['Audit', 'Аудит'], channel: 'staff', moments: ['comparison'] },
  { text: ['Diagnosis', 'Диагностика'], channel: 'staff', moments: ['search', 'comparison'] },
  { text: ['Test drive', 'Тест-драйв'], channel: 'product', moments: ['comparison'] },
  {
    text: ['Sample of the product', 'Образец товара'],
    channel: 'product',
    moments: ['desire', 'comparison'],
  },
  {
    text: ['Car park and way in', 'Парковка и подход'],
    channel: 'store',
    moments: ['comparison', 'purchase'],
  },
  { text: ['Shop window', 'Витрина'], channel: 'store', moments: ['interest', 'desire'] },
  {
    text: ['Shelf and price tag', 'Полка и ценник'],
    channel: 'store',
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Order and cleanliness inside', 'Порядок и чистота в зале'],
    channel: 'store',
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Smell, light and music', 'Запах, свет и музыка'],
    channel: 'store',
    moments: ['comparison', 'purchase'],
  },
  { text: ['Fitting room', 'Примерочная'], channel: 'store', moments: ['comparison'] },
  { text: ['Checkout', 'Касса'], channel: 'store', moments: ['purchase'] },
  { text: ['Queue', 'Очередь'], channel: 'store', moments: ['purchase'] },
  { text: ['Reception', 'Ресепшен'], channel: 'office', moments: ['comparison', 'purchase'] },
  {
    text: ['Waiting area', 'Зона ожидания'],
    channel: 'office',
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Meeting room', 'Переговорная'],
    channel: 'office',
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Security at the entrance', 'Охрана на входе'],
    channel: 'staff',
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Consultant in the shop', 'Консультант в зале'],
    channel: 'staff',
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Looks and speech of staff', 'Вид и речь сотрудников'],
    channel: 'staff',
    moments: ['comparison', 'purchase', 'impression'],
  },
  { text: ['Contract', 'Договор'], channel: 'document', place: 'offline', moments: ['purchase'] },
  {
    text: ['Invoice and closing documents', 'Счёт и закрывающие документы'],
    channel: 'document',
    place: 'offline',
    moments: ['purchase', 'impression'],
  },
  { text: ['Packaging', 'Упаковка'], channel: 'product', moments: ['impression'] },
  {
    text: ['The product in use', 'Товар в использовании'],
    channel: 'product',
    moments: ['impression', 'loyalty'],
  },
  { text: ['Courier', 'Курьер'], channel: 'delivery', moments: ['impression'] },
  { text: ['Pick-up point', 'Пункт выдачи'], channel: 'delivery', moments: ['impression'] },
  { text: ['Installation', 'Монтаж и установка'], channel: 'delivery', moments: ['impression'] },
  {
    text: ['Training of users', 'Обучение пользователей'],
    channel: 'support',
    place: 'offline',
    moments: ['impression'],
  },
  {
    text: ['Warranty and repair', 'Гарантия и ремонт'],
    channel: 'support',
    place: 'offline',
    moments: ['impression', 'loyalty'],
  },
  {
    text: ['Handling of a complaint', 'Разбор жалобы'],
    channel: 'support',
    place: 'offline',
    moments: ['impression', 'loyalty'],
  },
  { text: ['Loyalty card', 'Карта лояльности'], channel: 'print', moments: ['loyalty'] },
  {
    text: ['Gift or compliment', 'Подарок или комплимент'],
    channel: 'product',
    moments: ['impression', 'loyalty', 'recommendation'],
  },
  {
    text: ['Greeting on a holiday', 'Поздравление с праздником'],
    channel: 'phone',
    moments: ['loyalty'],
  },
]
