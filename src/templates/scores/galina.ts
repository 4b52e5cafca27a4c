import type { PersonaDraft } from '../template-draft'

export const galina: PersonaDraft = {
  key: 'galina',
  name: ['Galina, 52', 'Галина, 52 года'],
  description: [
    'Teacher. Three old windows, a draught, and savings for this summer',
    'Учительница. Три старых окна, сквозняк и деньги, отложенные на лето',
  ],
  quote: [
    'I want it warm, clean and over in a day',
    'Хочу, чтобы было тепло, чисто и за один день',
  ],
  priorities: [
    ['No draught', 'Чтобы не дуло'],
    ['No dust in the flat', 'Чтобы без пыли'],
    ['One price to the end', 'Одна цена до конца'],
  ],
}
