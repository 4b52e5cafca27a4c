import { guess, shadowing, staff, systems } from '../evidence'
import type { BlueprintStage } from '../lanes'

export const examination: BlueprintStage = {
  name: ['Examination', 'Приём у врача'],
  subtitle: ['Fifteen minutes in room 14', 'Пятнадцать минут в кабинете 14'],
  task: ['Hear her out and explain in plain words', 'Выслушать и объяснить по-человечески'],
  importance: 5,
  score: 4,
  emotion: 1,
  feeling: ['Trust', 'Доверие'],
  traffic: null,
  tools: [],
  cells: {
    physicalEvidence: [
      { text: ['Couch, model of a knee', 'Кушетка, модель колена'], evidence: shadowing },
      {
        text: ['Sheet with the plan of treatment', 'Листок с планом лечения'],
        evidence: shadowing,
      },
    ],
    actions: [
      {
        text: ['Tells how it began, bends the knee', 'Рассказывает, как началось, сгибает колено'],
        evidence: shadowing,
      },
      {
        text: ['Writes everything into her notebook', 'Записывает всё в тетрадь'],
        evidence: shadowing,
      },
    ],
    frontstage: [
      {
        text: ['Doctor examines and draws what hurts', 'Врач осматривает и рисует, что болит'],
        evidence: shadowing,
      },
    ],
    backstage: [
      {
        text: [
          'Doctor fills in the record, orders tests',
          'Врач заполняет карту и назначает анализы',
        ],
        evidence: systems,
      },
    ],
    support: [
      { text: ['Clinical guidelines', 'Клинические рекомендации'], evidence: staff },
      { text: ['Templates of records', 'Шаблоны осмотров'], evidence: systems },
    ],
    barriers: [
      {
        key: 'typing',
        text: ['Half of the visit the doctor types', 'Половину приёма врач печатает'],
        severity: 'workaround',
        evidence: shadowing,
      },
    ],
    solutions: [
      {
        answers: ['typing'],
        text: ['Dictation instead of typing', 'Диктовка вместо клавиатуры'],
        urgency: 'soon',
        owner: ['IT', 'ИТ-служба'],
        evidence: guess,
      },
    ],
  },
}
