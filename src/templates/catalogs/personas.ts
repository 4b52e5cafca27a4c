import type { PersonaEntry } from './catalog'

/** Personas to begin with: four who fly, four who buy ceramic tiles, and what decides for each (C91). */
export const personas: readonly PersonaEntry[] = [
  {
    text: ['Business traveller', 'Командированный'],
    factors: [
      ['Checked in within minutes', 'Регистрация за минуты'],
      ['Tickets, changes and refunds online', 'Билеты, обмен и возврат онлайн'],
      ['Handy connections', 'Удобные стыковки'],
    ],
    besides: [
      ['Wi-Fi on board', 'Wi-Fi на борту'],
      ['Baggage without a wait', 'Багаж без ожидания'],
    ],
  },
  {
    text: ['Family with children', 'Семья с детьми'],
    factors: [
      ['Easy check-in', 'Простая регистрация'],
      ['Kind crew', 'Внимательный экипаж'],
      ['Something to watch on the way', 'Чем занять детей в полёте'],
    ],
    besides: [
      ['What friends and reviews say', 'Советы друзей и отзывы'],
      ['Baggage without a wait', 'Багаж без ожидания'],
    ],
  },
  {
    text: ['Couple on a trip for two', 'Пара в поездке для двоих'],
    factors: [
      ['What others tell of the airline', 'Что рассказывают другие'],
      ['A good price if booked early', 'Выгодная цена заранее'],
    ],
    besides: [
      ['Booking online', 'Покупка онлайн'],
      ['Shopping on board', 'Покупки на борту'],
    ],
  },
  {
    text: ['Passenger with a disability', 'Пассажир с инвалидностью'],
    factors: [
      ['Somebody at their side from kerb to taxi', 'Помощь от входа до такси'],
      ['Quickly through check-in and customs', 'Быстро через регистрацию и таможню'],
    ],
    besides: [['Baggage without a wait', 'Багаж без ожидания']],
  },
  {
    text: ['Dealer', 'Дилер'],
    factors: [
      ['Wide range, always in stock', 'Широкий выбор и всё на складе'],
      ['Discounts by volume', 'Скидки за объём'],
      ['Help with marketing', 'Поддержка в маркетинге'],
    ],
    besides: [
      ['Training for the sellers', 'Обучение продавцов'],
      ['New items on display in time', 'Новинки на витрине вовремя'],
    ],
  },
  {
    text: ['Wholesale buyer', 'Оптовый покупатель'],
    factors: [
      ['Low price', 'Низкая цена'],
      ['In stock', 'Есть на складе'],
      ['Faulty goods exchanged at once', 'Брак меняют сразу'],
    ],
    besides: [
      ['Own pickup', 'Самовывоз'],
      ['A manager of their own', 'Личный менеджер'],
    ],
  },
  {
    text: ['Buyer for a home', 'Покупатель для дома'],
    factors: [
      ['A design for the room, free of charge', 'Бесплатный дизайн-проект'],
      ['Delivery on time', 'Доставка вовремя'],
      ['Somebody who knows and advises', 'Толковый консультант'],
    ],
    besides: [
      ['Faulty goods exchanged at once', 'Брак меняют сразу'],
      ['Everything that goes with it', 'Всё сопутствующее'],
    ],
  },
  {
    text: ['Interior designer', 'Дизайнер интерьеров'],
    factors: [
      ['A partner programme', 'Партнёрская программа'],
      ['A range above the middle price', 'Выбор в среднем сегменте и выше'],
    ],
    besides: [
      ['A free course in the design program', 'Бесплатный курс по программе'],
      ['Everything that goes with it', 'Всё сопутствующее'],
    ],
  },
]
