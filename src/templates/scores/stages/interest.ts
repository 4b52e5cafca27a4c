import { table, web } from '../evidence'
import type { ScoresStage } from '../lanes'
import { marketing } from '../owners'

export const interest: ScoresStage = {
  name: ['Interest', 'Интерес'],
  subtitle: ['Looks round the site', 'Изучает сайт'],
  task: ['Show the price before she asks', 'Показать цену раньше, чем спросит'],
  importance: 4,
  score: 5,
  emotion: 1,
  feeling: ['Hope', 'Надежда'],
  traffic: 'cold',
  tools: [['Price by size', 'Цена по размеру']],
  cells: {
    touchpoints: [
      {
        text: ['Site with the price of each window', 'Сайт с ценой каждого окна'],
        channel: 'website',
        importance: 5,
        score: 5,
        owner: marketing,
        atStandard: true,
        evidence: web,
      },
      {
        text: ['Photos of finished flats', 'Фото готовых квартир'],
        channel: 'website',
        importance: 3,
        score: 5,
        owner: marketing,
        atStandard: true,
        evidence: web,
      },
    ],
    experience: [
      {
        text: ['“My window and its price in two clicks”', '«Моё окно и цена за два клика»'],
        evidence: table,
      },
    ],
  },
}
