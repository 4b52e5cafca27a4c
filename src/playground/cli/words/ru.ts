import type { CliTexts } from './en'

export const ru: CliTexts = {
  notFound: 'Файла {file} нет. Проверьте имя и папку, из которой запускаете команду.',
  isFolder: '{file} — папка. Укажите файл в ней.',
  unreadable: '{file} не открывается ({reason}). Проверьте права на чтение.',
  tooLarge:
    '{file} занимает {size} МБ, а больше {limit} МБ не читается. Сохраните страницу с картой отдельным файлом.',
  isEmpty: '{file} пуст: от карты ничего не дошло.',
  notUtf8:
    '{file} — не текст в UTF-8, буквы прочлись бы неверно. Сохраните файл в UTF-8 и повторите.',
  unknownFormat:
    '{file}: такой формат не читается. Укажите его ключом --from, возможны: {formats}.',
  noFormatOf:
    'По имени {file} не понять, в каком формате писать. Укажите ключом --to, возможны: {formats}.',
  notFig:
    '{file} — не файл Figma или FigJam: холста в нём нет. Сохраните заново: File → Save local copy.',
  figDamaged:
    '{file} начинается как файл Figma, но оборван или повреждён, из него ничего не взято. Сохраните его заново. ({reason})',
  tooDeep:
    '{file}: слои вложены глубже {limit} раз, карт таких не бывает. Файл повреждён, из него ничего не взято.',
  noPage: 'В {file} нет ни одной страницы, а значит, и карты.',
  notRest:
    '{file} — не ответ REST API Figma. Сохраните как есть то, что отвечает GET /v1/files/:key?plugin_data=shared.',
  noPluginData:
    'В {file} нет данных плагинов, а без них карту не отличить от других слоёв. Запросите их: ?plugin_data=shared.',
  noPlace:
    '{file}: не сказано, где стоит «{name}» ({id}), а от этого зависит, чья это карточка. Запросите узлы целиком, без depth.',
  noCanvas:
    '{file} — не файл Figma или FigJam и не ответ REST API Figma. Другие форматы читает команда convert.',
  noMaps: '{file}: карт, нарисованных Тропой, в нём нет. Просмотрено: {pages}.',
  severalMaps: 'В {file} несколько карт. Выберите одну ключом --map:\n{maps}',
  noSuchMap: 'В {file} нет карты «{map}». Есть такие:\n{maps}',
  renumbered:
    '{file}: слои пронумерованы заново, копию от оригинала не отличить. У записей остаются те идентификаторы, что на них записаны.',
  notes: '{file}: на холсте карты «{title}» есть на что взглянуть: {notes}.',

  'not-json': 'не JSON или только его часть',
  'not-a-journey': 'такую карту пути Тропа не прочтёт: поля нет, или в нём не то',
  'newer-version': 'сделано более новой Тропой: версия {version}, эта знает {known}',
  'dangling-reference': '«{from}» ссылается на {to}, а в файле этого нет',
  'id-taken': 'идентификатор {id} у двух записей',
  'lane-holds-no-cards': 'дорожка «{name}» рисуется по этапам, карточек на ней не бывает',
  'too-large': 'больше, чем вмещает одна карта: {size}, а можно {limit}',

  lostInReading: 'Что из {file} не вошло в карту пути:',
  lostInWriting: 'Чего из карты пути нет в {file}:',

  sound: 'замечаний нет',
  toMend: 'Что делать: {mend}',
  where: 'Где: {places}',
  morePlaces: 'ещё {n}',
  muted: 'Отключено на этой карте: {checks}',

  same: 'Карты говорят одно и то же.',
  differ: 'Из {before} в {after}:',
  added: 'добавлено: {what}',
  removed: 'удалено: {what}',
  moved: 'перенесено: {what}',
  changed: 'изменено: {what}, {fields}',
  theMap: 'карта',
  stage: 'этап «{name}»',
  lane: 'дорожка «{name}»',
  persona: 'персона «{name}»',
  card: 'карточка «{name}»',
  from: '{field}: {before} → {after}',
  nothing: 'пусто',
  quoted: '«{text}»',
}
