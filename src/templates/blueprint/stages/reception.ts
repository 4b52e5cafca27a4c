import { complaints, guess, shadowing, staff, systems } from '../evidence'
import type { BlueprintStage } from '../lanes'

export const reception: BlueprintStage = {
  name: ['Reception', 'Регистратура'],
  subtitle: ['Eight minutes before the hour', 'За восемь минут до приёма'],
  task: ['Let her in without a queue', 'Принять без очереди'],
  importance: 4,
  score: 3,
  emotion: 0,
  feeling: ['Alertness', 'Собранность'],
  traffic: null,
  tools: [],
  cells: {
    physicalEvidence: [
      {
        text: ['Signs from the bus stop to the counter', 'Указатели от остановки до стойки'],
        evidence: shadowing,
      },
      { text: ['Shoe covers, counter, number slip', 'Бахилы, стойка, талон'], evidence: shadowing },
    ],
    actions: [
      {
        text: [
          'Shows passport and policy, signs two forms',
          'Даёт паспорт и полис, подписывает два бланка',
        ],
        evidence: shadowing,
      },
    ],
    frontstage: [
      {
        text: [
          'Receptionist calls her by name and shows the way',
          'Администратор здоровается и объясняет дорогу',
        ],
        evidence: shadowing,
      },
    ],
    backstage: [
      { text: ['Receptionist opens her record', 'Администратор открывает карту'], evidence: staff },
      { text: ['Prints the consents', 'Печатает согласия'], evidence: staff },
    ],
    support: [
      { text: ['Records system', 'Электронная карта'], evidence: systems },
      { text: ['Insurer’s check of the policy', 'Проверка полиса у страховой'], evidence: systems },
    ],
    barriers: [
      {
        key: 'policy-hangs',
        text: ['The policy check hangs for ten minutes', 'Проверка полиса висит по десять минут'],
        severity: 'workaround',
        evidence: systems,
      },
      {
        key: 'same-forms',
        text: ['The same forms as last time', 'Те же бланки, что и в прошлый раз'],
        severity: 'trivial',
        evidence: complaints,
      },
    ],
    solutions: [
      {
        answers: ['policy-hangs'],
        text: ['Check policies the evening before', 'Проверять полисы накануне вечером'],
        urgency: 'soon',
        owner: ['Reception', 'Регистратура'],
      },
      {
        answers: ['same-forms'],
        text: ['Sign once, keep for a year', 'Подписать раз и хранить год'],
        urgency: 'later',
        owner: ['Lawyers', 'Юристы'],
        evidence: guess,
      },
    ],
  },
}
