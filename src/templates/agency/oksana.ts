import type { PersonaDraft } from '../template-draft'

export const oksana: PersonaDraft = {
  key: 'oksana',
  name: ['Oksana, 33', 'Оксана, 33 года'],
  description: [
    'The only marketer of eleven dental clinics; orders gifts and print twice a year',
    'Единственный маркетолог сети из 11 стоматологий; сувениры заказывает два раза в год',
  ],
  quote: [
    'Tell me roughly what it costs, and I’ll tell you whether we need to talk',
    'Назовите порядок цен — и я сразу скажу, есть ли о чём говорить',
  ],
  priorities: [
    ['One contractor for all of it', 'Один подрядчик на всё'],
    ['In time for the conference', 'Успеть к конференции'],
    ['Our colours, exactly', 'Точно в наших цветах'],
    ['Papers that accounts accept', 'Документы без вопросов бухгалтерии'],
  ],
}
