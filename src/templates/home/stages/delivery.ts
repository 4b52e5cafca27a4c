import { diaries, guess, survey, visits } from '../evidence'
import type { HomeStage } from '../lanes'

export const delivery: HomeStage = {
  name: ['Delivery', 'Доставка'],
  subtitle: ['On its way to us', 'Едет к нам'],
  task: ['Get it home in one piece', 'Довезти в целости'],
  importance: 4,
  score: 2,
  emotion: -1,
  feeling: ['Anxiety', 'Тревога'],
  traffic: null,
  tools: [],
  returns: {
    to: 'screening',
    when: ['It is not what we saw, and goes back', 'Не то, что видели: везём обратно'],
  },
  cells: {
    experience: [
      {
        text: [
          'A whole day at home for two minutes at the door',
          'Целый день дома ради двух минут у двери',
        ],
        evidence: diaries,
      },
      {
        text: ['We open the box and hold our breath', 'Открываем коробку, затаив дыхание'],
        evidence: visits,
      },
    ],
    values: [
      { text: ['They come when they said', 'Приедут, когда обещали'], evidence: survey },
      { text: ['Nothing is broken', 'Ничего не разбито'], evidence: survey },
      { text: ['Nobody has to carry', 'Никому не надо таскать'], evidence: guess },
      { text: ['A call before they come', 'Звонок перед приездом'], evidence: survey },
    ],
    actions: [
      { text: ['We take half a day off', 'Отпрашиваемся на полдня'], evidence: diaries },
      {
        text: ['We carry it up, or pay for it', 'Поднимаем сами или платим за подъём'],
        evidence: survey,
      },
      {
        text: ['We check each corner and count the screws', 'Осматриваем углы и считаем винты'],
        evidence: visits,
      },
      { text: ['We decide whether it stays', 'Решаем, останется ли он у нас'], evidence: visits },
    ],
  },
}
