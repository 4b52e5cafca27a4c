import type { PersonaDraft } from '../template-draft'

export const vasily: PersonaDraft = {
  key: 'vasily',
  name: ['Vasily, 34', 'Василий, 34 года'],
  description: [
    'Engineer. Buys flowers three times a year, from his phone, late in the evening',
    'Инженер. Берёт цветы три раза в год — с телефона, поздно вечером',
  ],
  quote: [
    'I want a “wow” at the door, and not a single phone call before it',
    'Хочу, чтобы она ахнула, а мне не пришлось никому звонить',
  ],
  priorities: [
    ['On time, to the hour', 'Точно ко времени'],
    ['Just like the photo', 'Букет как на фото'],
    ['One price, delivery included', 'Цена сразу с доставкой'],
    ['The surprise stays a surprise', 'Сюрприз остаётся сюрпризом'],
  ],
  properties: [
    ['Thinks of the date the evening before', 'О дате вспоминает накануне вечером'],
    ['Decides alone and within ten minutes', 'Решает сам и за десять минут'],
  ],
  needs: [
    ['A bouquet at the door at nine', 'Букет у двери ровно в девять'],
    ['To talk to nobody about it', 'Ни с кем об этом не говорить'],
  ],
  factors: [
    ['Reviews with real photos', 'Отзывы с живыми фото'],
    ['The whole price at once', 'Сразу полная цена'],
  ],
  besides: [['Payment in one tap', 'Оплата в одно касание']],
  benefits: [['Attentive without the trouble', 'Внимание без хлопот']],
  offer: [
    'Roses at nine, a photo before they leave, fresh for five days or new ones',
    'Розы к девяти, фото перед выездом, пять дней свежести — или новый букет',
  ],
  entry: 'search',
  communications: [
    ['A photo of his very bouquet', 'Фото именно его букета'],
    ['Where the courier is', 'Где сейчас курьер'],
  ],
}
