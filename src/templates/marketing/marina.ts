import type { PersonaDraft } from '../template-draft'

export const marina: PersonaDraft = {
  key: 'marina',
  name: ['Marina, 39', 'Марина, 39 лет'],
  description: [
    'Accountant, mother of Leo, ten. She decides, pays and drives him there',
    'Бухгалтер, мама десятилетнего Лёвы. Решает, платит и возит на занятия',
  ],
  quote: [
    'If he sits at a screen anyway, let him make something there',
    'Раз уж сидит за экраном, пусть что-нибудь там создаст',
  ],
  priorities: [
    ['He goes there gladly', 'Ходит сам и с охотой'],
    ['Something to show at the end', 'В конце есть что показать'],
    ['A teacher who likes children', 'Педагог, который любит детей'],
    ['Near home, or at home', 'Рядом с домом или дома'],
  ],
}
