import { guess, phone, table, web } from '../evidence'
import type { ScoresStage } from '../lanes'
import { callCentre, marketing } from '../owners'

export const desire: ScoresStage = {
  name: ['Desire', 'Желание'],
  subtitle: ['Calls, and holds the line', 'Звонит и ждёт на линии'],
  task: ['Let no call go unanswered', 'Не оставить без ответа ни один звонок'],
  importance: 5,
  score: 2,
  emotion: -2,
  feeling: ['Annoyance', 'Досада'],
  traffic: 'warm',
  tools: [['Call back in ten minutes', 'Обратный звонок за десять минут']],
  cells: {
    touchpoints: [
      {
        text: ['Call to the office', 'Звонок в офис'],
        channel: 'phone',
        importance: 5,
        score: 2,
        owner: callCentre,
        atStandard: false,
        evidence: phone,
      },
      {
        text: ['Request on the site', 'Заявка на сайте'],
        channel: 'website',
        importance: 4,
        score: 2,
        owner: marketing,
        atStandard: false,
        evidence: web,
      },
    ],
    experience: [
      {
        text: ['“Rang three times, then rang others”', '«Звонила три раза, потом — другим»'],
        evidence: table,
      },
    ],
    barriers: [
      {
        key: 'unanswered',
        text: ['One call in four is missed', 'Каждый четвёртый звонок пропускаем'],
        severity: 'leaves',
        evidence: phone,
      },
      {
        key: 'no-questions',
        text: ['Nobody asks what she needs', 'Никто не спрашивает, что ей нужно'],
        severity: 'workaround',
        evidence: table,
      },
    ],
    solutions: [
      {
        answers: ['unanswered'],
        text: ['Two more people on the phones till noon', 'До обеда ещё двое на телефонах'],
        urgency: 'urgent',
        owner: callCentre,
        evidence: guess,
      },
      {
        answers: ['no-questions'],
        text: ['Five questions for every call', 'Пять вопросов в каждом разговоре'],
        urgency: 'soon',
        owner: callCentre,
        evidence: guess,
      },
    ],
  },
}
