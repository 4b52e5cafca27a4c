/** Texts of the table of departments and touchpoints. */
const en = {
  governance: 'Who takes part',
  governanceHint: 'Departments and touchpoints in one table, to be ticked in a minute.',
  governanceMean:
    'Tick who takes part at each touchpoint. Arrow keys go from cell to cell, Space ticks; each tick is on the canvas at once.',
  noTouchpoints: 'There are no touchpoints of yours on this map yet.',
  shownStage: 'Touchpoints of',
  allStages: 'all stages',
  touchpointColumn: 'Touchpoint',
  handsColumn: 'How many',
  inNoStep: 'In no step',
  newDepartment: 'New department',
  newDepartmentHint: 'Type a department, press Enter',
  departmentAdded: '{department}: a column of its own. Tick where it takes part.',
  departmentThere: '{department} has a column already',
  takesPart: '{department} takes part at “{card}”',
  takesNoPart: '{department} no longer takes part at “{card}”',
  nobodyTakesPart: 'nobody takes part',
  manyHands: 'many hands',
} as const

const ru: Readonly<Record<keyof typeof en, string>> = {
  governance: 'Кто участвует',
  governanceHint: 'Отделы и точки контакта в одной таблице: отметить всё можно за минуту.',
  governanceMean:
    'Отметьте, кто участвует в каждой точке. Стрелки водят по ячейкам, пробел ставит отметку, и она сразу на холсте.',
  noTouchpoints: 'На карте пока нет ваших точек контакта.',
  shownStage: 'Точки контакта',
  allStages: 'всех этапов',
  touchpointColumn: 'Точка контакта',
  handsColumn: 'Сколько',
  inNoStep: 'Вне шагов',
  newDepartment: 'Новый отдел',
  newDepartmentHint: 'Название отдела — и Enter',
  departmentAdded: 'Отдел «{department}» добавлен. Отметьте, где он участвует.',
  departmentThere: 'Столбец «{department}» уже есть',
  takesPart: '«{card}»: {department} участвует',
  takesNoPart: '«{card}»: {department} больше не участвует',
  nobodyTakesPart: 'никто не участвует',
  manyHands: 'много рук',
}

export const GOVERNANCE_TEXTS = { en, ru }
