import type { PersonaDraft } from '../template-draft'

export const olga: PersonaDraft = {
  key: 'olga',
  name: ['Olga, 36', 'Ольга, 36 лет'],
  description: [
    'Nurse on early shifts. One car, two sets of wheels and no garage',
    'Медсестра, смены с раннего утра. Одна машина, два комплекта колёс, гаража нет',
  ],
  quote: [
    'Tyres may have two hours of my year, not one more',
    'Готова думать о шинах два часа в год, и не больше',
  ],
  priorities: [
    ['Done before the first snow', 'Успеть до первого снега'],
    ['A slot that holds', 'Назначенное время — это время'],
    ['Rims without a scratch', 'Диски без царапин'],
    ['The bill as agreed', 'Счёт, о котором договорились'],
  ],
}
