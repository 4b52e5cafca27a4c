import { shadowing, staff, systems } from '../evidence'
import type { BlueprintStage } from '../lanes'

/** Not every clinic takes blood itself. */
export const tests: BlueprintStage = {
  key: 'tests',
  isOptional: true,
  name: ['Tests', 'Анализы'],
  subtitle: ['Blood and an X-ray, one floor down', 'Кровь и снимок, этажом ниже'],
  task: ['Get all of it done in one visit', 'Успеть всё за один визит'],
  importance: 4,
  score: 3,
  emotion: -1,
  feeling: ['Tension', 'Напряжение'],
  traffic: null,
  tools: [],
  cells: {
    physicalEvidence: [
      {
        text: ['Arrows on the floor to room 3', 'Стрелки на полу до кабинета 3'],
        evidence: shadowing,
      },
      {
        text: ['Tube with her name, plaster', 'Пробирка с её фамилией, пластырь'],
        evidence: shadowing,
      },
    ],
    actions: [
      {
        text: ['Goes down, rolls up her sleeve', 'Спускается, закатывает рукав'],
        evidence: shadowing,
      },
    ],
    frontstage: [
      {
        text: [
          'Nurse asks her name twice and takes blood',
          'Медсестра дважды сверяет фамилию и берёт кровь',
        ],
        evidence: shadowing,
      },
    ],
    backstage: [
      {
        text: ['Nurse labels and packs the tubes', 'Медсестра клеит этикетки и пакует пробирки'],
        evidence: staff,
      },
      {
        text: ['Driver takes them away at noon', 'Водитель забирает их в полдень'],
        evidence: systems,
      },
    ],
    support: [
      { text: ['Contract with a laboratory', 'Договор с лабораторией'], evidence: staff },
      { text: ['Weekly order of supplies', 'Закупка расходников раз в неделю'], evidence: staff },
    ],
    barriers: [
      {
        key: 'after-noon',
        text: [
          'Samples taken after noon wait until morning',
          'Пробы, взятые после полудня, ждут до утра',
        ],
        severity: 'workaround',
        evidence: systems,
      },
    ],
    solutions: [
      {
        answers: ['after-noon'],
        text: ['A second run to the laboratory at five', 'Второй рейс в лабораторию — в пять'],
        urgency: 'soon',
        owner: ['Logistics', 'Логистика'],
      },
    ],
  },
}
