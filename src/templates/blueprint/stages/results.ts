import { complaints, guess, shadowing, staff, systems } from '../evidence'
import type { BlueprintStage } from '../lanes'

export const results: BlueprintStage = {
  name: ['Results', 'Результаты'],
  subtitle: ['Two days later, at home', 'Через два дня, уже дома'],
  task: ['Not just send them: explain', 'Не просто прислать, а объяснить'],
  importance: 5,
  score: 3,
  emotion: 1,
  feeling: ['Relief', 'Облегчение'],
  traffic: null,
  tools: [],
  cells: {
    screens: [
      { stepKey: 'ready', text: ['“Your results are in”', '«Анализы готовы»'], evidence: systems },
      { stepKey: 'norms', text: ['Figures and norms', 'Показатели и нормы'], evidence: systems },
      { stepKey: 'question', text: ['Question to the doctor', 'Вопрос врачу'], evidence: systems },
    ],
    physicalEvidence: [
      {
        step: 'ready',
        text: ['Message on her phone', 'Сообщение в телефоне'],
        evidence: shadowing,
      },
      {
        step: 'norms',
        text: ['Table with arrows up and down', 'Таблица со стрелками вверх и вниз'],
        evidence: shadowing,
      },
    ],
    actions: [
      {
        step: 'norms',
        text: ['Opens it with her daughter beside her', 'Открывает, когда рядом дочь'],
        evidence: shadowing,
      },
      { step: 'question', text: ['Asks: is it bad?', 'Спрашивает: это плохо?'], evidence: systems },
    ],
    frontstage: [
      {
        step: 'question',
        text: ['Doctor answers in three sentences', 'Врач отвечает в трёх фразах'],
        evidence: systems,
      },
    ],
    backstage: [
      {
        step: 'ready',
        text: ['Laboratory sends figures to the record', 'Лаборатория шлёт показатели в карту'],
        evidence: systems,
      },
      {
        step: 'norms',
        text: ['Nurse looks for what is out of norm', 'Медсестра ищет отклонения от нормы'],
        evidence: staff,
      },
    ],
    support: [
      {
        step: 'ready',
        text: ['Exchange with the laboratory', 'Обмен данными с лабораторией'],
        evidence: systems,
      },
      { step: 'norms', text: ['Who may see a record', 'Права доступа к карте'], evidence: systems },
    ],
    barriers: [
      {
        key: 'no-word',
        text: ['Figures arrive without a word of comment', 'Цифры приходят без единого слова'],
        severity: 'leaves',
        evidence: complaints,
      },
    ],
    solutions: [
      {
        answers: ['no-word'],
        text: ['No result goes out without a comment', 'Ни одного результата без комментария'],
        urgency: 'urgent',
        owner: ['Doctors', 'Врачи'],
        evidence: guess,
      },
    ],
  },
}
