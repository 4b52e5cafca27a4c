import type { PersonaDraft } from '../template-draft'

export const tamara: PersonaDraft = {
  key: 'tamara',
  name: ['Tamara, 62', 'Тамара, 62 года'],
  description: [
    'Retired teacher; keeps her papers in a folder and asks her daughter about apps',
    'Учительница на пенсии; бумаги держит в папке, про приложения спрашивает у дочери',
  ],
  quote: [
    'I don’t mind waiting. I mind not knowing how long',
    'Подождать мне не трудно. Трудно не знать, сколько ещё',
  ],
  priorities: [
    ['To know what comes next', 'Знать, что будет дальше'],
    ['To be heard out', 'Чтобы выслушали до конца'],
    ['All of it in one day', 'Успеть всё за день'],
    ['No bill that surprises her', 'Никаких неожиданных счетов'],
  ],
}
