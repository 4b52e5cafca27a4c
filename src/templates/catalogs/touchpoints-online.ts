import type { TouchpointEntry } from './catalog'

/** Touchpoints that people meet on a screen (C67, C70, C71, C73). */
export const touchpointsOnline: readonly TouchpointEntry[] = [
  { text: ['Search results', 'Поисковая выдача'], channel: 'search', moments: ['need', 'search'] },
  {
    text: ['Search advertising', 'Контекстная реклама'],
    channel: 'advertising',
    moments: ['interest', 'search'],
  },
  {
    text: ['Targeted advertising', 'Таргетированная реклама'],
    channel: 'advertising',
    moments: ['need', 'interest'],
  },
  {
    text: ['Banner on a partner’s site', 'Баннер на сайте партнёра'],
    channel: 'advertising',
    moments: ['need', 'interest'],
  },
  {
    text: ['Company site', 'Сайт компании'],
    channel: 'website',
    moments: ['interest', 'desire', 'search', 'comparison'],
  },
  {
    text: ['Landing page of an offer', 'Посадочная страница предложения'],
    channel: 'website',
    moments: ['desire', 'search'],
  },
  {
    text: ['Product page', 'Карточка товара'],
    channel: 'website',
    moments: ['desire', 'comparison'],
  },
  {
    text: ['Catalogue with filters', 'Каталог с фильтрами'],
    channel: 'website',
    moments: ['search', 'comparison'],
  },
  { text: ['Comparison table', 'Таблица сравнения'], channel: 'website', moments: ['comparison'] },
  {
    text: ['Price calculator', 'Калькулятор стоимости'],
    channel: 'website',
    moments: ['search', 'comparison'],
  },
  {
    text: ['Case studies', 'Примеры работ и кейсы'],
    channel: 'website',
    moments: ['desire', 'comparison'],
  },
  {
    text: ['Page of contacts', 'Страница контактов'],
    channel: 'website',
    moments: ['search', 'comparison'],
  },
  { text: ['Request form', 'Форма заявки'], channel: 'website', moments: ['search', 'comparison'] },
  {
    text: ['Call-back button', 'Кнопка обратного звонка'],
    channel: 'website',
    moments: ['search', 'comparison'],
  },
  {
    text: ['Quiz that picks a solution', 'Квиз с подбором решения'],
    channel: 'website',
    moments: ['search', 'comparison'],
  },
  {
    text: ['Subscription form', 'Форма подписки'],
    channel: 'website',
    moments: ['interest', 'search'],
  },
  {
    text: ['Cart and checkout', 'Корзина и оформление заказа'],
    channel: 'website',
    moments: ['purchase'],
  },
  {
    text: ['Personal account', 'Личный кабинет'],
    channel: 'website',
    moments: ['purchase', 'impression', 'loyalty'],
  },
  {
    text: ['Answers to frequent questions', 'Ответы на частые вопросы'],
    channel: 'website',
    moments: ['comparison', 'impression'],
  },
  {
    text: ['Blog article', 'Статья в блоге'],
    channel: 'website',
    moments: ['need', 'interest', 'desire'],
  },
  {
    text: ['Post in social media', 'Пост в соцсетях'],
    channel: 'social',
    moments: ['need', 'interest', 'loyalty'],
  },
  {
    text: ['Community of customers', 'Сообщество клиентов'],
    channel: 'social',
    moments: ['loyalty', 'recommendation'],
  },
  {
    text: ['Post by an opinion leader', 'Пост лидера мнений'],
    channel: 'social',
    moments: ['need', 'interest', 'desire'],
  },
  {
    text: ['Photos and stories of customers', 'Фото и истории клиентов'],
    channel: 'social',
    moments: ['desire', 'recommendation'],
  },
  {
    text: ['Marketplace', 'Маркетплейс'],
    channel: 'website',
    moments: ['search', 'comparison', 'purchase'],
  },
  {
    text: ['Reviews on a map', 'Отзывы на картах'],
    channel: 'reviews',
    moments: ['search', 'comparison', 'recommendation'],
  },
  {
    text: ['Review site', 'Сайт-отзовик'],
    channel: 'reviews',
    moments: ['comparison', 'recommendation'],
  },
  {
    text: ['Independent rating', 'Независимый рейтинг'],
    channel: 'reviews',
    moments: ['comparison'],
  },
  { text: ['Video review', 'Видеообзор'], channel: 'video', moments: ['desire', 'comparison'] },
  { text: ['Webinar', 'Вебинар'], channel: 'video', moments: ['interest', 'desire', 'comparison'] },
  {
    text: ['Demo version', 'Демоверсия'],
    channel: 'product',
    place: 'online',
    moments: ['desire', 'comparison'],
  },
  {
    text: ['Free trial', 'Бесплатный пробный период'],
    channel: 'product',
    place: 'online',
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Chat on the site', 'Чат на сайте'],
    channel: 'chat',
    moments: ['search', 'comparison', 'purchase'],
  },
  {
    text: ['Chat bot', 'Чат-бот'],
    channel: 'chat',
    moments: ['search', 'comparison', 'impression'],
  },
  {
    text: ['Message in a messenger', 'Сообщение в мессенджере'],
    channel: 'messenger',
    moments: ['comparison', 'purchase', 'loyalty'],
  },
  { text: ['Welcome e-mail', 'Приветственное письмо'], channel: 'email', moments: ['impression'] },
  {
    text: ['Newsletter', 'Рассылка'],
    channel: 'email',
    moments: ['interest', 'desire', 'loyalty'],
  },
  {
    text: ['Commercial offer by e-mail', 'Коммерческое предложение письмом'],
    channel: 'email',
    moments: ['comparison'],
  },
  {
    text: ['Order status message', 'Сообщение о статусе заказа'],
    channel: 'messenger',
    moments: ['purchase', 'impression'],
  },
  {
    text: ['Request for a review', 'Просьба оставить отзыв'],
    channel: 'email',
    moments: ['impression', 'recommendation'],
  },
  {
    text: ['Satisfaction survey', 'Опрос об удовлетворённости'],
    channel: 'email',
    moments: ['impression', 'loyalty'],
  },
  {
    text: ['Reminder of a next purchase', 'Напоминание о следующей покупке'],
    channel: 'messenger',
    moments: ['loyalty'],
  },
  {
    text: ['Mobile app', 'Мобильное приложение'],
    channel: 'app',
    moments: ['purchase', 'impression', 'loyalty'],
  },
  { text: ['Online payment', 'Оплата онлайн'], channel: 'payment', moments: ['purchase'] },
  {
    text: ['Guide or checklist to download', 'Гайд или чек-лист для скачивания'],
    channel: 'document',
    moments: ['interest', 'search'],
  },
  {
    text: ['Instruction or knowledge base', 'Инструкция или база знаний'],
    channel: 'document',
    moments: ['impression'],
  },
  {
    text: ['Referral programme', 'Реферальная программа'],
    channel: 'website',
    moments: ['recommendation'],
  },
]
