import { guess, reviews, service } from '../evidence'
import type { ScoresStage } from '../lanes'
import { warranty } from '../owners'

export const loyalty: ScoresStage = {
  name: ['Loyalty', 'Лояльность'],
  subtitle: ['In March a handle jams', 'В марте заедает ручка'],
  task: ['Be there when something fails', 'Быть рядом, когда что-то сломалось'],
  importance: 5,
  score: 2,
  emotion: -2,
  feeling: ['Hurt', 'Обида'],
  traffic: 'hot',
  tools: [['Yearly check', 'Ежегодный осмотр']],
  cells: {
    touchpoints: [
      {
        text: ['Warranty request', 'Обращение по гарантии'],
        channel: 'support',
        importance: 5,
        score: 2,
        owner: warranty,
        atStandard: false,
        evidence: service,
      },
      {
        text: ['Adjustment before winter', 'Регулировка перед зимой'],
        channel: 'staff',
        importance: 4,
        status: 'missing',
        owner: warranty,
        evidence: guess,
      },
    ],
    experience: [
      {
        text: ['“Twelve days for one screw”', '«Двенадцать дней ради одного винта»'],
        evidence: reviews,
      },
    ],
    barriers: [
      {
        key: 'whose-fault',
        text: ['She must prove that the fault is ours', 'Ей приходится доказывать нашу вину'],
        severity: 'leaves',
        evidence: reviews,
      },
      {
        key: 'twelve-days',
        text: ['The fitter comes on the twelfth day', 'Мастер приезжает на двенадцатый день'],
        severity: 'leaves',
        evidence: service,
      },
    ],
    solutions: [
      {
        answers: ['whose-fault'],
        text: ['Mend first, ask whose fault later', 'Сначала починить, потом разбираться'],
        urgency: 'urgent',
        owner: warranty,
        evidence: guess,
      },
      {
        answers: ['twelve-days'],
        text: [
          'A weekly service day in each district',
          'День сервиса в каждом районе раз в неделю',
        ],
        urgency: 'soon',
        owner: warranty,
        evidence: guess,
      },
    ],
  },
}
