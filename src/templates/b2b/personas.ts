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
  },
]
