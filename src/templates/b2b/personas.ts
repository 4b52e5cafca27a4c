import type { PersonaDraft } from '../template-draft'

/** The decision making unit: one persona per buying role, its priorities in its own language (C94, C95). */
export const personas: readonly PersonaDraft[] = [
  {
    key: 'economic',
    name: ['Claire Morton', 'Елена Орлова'],
    role: 'economic',
    description: [
      'CFO of a pump maker with 300 people. Signs everything above €50,000',
      'Финдиректор насосного завода на 300 человек. Подписывает всё дороже 5 млн ₽',
    ],
    quote: ['When does the money come back?', 'Когда вернутся деньги?'],
    priorities: [
      ['Return on investment', 'Возврат инвестиций (ROI)'],
      ['Money that earns money', 'Деньги, которые приносят деньги'],
      ['Total cost of ownership', 'Полная стоимость владения (TCO)'],
      ['Long-term benefit', 'Выгода на годы вперёд'],
    ],
    properties: [
      ['Thinks in budget years', 'Мыслит бюджетными годами'],
      ['Has paid for one ERP project too many', 'Уже обожглась на проекте ERP'],
    ],
    needs: [
      ['To see the losses in the books', 'Увидеть потери в отчётности'],
      ['A project that asks for no more money', 'Проект без доплат'],
    ],
    factors: [
      ['Payback within two years', 'Окупаемость до двух лет'],
      ['A firm sum for five years', 'Твёрдая сумма на пять лет'],
    ],
    besides: [['Payment in steps', 'Оплата по этапам']],
    benefits: [['€84,000 saved every year', 'Экономия — 8,4 млн ₽ каждый год']],
    offer: [
      'A firm price for five years; the last fifth is due once the stock is right',
      'Твёрдая цена на пять лет, последняя пятая часть — когда сойдутся остатки',
    ],
    entry: 'word-of-mouth',
    communications: [
      ['The case of a similar plant, with figures', 'Кейс похожего завода с цифрами'],
      ['A TCO model she can change herself', 'Модель TCO, которую можно менять самой'],
    ],
    stances: { task: 'against', review: 'against', choice: 'for', deal: 'for', use: 'for' },
  },
  {
    key: 'technical',
    name: ['Martin Hale', 'Игорь Савельев'],
    role: 'technical',
    description: [
      'Head of IT. A team of four keeps the ERP, the network and the plant’s terminals running',
      'Руководитель ИТ. Вчетвером держат ERP, сеть и терминалы в цехах',
    ],
    quote: [
      'If the ERP goes down at night, I am the one they call',
      'Если ночью ляжет ERP, позвонят мне, а не вам',
    ],
    priorities: [
      ['Stability', 'Стабильность'],
      ['Security', 'Безопасность'],
      ['Compliance', 'Соответствие нормам'],
      ['Reliability', 'Надёжность'],
    ],
    properties: [
      ['Looks for what can break', 'Ищет, что может сломаться'],
      ['Four people and no spare hands', 'Четверо, и лишних рук нет'],
    ],
    needs: [
      ['A link to the ERP that needs no care', 'Обмен с ERP, за которым не надо следить'],
      ['Quiet nights', 'Тихие ночи'],
    ],
    factors: [
      ['It works when the network does not', 'Работает, даже если сеть лежит'],
      ['Answers on security in writing', 'Ответы по безопасности на бумаге'],
    ],
    besides: [['He picks the day of an update', 'День обновления выбирает сам']],
    benefits: [['Fewer calls at night', 'Меньше ночных звонков']],
    offer: [
      'Scanners that need no network, and an engineer within 15 minutes',
      'Сканеры, которым не нужна сеть, и инженер на связи через 15 минут',
    ],
    entry: 'search',
    communications: [
      ['The security pack before the first talk', 'Пакет по безопасности до первой встречи'],
      ['A direct line to an engineer', 'Прямая связь с инженером'],
    ],
    stances: {
      task: 'against',
      review: 'against',
      requirements: 'against',
      deal: 'for',
      use: 'for',
    },
  },
  {
    key: 'user',
    name: ['Rosa Keller', 'Наталья Белова'],
    role: 'user',
    description: [
      'Warehouse manager. Two shifts, 40 people, 12,000 part numbers, one spreadsheet',
      'Начальник склада. Две смены, 40 человек, 12 000 артикулов и одна таблица',
    ],
    quote: [
      'My people wear gloves. Nobody is going to type',
      'Мои люди в перчатках. Печатать никто не будет',
    ],
    priorities: [
      ['Convenience', 'Удобство'],
      ['Fits our way of working', 'Настройка под себя'],
      ['Easy to use', 'Простота'],
      ['Does the whole job', 'Функциональность'],
    ],
    properties: [
      ['Knows every rack by heart', 'Помнит каждый стеллаж'],
      ['Trusts what the shift has tried', 'Верит тому, что попробовала смена'],
    ],
    needs: [
      ['Stock that is where the list says', 'Чтобы товар лежал там, где записано'],
      ['A shift that ends on time', 'Чтобы смена кончалась вовремя'],
    ],
    factors: [
      ['A newcomer can do it on day one', 'Новичок справится в первый же день'],
      ['Nothing to type', 'Не надо печатать'],
    ],
    besides: [['The night shift gets to try it', 'Ночная смена тоже попробует']],
    benefits: [['A third fewer steps per order', 'На треть меньше шагов на заказ']],
    offer: [
      'Two buttons made for gloves, tried on her own racks first',
      'Две кнопки под перчатки — и проба на собственных стеллажах',
    ],
    entry: 'event',
    communications: [
      ['Half an hour with her own part numbers', 'Полчаса демо на её артикулах'],
      ['A visit to a plant that uses it', 'Поездка на завод, где это работает'],
    ],
    stances: { task: 'for', review: 'for', requirements: 'for', choice: 'for', use: 'for' },
  },
]
