import { calls, diary, guess, interviews, letters } from '../evidence'
import type { AgencyStage } from '../lanes'

/** The widest gap between what is expected and what comes (C12). */
export const evaluation: AgencyStage = {
  name: ['Evaluation', 'Оценка'],
  subtitle: ['Three requests, one answer', 'Три запроса, один ответ'],
  task: ['Answer with a figure the same day', 'В тот же день ответить цифрой'],
  importance: 5,
  expected: 5,
  score: 2,
  emotion: -2,
  feeling: ['Irritation', 'Раздражение'],
  traffic: 'warm',
  tools: [
    ['One-page quote', 'Расчёт на одной странице'],
    ['Box of samples', 'Коробка образцов'],
  ],
  returns: {
    to: 'first-contact',
    when: ['No figure in two days: I search on', 'Два дня без цифры: ищу дальше'],
  },
  cells: {
    actions: [
      {
        text: ['I send one request to three companies', 'Отправляю один запрос в три компании'],
        evidence: letters,
      },
      {
        text: ['I put price, time and terms into a table', 'Свожу в таблицу цену, срок и условия'],
        evidence: diary,
      },
    ],
    expectations: [
      {
        text: [
          'A figure that I can show upstairs today',
          'Цифра, которую покажу директору сегодня',
        ],
        evidence: interviews,
      },
    ],
    experience: [
      {
        text: [
          'Two have named a budget; here I wait for a call',
          'Двое уже назвали бюджет, а тут жду звонка',
        ],
        evidence: calls,
      },
      {
        text: [
          'Instead of a quote, a letter on partnership',
          'Вместо расчёта — письмо о партнёрстве',
        ],
        evidence: letters,
      },
    ],
    barriers: [
      {
        key: 'two-days',
        text: ['Two days without an answer', 'Два дня без ответа'],
        severity: 'leaves',
        evidence: calls,
      },
      {
        key: 'no-sample',
        text: [
          'I cannot hold a single sample in my hands',
          'Ни одного образца нельзя подержать в руках',
        ],
        severity: 'workaround',
        evidence: interviews,
      },
    ],
    solutions: [
      {
        answers: ['two-days'],
        text: ['From–to in two hours, the quote by evening', 'Вилка за два часа, расчёт к вечеру'],
        urgency: 'urgent',
        owner: ['Sales', 'Продажи'],
        evidence: calls,
      },
      {
        answers: ['no-sample'],
        text: ['Samples by courier before the contract', 'Образцы курьером ещё до договора'],
        urgency: 'soon',
        owner: ['Sales', 'Продажи'],
        evidence: guess,
      },
    ],
  },
}
