import { guess, queueLog, shadowing, staff } from '../evidence'
import type { BlueprintStage } from '../lanes'

export const waiting: BlueprintStage = {
  name: ['Waiting', 'Ожидание'],
  subtitle: ['Chairs at room 14', 'Стулья у кабинета 14'],
  task: ['Say how long it will take', 'Сказать, сколько ждать'],
  importance: 4,
  score: 2,
  emotion: -2,
  feeling: ['Irritation', 'Раздражение'],
  traffic: null,
  tools: [],
  cells: {
    physicalEvidence: [
      {
        text: ['Screen with numbers, chairs, a water cooler', 'Табло с номерами, стулья, кулер'],
        evidence: shadowing,
      },
    ],
    actions: [
      {
        text: ['Asks who is last in the queue', 'Спрашивает, кто последний'],
        evidence: shadowing,
      },
      {
        text: ['Gets up each time the door opens', 'Встаёт на каждый скрип двери'],
        evidence: shadowing,
      },
    ],
    frontstage: [
      {
        text: ['Nurse comes out and calls the next', 'Медсестра выходит и зовёт следующего'],
        evidence: shadowing,
      },
    ],
    backstage: [
      {
        text: ['Doctor finishes the last record', 'Врач дописывает прошлую карту'],
        evidence: staff,
      },
      {
        text: ['Nurse airs and cleans the room', 'Медсестра проветривает и убирает'],
        evidence: staff,
      },
    ],
    support: [{ text: ['Electronic queue', 'Электронная очередь'], evidence: queueLog }],
    barriers: [
      {
        key: 'silent-delay',
        text: [
          'Nobody says that the doctor is 25 minutes late',
          'Никто не говорит, что врач отстаёт на 25 минут',
        ],
        severity: 'leaves',
        evidence: queueLog,
      },
    ],
    solutions: [
      {
        answers: ['silent-delay'],
        text: ['Delay on the screen and by text message', 'Задержка — на табло и в СМС'],
        urgency: 'urgent',
        owner: ['Head nurse', 'Старшая сестра'],
        evidence: guess,
      },
    ],
  },
}
