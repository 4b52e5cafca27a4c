import type { KpiEntry } from './catalog'

/** What a stage is measured by (C41, C58). */
export const kpis: readonly KpiEntry[] = [
  { text: ['Growth of demand, %', 'Рост спроса, %'], moments: ['need'] },
  { text: ['Market share, %', 'Доля рынка, %'], moments: ['need'] },
  {
    text: ['Reach of the target group, %', 'Охват целевой аудитории, %'],
    moments: ['need', 'interest'],
  },
  {
    text: ['Reach of the previous stage, %', 'Охват аудитории прошлого этапа, %'],
    moments: ['desire', 'search', 'comparison'],
  },
  {
    text: ['Conversion, %', 'Конверсия, %'],
    moments: ['interest', 'desire', 'search', 'comparison', 'purchase'],
  },
  { text: ['Targeted traffic', 'Целевой трафик'], moments: ['search', 'comparison'] },
  {
    text: ['Cost of a contact', 'Стоимость контакта'],
    moments: ['interest', 'search'],
    better: 'down',
  },
  {
    text: ['Time to the first answer', 'Время до первого ответа'],
    moments: ['search', 'comparison'],
    better: 'down',
  },
  { text: ['Number of purchases', 'Количество покупок'], moments: ['purchase'] },
  { text: ['Average check', 'Средний чек'], moments: ['purchase'] },
  { text: ['Abandoned orders, %', 'Брошенные заказы, %'], moments: ['purchase'], better: 'down' },
  {
    text: ['Cost of a new customer, CAC', 'Стоимость привлечения, CAC'],
    moments: ['purchase'],
    better: 'down',
  },
  { text: ['Delivery time', 'Срок доставки'], moments: ['impression'], better: 'down' },
  {
    text: ['Positive reviews, %', 'Положительные отзывы, %'],
    moments: ['impression', 'recommendation'],
  },
  { text: ['Returns, %', 'Возвраты, %'], moments: ['impression'], better: 'down' },
  {
    text: ['Time to first value', 'Время до первой пользы'],
    moments: ['impression'],
    better: 'down',
  },
  { text: ['Satisfaction, CSAT', 'Удовлетворённость, CSAT'], moments: ['impression'] },
  {
    text: ['Customer effort, CES', 'Усилия клиента, CES'],
    moments: ['impression'],
    better: 'down',
  },
  { text: ['Lifetime value, LTV', 'Пожизненная ценность, LTV'], moments: ['loyalty'] },
  { text: ['Repeat purchases, %', 'Повторные покупки, %'], moments: ['loyalty'] },
  { text: ['Churn, %', 'Отток, %'], moments: ['loyalty'], better: 'down' },
  {
    text: ['Readiness to recommend, NPS', 'Готовность рекомендовать, NPS'],
    moments: ['loyalty', 'recommendation'],
  },
  {
    text: ['Value of recommendations, CRV', 'Ценность рекомендаций, CRV'],
    moments: ['recommendation'],
  },
]
