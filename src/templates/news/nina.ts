import type { PersonaDraft } from '../template-draft'

export const nina: PersonaDraft = {
  key: 'nina',
  name: ['Nina, 41', 'Нина, 41 год'],
  description: [
    'Analyst at a power company; has to know by nine what her director will ask at ten',
    'Аналитик в энергетике; к девяти должна знать то, о чём директор спросит в десять',
  ],
  quote: [
    'I don’t need more news. I need the three stories that concern us',
    'Мне не нужно больше новостей. Мне нужны три, которые касаются нас',
  ],
  priorities: [
    ['Nothing that matters missed', 'Не пропустить важное'],
    ['Ten minutes in the morning', 'Десять минут утром'],
    ['Sources she can quote', 'Источники, на которые можно сослаться'],
    ['No noise', 'Без шума'],
  ],
}
