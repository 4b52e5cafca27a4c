/** What the keys do. */
const en = {
  keys: 'Keys',
  keyStages: 'to another stage',
  keyMoveStage: 'move the stage',
  keyMoveCard: 'move the card',
  keyRemove: 'delete the card or the stage',
  keyEdit: 'show the card on the canvas; once more: edit it',
  keyEscape: 'close what is open',
  keyUndo: 'take back the last step, outside a text field',
} as const

const ru: Readonly<Record<keyof typeof en, string>> = {
  keys: 'Клавиши',
  keyStages: 'другой этап',
  keyMoveStage: 'сдвинуть этап',
  keyMoveCard: 'сдвинуть карточку',
  keyRemove: 'удалить карточку или этап',
  keyEdit: 'показать карточку на холсте; ещё раз — изменить',
  keyEscape: 'закрыть открытое',
  keyUndo: 'отменить последний шаг, вне текстового поля',
}

export const KEY_TEXTS = { en, ru }
