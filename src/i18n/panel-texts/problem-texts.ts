/**
 * What happened, what it means for the map, what to do. `{name}` stands for a detail of the problem;
 * only details that every problem of that code carries are used.
 */
const en = {
  'unknown-stage':
    'This stage is no longer on the map: somebody has removed it. Your last change was not made. Choose another stage.',
  'unknown-lane':
    'This lane is no longer on the map: somebody has removed it. Your last change was not made. Choose another lane.',
  'unknown-card':
    'This card is no longer on the map: somebody has removed it. Your last change was not made. Undo brings the card back if it was you.',
  'unknown-persona':
    'This persona is no longer on the map: somebody has removed it. Your last change was not made. Choose another persona.',
  'id-taken':
    'There is a record with this identity already, so nothing was added. Try once more; if it comes from a file, export the file anew.',
  'bad-value':
    'The value of “{field}” does not fit there, so the map stays as it was. Correct it and try again.',
  'fixed-field': '“{field}” cannot be changed in this way. The map stays as it was.',
  'stage-has-cards':
    'There are still cards in “{name}”, so it was not removed. Move them elsewhere, or delete the stage together with them.',
  'lane-has-cards':
    'There are still cards in the lane “{name}”, so it was not removed. Move them elsewhere, or delete the lane together with them.',
  'last-stage':
    '“{name}” is the only stage, and a map needs one, so it stays. Add another stage first.',
  'persona-has-lanes':
    'Some lanes belong to “{name}”, so the persona stays. Give those lanes to somebody else first, or delete them.',
  'lane-holds-no-cards':
    'The lane “{name}” is drawn from the stages and holds no cards. The map stays as it was. Choose another lane.',
  'not-a-barrier':
    'Only a barrier can be answered by a solution, and this card is none. The map stays as it was.',
  'not-a-solution':
    'Only a solution can answer a barrier, and this card is none, or is gone. The map stays as it was. Choose another solution.',
  'not-a-step':
    'A card can only belong to a step of its own stage, and this is none, or has just been moved elsewhere. The map stays as it was. Choose another step.',
  'dangling-reference':
    'In this file “{from}” names something that the file does not have. Nothing was drawn. Export the map once more, or correct the file.',
  'unknown-format':
    'Tropa cannot tell what this is, so nothing was read, and nothing is changed. Choose a file of a format that Tropa reads, or paste a table as text.',
  'not-mermaid':
    'This text is no Mermaid user journey: it begins with “{found}”, not with the word journey. Nothing was drawn. Choose a text whose first line is journey.',
  'not-xml':
    'This file is not well-formed XML: the fault is in line {line}. Nothing was drawn. Correct that line, or export the file anew.',
  'xml-with-dtd':
    'This file declares entities of its own (<!DOCTYPE … [), which can make a small file endless. Nothing was drawn. Export it without a DTD, or delete that part.',
  'not-cjml':
    'This XML file holds no CJML journey: its outermost element is “{found}”. Nothing was drawn. Choose a CJML 2.0 file with an actualJourney or a plannedJourney.',
  'older-cjml':
    'This file was made by an older CJML tool (<cjml>, attributes without quotes), which is not CJML 2.0. Nothing was drawn. Open it in a newer CJML tool and export it there.',
  'not-json':
    'This file is not JSON, or only a part of it arrived. Nothing was drawn. Choose a .json file that Tropa exported.',
  'not-a-journey':
    'This file holds no journey that Tropa can read. Nothing was drawn. Choose a .json file that Tropa exported.',
  'newer-version':
    'This file was made by a newer Tropa. Nothing was drawn, since parts of it would be lost. Update the plugin, then import it again.',
  'columns-unknown':
    'It is a table, but its columns ({columns}) do not say what is a stage and what is a lane. Nothing was drawn. Say what each column holds, or name the lanes in the first column and the stages in the first row.',
  'bad-cell':
    'In row {row}, column “{column}”, stands “{value}”, which does not fit there. Nothing was drawn. Correct that cell and import the table again.',
  'open-quote':
    'In row {row} a quotation mark opens a cell and none closes it, so perhaps only a part of the file arrived. Nothing was drawn. Close the quotation, or save the table anew.',
  'empty-table':
    'There is no table in it. Nothing was drawn. Choose another file, or copy the cells once more.',
  'no-stages':
    'There is no stage in it, and a map needs one. Nothing was drawn. Add a stage there, or choose another file.',
  'encoding-unknown':
    'The letters of this file cannot be told: it is not UTF-8 (it looks like {looks}). Nothing was drawn, since texts would come out garbled. Save it as “CSV UTF-8” in the spreadsheet and import it again.',
  'not-text':
    'This file holds no text (it looks like {looks}). Nothing was drawn. In the spreadsheet choose “Save as”, “CSV UTF-8”, or copy the cells and paste them here.',
  'too-large':
    'This is more than one map can hold. Nothing was changed. Divide it into several maps.',
  'record-too-long':
    'The texts of one record are too long together for Figma to keep. The map stays as it was. Shorten one of them.',
  'damaged-record':
    'What stands there cannot be read in full, so it was not changed. All of it stays on the canvas as it is. Press “Repair” under “From the canvas”, then try again.',
  'newer-record':
    'This was made by a newer Tropa, so it was not changed: parts of it would be lost. The map stays as it was. Update the plugin, then try again.',
  'map-gone':
    'This map is no longer on the page: somebody has deleted it, or another page is open. Undo on the canvas brings it back; then open it here again.',
  'no-layer':
    'There is no layer to link to: nothing is selected on the canvas that is not part of a map, or the link leads to another file. The step stays as it was. Select one frame or layer on the canvas, then try again.',
  'layer-gone':
    'The linked layer is no longer in this file: somebody has deleted it. The link stays on the map until you remove it. Undo on the canvas may bring the layer back.',
  'no-font':
    'A font of this map cannot be loaded on this computer, so the text was not changed. Install the font or choose another on the canvas, then try again.',
  'no-picture':
    'Figma could not make this picture. The map stays as it was. Try a smaller size or PDF, or export the layer in Figma itself.',
  cancelled: 'Cancelled. The canvas is as it was before.',
  'not-understood':
    'The two halves of the plugin did not understand each other. The map on the canvas stays as it was. Close the plugin and run it again.',
  'canvas-failed':
    'Figma refused the change, and the canvas was put back as it was. Try again; if it fails again, look whether the map is locked or open only for viewing.',
  'nothing-to-undo':
    'There is no step left that was made here. To take back what was done on the canvas, use undo in Figma.',
}
type ProblemTexts = Readonly<Record<keyof typeof en, string>>

