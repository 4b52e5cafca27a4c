import type { PersonaDraft } from '../template-draft'

export const anna: PersonaDraft = {
  key: 'anna',
  name: ['Anna, 38', 'Анна, 38 лет'],
  description: [
    'Leads a sales team of eight; leads live in mail, chats and a spreadsheet',
    'Руководит отделом продаж из восьми человек; заявки — в почте, чатах и таблице',
  ],
  quote: [
    'We pay for ads and then lose every fifth lead before the first call',
    'Платим за рекламу, а каждую пятую заявку теряем ещё до первого звонка',
  ],
  priorities: [
    ['Not one lead lost', 'Ни одной потерянной заявки'],
    ['Works within a week', 'Заработает за неделю'],
    ['A price she can explain', 'Понятная директору цена'],
    ['The team will really use it', 'Команда правда будет пользоваться'],
  ],
}
