/** How a map is taken out of the file, and brought into it. */
const en = {
  takeOut: 'Take the map out',
  fileFormat: 'Format of the file',
  notInFile: 'What this file will not have',
  saveFile: 'Save the file',
  takePicture: 'Picture',
  pictureOf: 'What',
  wholeMap: 'The whole map',
  pictureFormat: 'As',
  pictureScale: 'Size',
  picturePNG: 'For slides and chats. At most 8,192 pixels at the longer side.',
  pictureSVG: 'Stays sharp at any size; its texts need the fonts of the map.',
  picturePDF: 'For printing and mailing.',
  savePicture: 'Save the picture',
  makingPicture: 'Making the picture…',
  savedSmaller: '“{file}” is saved. The map is too large for that size, so it is {scale}×.',
  bringIn: 'Bring a map in',
  bringInHint:
    'From a file or from pasted text: its changes into this map, or all of it as a new map beside it.',
} as const

const ru: Readonly<Record<keyof typeof en, string>> = {
  takeOut: 'Выгрузить карту',
  fileFormat: 'Формат файла',
  notInFile: 'Чего в этом файле не будет',
  saveFile: 'Сохранить файл',
  takePicture: 'Картинка',
  pictureOf: 'Что',
  wholeMap: 'Вся карта',
  pictureFormat: 'Формат',
  pictureScale: 'Размер',
  picturePNG: 'Для слайдов и переписки. По длинной стороне — не больше 8192 пикселей.',
  pictureSVG: 'Чёткий в любом размере; для текста нужны шрифты карты.',
  picturePDF: 'Для печати и почты.',
  savePicture: 'Сохранить картинку',
  makingPicture: 'Делаем картинку…',
  savedSmaller:
    'Файл «{file}» сохранён. Для такого размера карта слишком велика, поэтому он {scale}×.',
  bringIn: 'Загрузить карту',
  bringInHint:
    'Из файла или вставленного текста: изменения — в эту карту или всё целиком — отдельной картой рядом.',
}

export const SHARE_TEXTS = { en, ru }
