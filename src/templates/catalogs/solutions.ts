import type { SolutionEntry } from './catalog'

/** What helps against barriers and for loyalty (C77, C83, C84). */
export const solutions: readonly SolutionEntry[] = [
  {
    text: [
      'Be where they look: search, maps, partners',
      'Быть там, где ищут: поиск, карты, партнёры',
    ],
    answers: ['unseen'],
    moments: ['need', 'interest', 'search'],
  },
  {
    text: ['Say the offer in one clear sentence', 'Сказать предложение одной ясной фразой'],
    answers: ['unclear-offer', 'same-as-all'],
    moments: ['interest', 'desire', 'search'],
  },
  {
    text: ['Build the offer on what sets us apart', 'Построить оффер на отличиях'],
    answers: ['same-as-all', 'too-dear'],
    moments: ['desire', 'comparison'],
  },
  {
    text: ['Prove it with figures and cases', 'Доказать цифрами и примерами'],
    answers: ['empty-promise', 'no-trust'],
    moments: ['desire', 'comparison'],
  },
  {
    text: ['Show the price, or a calculator', 'Показать цену или калькулятор'],
    answers: ['hidden-price'],
    moments: ['search', 'comparison'],
  },
  {
    text: ['Pay in instalments', 'Рассрочка'],
    answers: ['too-dear', 'no-pay-way'],
    moments: ['purchase'],
  },
  {
    text: ['Count the benefit against the cost', 'Посчитать выгоду вместе с клиентом'],
    answers: ['too-dear', 'others-decide'],
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Guarantee and free return', 'Гарантия и бесплатный возврат'],
    answers: ['fear-of-mistake', 'no-trust', 'damaged'],
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Let them try it first', 'Дать попробовать'],
    answers: ['fear-of-mistake', 'hard-to-use'],
    moments: ['desire', 'comparison'],
  },
  {
    text: ['Ask for reviews and answer each', 'Просить отзывы и отвечать на каждый'],
    answers: ['bad-reviews', 'no-trust'],
    moments: ['comparison', 'impression', 'recommendation'],
  },
  {
    text: ['Answer within 15 minutes', 'Отвечать за 15 минут'],
    answers: ['slow-answer', 'missed-call'],
    moments: ['search', 'comparison'],
  },
  {
    text: ['Call back every missed call', 'Перезванивать по каждому пропущенному'],
    answers: ['missed-call', 'no-call-back'],
    moments: ['search', 'comparison'],
  },
  {
    text: ['Script that begins with questions', 'Скрипт, который начинается с вопросов'],
    answers: ['no-questions', 'indifferent'],
    moments: ['comparison'],
  },
  {
    text: ['Train and certify the managers', 'Обучать и аттестовать менеджеров'],
    answers: ['weak-expertise', 'indifferent', 'no-questions'],
    moments: ['comparison'],
  },
  {
    text: ['End each talk with a date', 'Заканчивать разговор датой'],
    answers: ['no-next-step', 'no-call-back'],
    moments: ['comparison'],
  },
  {
    text: ['Suggest three options, not thirty', 'Предлагать три варианта, а не тридцать'],
    answers: ['too-much-choice'],
    moments: ['comparison'],
  },
  {
    text: ['Tell when it is back in stock', 'Сообщить о поступлении'],
    answers: ['out-of-stock'],
    moments: ['purchase'],
  },
  {
    text: ['Keep what sells most in stock', 'Держать запас ходового'],
    answers: ['out-of-stock'],
    moments: ['purchase'],
  },
  {
    text: ['Order in one step', 'Оформление в один шаг'],
    answers: ['hard-form'],
    moments: ['purchase'],
  },
  {
    text: [
      'Watch the site and try an order daily',
      'Следить за сайтом и проверять заказ каждый день',
    ],
    answers: ['broken-tech'],
    moments: ['purchase'],
  },
  {
    text: ['Several ways to pay', 'Разные способы оплаты'],
    answers: ['no-pay-way'],
    moments: ['purchase'],
  },
  {
    text: ['Offer only what fits the task', 'Предлагать только нужное для задачи'],
    answers: ['pushy'],
    moments: ['purchase'],
  },
  {
    text: ['Facts for everybody who decides', 'Материалы для всех, кто решает'],
    answers: ['others-decide'],
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Offer that ends on a day', 'Предложение с датой окончания'],
    answers: ['not-now'],
    moments: ['desire', 'comparison', 'purchase'],
  },
  {
    text: ['Bonus for a quick decision', 'Бонус за быстрое решение'],
    answers: ['not-now'],
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Promise a day that will be kept', 'Обещать срок, который выдержим'],
    answers: ['late'],
    moments: ['purchase', 'impression'],
  },
  {
    text: ['Check before it is sent', 'Проверять перед отправкой'],
    answers: ['damaged'],
    moments: ['impression'],
  },
  {
    text: ['Tell of each step without being asked', 'Сообщать о каждом шаге без вопросов'],
    answers: ['no-status', 'late'],
    moments: ['purchase', 'impression'],
  },
  {
    text: ['Teach the use: lesson, video, first steps', 'Обучить: урок, видео, первые шаги'],
    answers: ['hard-to-use'],
    moments: ['impression'],
  },
  {
    text: ['Call after the purchase', 'Звонок после покупки'],
    answers: ['forgotten'],
    moments: ['impression', 'loyalty'],
  },
  {
    text: ['Bring back those who left a cart', 'Возвращать тех, кто бросил корзину'],
    answers: ['hard-form', 'not-now'],
    moments: ['purchase'],
  },
  {
    text: ['Loyalty programme', 'Программа лояльности'],
    answers: ['no-reason-back'],
    moments: ['loyalty'],
  },
  {
    text: ['Personal discount on the next purchase', 'Личная скидка на следующую покупку'],
    answers: ['no-reason-back'],
    moments: ['loyalty'],
  },
  {
    text: ['Personal manager', 'Личный менеджер'],
    answers: ['forgotten', 'indifferent'],
    moments: ['loyalty'],
  },
  {
    text: ['Useful letters, not only sales', 'Полезные письма, а не только продажи'],
    answers: ['forgotten'],
    moments: ['loyalty'],
  },
  { text: ['Invite to closed events', 'Приглашать на закрытые встречи'], moments: ['loyalty'] },
  {
    text: ['Do more than was promised', 'Сделать больше обещанного'],
    answers: ['no-reason-back'],
    moments: ['impression', 'loyalty', 'recommendation'],
  },
  {
    text: ['Reward for a recommendation', 'Награда за рекомендацию'],
    answers: ['no-reason-back'],
    moments: ['recommendation'],
  },
  {
    text: ['Easy to tell others: link, card, photo', 'Легко поделиться: ссылка, карточка, фото'],
    moments: ['recommendation'],
  },
]
