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
}
