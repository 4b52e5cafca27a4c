import type { Channel } from '../../journey/channel'
import type { Language } from '../../journey/journey'

type ChannelNames = Readonly<Record<Channel, string>>

const en: ChannelNames = {
  search: 'Search',
  advertising: 'Advertising',
  website: 'Website',
  social: 'Social media',
  reviews: 'Reviews',
  email: 'E-mail',
  messenger: 'Messenger',
  chat: 'Chat on the site',
  phone: 'Phone',
  app: 'App',
  video: 'Video',
  event: 'Event',
  document: 'Document',
  payment: 'Payment',
  'word-of-mouth': 'Word of mouth',
  outdoor: 'Outdoor advertising',
  print: 'Print',
  store: 'Store',
  office: 'Office',
  staff: 'Staff',
  delivery: 'Delivery',
  product: 'The product itself',
  support: 'Support',
  other: 'Something else',
}

const ru: ChannelNames = {
  search: 'Поиск',
  advertising: 'Реклама',
  website: 'Сайт',
  social: 'Соцсети',
  reviews: 'Отзывы',
  email: 'Электронная почта',
  messenger: 'Мессенджер',
  chat: 'Чат на сайте',
  phone: 'Телефон',
  app: 'Приложение',
  video: 'Видео',
  event: 'Мероприятие',
  document: 'Документ',
  payment: 'Оплата',
  'word-of-mouth': 'Сарафанное радио',
  outdoor: 'Наружная реклама',
  print: 'Печатные материалы',
  store: 'Магазин',
  office: 'Офис',
  staff: 'Сотрудники',
  delivery: 'Доставка',
  product: 'Сам продукт',
  support: 'Поддержка',
  other: 'Другое',
}

/** Names of the channels in every language. */
export const CHANNEL_NAMES: Readonly<Record<Language, ChannelNames>> = { en, ru }