const ru: ProblemTexts = {
  'unknown-stage':
    'Этого этапа на карте уже нет: кто-то его удалил. Последнее изменение не внесено. Выберите другой этап.',
  'unknown-lane':
    'Этой дорожки на карте уже нет: кто-то её удалил. Последнее изменение не внесено. Выберите другую дорожку.',
  'unknown-card':
    'Этой карточки на карте уже нет: кто-то её удалил. Последнее изменение не внесено. Если удалили вы, отмена вернёт карточку.',
  'unknown-persona':
    'Этой персоны на карте уже нет: кто-то её удалил. Последнее изменение не внесено. Выберите другую персону.',
  'id-taken':
    'Запись с таким же идентификатором уже есть, поэтому ничего не добавлено. Попробуйте ещё раз; если запись из файла, экспортируйте его заново.',
  'bad-value':
    'Значение поля «{field}» сюда не подходит, карта осталась прежней. Исправьте его и попробуйте снова.',
  'fixed-field': 'Поле «{field}» так изменить нельзя. Карта осталась прежней.',
  'stage-has-cards':
    'На этапе «{name}» ещё есть карточки, поэтому он не удалён. Перенесите их или удалите этап вместе с ними.',
  'lane-has-cards':
    'На дорожке «{name}» ещё есть карточки, поэтому она не удалена. Перенесите их или удалите дорожку вместе с ними.',
  'last-stage':
    '«{name}» — единственный этап, а без этапов карты не бывает, поэтому он остался. Сначала добавьте другой.',
  'persona-has-lanes':
    'Персоне «{name}» принадлежат дорожки, поэтому она осталась. Сначала передайте эти дорожки другим или удалите их.',
  'lane-holds-no-cards':
    'Дорожка «{name}» рисуется по этапам, и карточек на ней не бывает. Карта осталась прежней. Выберите другую дорожку.',
  'not-a-barrier':
    'Решение может снимать только барьер, а эта карточка — не барьер. Карта осталась прежней.',
  'not-a-solution':
    'Барьер снимает только решение, а эта карточка — не решение, или её уже нет. Карта осталась прежней. Выберите другое решение.',
  'not-a-step':
    'Карточка может относиться только к шагу своего этапа, а этот шаг не отсюда или его только что перенесли. Карта осталась прежней. Выберите другой шаг.',
  'dangling-reference':
    'В файле «{from}» ссылается на то, чего в файле нет. Ничего не нарисовано. Экспортируйте карту ещё раз или исправьте файл.',
  'unknown-format':
    'Непонятно, что это за данные, поэтому ничего не прочитано и не изменено. Выберите файл в одном из форматов, которые читает Тропа, или вставьте таблицу текстом.',
  'not-mermaid':
    'Это не user journey языка Mermaid: текст начинается с «{found}», а не со слова journey. Ничего не нарисовано. Выберите текст, первая строка которого — journey.',
  'not-xml':
    'Файл не соответствует правилам XML: ошибка в строке {line}. Ничего не нарисовано. Исправьте эту строку или выгрузите файл заново.',
  'xml-with-dtd':
    'Файл объявляет собственные сущности (<!DOCTYPE … [), а так маленький файл может развернуться в бесконечный. Ничего не нарисовано. Выгрузите его без DTD или удалите эту часть.',
  'not-cjml':
    'В этом файле XML нет пути CJML: его корневой элемент — «{found}». Ничего не нарисовано. Выберите файл CJML 2.0, где есть actualJourney или plannedJourney.',
  'older-cjml':
    'Файл сделан старой программой CJML (<cjml>, атрибуты без кавычек), это не CJML 2.0. Ничего не нарисовано. Откройте его в новой программе CJML и выгрузите оттуда.',
  'not-json':
    'Это не JSON, или файл дошёл не полностью. Ничего не нарисовано. Выберите файл .json, сохранённый из Тропы.',
  'not-a-journey':
    'В файле нет пути клиента, который Тропа могла бы прочитать. Ничего не нарисовано. Выберите файл .json, сохранённый из Тропы.',
  'newer-version':
    'Файл сделан более новой Тропой. Ничего не нарисовано, иначе часть данных пропала бы. Обновите плагин и импортируйте файл снова.',
  'columns-unknown':
    'Это таблица, но по её столбцам ({columns}) не понять, где этапы, а где дорожки. Ничего не нарисовано. Укажите, что в каком столбце, или назовите дорожки в первом столбце, а этапы — в первой строке.',
  'bad-cell':
    'В строке {row}, столбец «{column}», стоит «{value}» — сюда это не подходит. Ничего не нарисовано. Исправьте ячейку и импортируйте таблицу снова.',
  'open-quote':
    'В строке {row} кавычка открывает ячейку, а закрывающей нет: возможно, файл дошёл не полностью. Ничего не нарисовано. Закройте кавычку или сохраните таблицу заново.',
  'empty-table':
    'Таблицы здесь нет. Ничего не нарисовано. Выберите другой файл или скопируйте ячейки ещё раз.',
  'no-stages':
    'Здесь нет ни одного этапа, а без этапов карты не бывает. Ничего не нарисовано. Добавьте этап или выберите другой файл.',
  'encoding-unknown':
    'Не удалось разобрать кодировку файла: это не UTF-8 (похоже на {looks}). Ничего не нарисовано, иначе вместо букв была бы каша. Сохраните таблицу как «CSV UTF-8» и импортируйте снова.',
  'not-text':
    'В этом файле не текст (похоже на {looks}). Ничего не нарисовано. В таблице выберите «Сохранить как» — «CSV UTF-8» или скопируйте ячейки и вставьте сюда.',
  'too-large':
    'Это больше, чем вмещает одна карта. Ничего не изменено. Разделите содержимое на несколько карт.',
  'record-too-long':
    'Тексты одной записи вместе слишком длинны, Figma их не сохранит. Карта осталась прежней. Сократите один из текстов.',
  'damaged-record':
    'Эта запись на холсте не читается целиком, поэтому изменение не внесено. Всё осталось как есть. Нажмите «Починить» в разделе «С холста» и попробуйте ещё раз.',
  'newer-record':
    'Эта запись сделана более новой Тропой, поэтому изменение не внесено: часть данных пропала бы. Карта осталась прежней. Обновите плагин и попробуйте ещё раз.',
  'map-gone':
    'Этой карты на странице больше нет: её удалили, или открыта другая страница. Отмена на холсте вернёт карту — тогда откройте её здесь снова.',
  'no-layer':
    'Не на что ссылаться: на холсте не выделено ничего, кроме частей карты, или ссылка ведёт в другой файл. Шаг остался прежним. Выделите на холсте один фрейм или слой и попробуйте снова.',
  'layer-gone':
    'Слоя, на который ведёт ссылка, в файле больше нет: его удалили. Ссылка останется на карте, пока вы её не уберёте. Вернуть слой может отмена на холсте.',
  'no-font':
    'Шрифт этой карты не загружается на этом компьютере, поэтому текст не изменён. Установите шрифт или выберите на холсте другой и попробуйте снова.',
  'no-picture':
    'Figma не смогла сделать эту картинку. Карта осталась прежней. Выберите размер поменьше или PDF либо экспортируйте слой средствами Figma.',
  cancelled: 'Прервано. На холсте всё как прежде.',
  'not-understood':
    'Две половины плагина не поняли друг друга. Карта на холсте осталась прежней. Закройте плагин и запустите его снова.',
  'canvas-failed':
    'Figma отклонила изменение, холст возвращён в прежнее состояние. Попробуйте ещё раз; если не выйдет, проверьте, не заблокирована ли карта и можно ли вам её менять.',
  'nothing-to-undo':
    'Здесь больше нет шагов, которые можно отменить. То, что сделано на холсте, отменяет сама Figma.',
}

/** Texts for every problem in every language. */
export const PROBLEM_TEXTS: Readonly<Record<'en' | 'ru', ProblemTexts>> = { en, ru }
