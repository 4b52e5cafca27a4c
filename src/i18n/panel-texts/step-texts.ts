/** Texts about steps, the layers they are linked to, and who is behind a touchpoint. */
const en = {
  stepOfCard: 'Step',
  noStep: 'all of the stage',
  stepMark: 'step {number}',
  linkedLayer: 'Linked layer',
  linkMeans: 'The layer that shows this step: a frame, a section, anything in this file.',
  linkSelected: 'Link to the selected layer',
  pasteLink: 'Or paste a link to it, also on another page',
  goToLayer: 'Go to it',
  removeLink: 'Remove the link',
  unnamedLayer: 'a layer without a name',
  layerLinked: 'Linked to “{name}”',
  layerUnlinked: 'No longer linked to “{name}”',
  layerShown: '“{name}” is selected on the canvas',
  layerElsewhere:
    '“{name}” is on this page. The map stays on its own: go back there to open it again.',
  responsible: 'Responsible: who does the work',
  accountable: 'Accountable: who answers for the outcome',
  stageExpected: 'How good it is expected to be',
  stageScore: 'How good it turns out to be',
} as const

const ru: Readonly<Record<keyof typeof en, string>> = {
  stepOfCard: 'Шаг',
  noStep: 'весь этап',
  stepMark: 'шаг {number}',
  linkedLayer: 'Связанный слой',
  linkMeans: 'Слой, на котором видно этот шаг: фрейм, секция, что угодно в этом файле.',
  linkSelected: 'Связать с выделенным слоем',
  pasteLink: 'Или вставьте ссылку на слой, можно с другой страницы',
  goToLayer: 'Перейти',
  removeLink: 'Убрать ссылку',
  unnamedLayer: 'слой без названия',
  layerLinked: 'Связано со слоем «{name}»',
  layerUnlinked: 'Больше не связано со слоем «{name}»',
  layerShown: 'Слой «{name}» выделен на холсте',
  layerElsewhere:
    'Слой «{name}» на этой странице. Карта осталась на своей: вернитесь туда, чтобы открыть её снова.',
  responsible: 'Исполнитель: кто делает',
  accountable: 'Ответственный: кто отвечает за результат',
  stageExpected: 'Чего ждут от этапа',
  stageScore: 'Как выходит на деле',
}

export const STEP_TEXTS = { en, ru }
