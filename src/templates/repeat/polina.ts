import type { PersonaDraft } from '../template-draft'

export const polina: PersonaDraft = {
  key: 'polina',
  name: ['Polina, 27', 'Полина, 27 лет'],
  description: [
    'Designer. Wears monthly lenses from breakfast to midnight',
    'Дизайнер. Носит месячные линзы с завтрака до полуночи',
  ],
  quote: [
    'I remember about lenses when I open the last pair',
    'О линзах вспоминаю, когда открываю последнюю пару',
  ],
  priorities: [
    ['Exactly the same lenses', 'Точно такие же линзы'],
    ['Here the day after', 'Привезут завтра'],
    ['No dearer than last time', 'Не дороже, чем в прошлый раз'],
  ],
}
