/**
 * What does not come through as it was, and what that means for people. `{count}` is how often, `{example}` the first of
 * them. Each names what it counts before the number, so that no word has to agree with it.
 */
const en = {
  'scale-changed':
    'Moods or marks from another scale, put on ours (−2…+2, 1…5): {count}. The first was “{example}”.',
  'scores-averaged':
    'Stages with several moods, of which the map shows the mean: {count}. The first is “{example}”.',
  'score-unread':
    'Moods or marks that say no number of a scale we know, left unknown: {count}. The first was “{example}”.',
  'channel-unknown':
    'Channels that the map has no sign for; they became “Something else”: {count}. The first was “{example}”.',
  'lane-unknown':
    'Lanes whose names say nothing of their kind; they became lanes of notes: {count}. The first is “{example}”.',
  'column-left-out':
    'Columns that say nothing of the map and were left out: {count}. The first is “{example}”.',
  'persona-left-out': 'Personas for whom there is no place: {count}. The first is “{example}”.',
  'lane-left-out': 'Lanes for which there is no place: {count}. The first is “{example}”.',
  'barrier-left-out': 'Barriers for which there is no place: {count}. The first is “{example}”.',
  'card-left-out': 'Cards for which there is no place: {count}. The first is “{example}”.',
  'field-left-out': 'Details for which there is no place: {count}. The first is “{example}”.',
  'journey-left-out':
    'Further journeys in the same file, which were not read: {count}. The first is “{example}”.',
  'kind-changed':
    'Cards that stand in a lane of another kind and will be cards of that kind when read again: {count}. The first is “{example}”.',
  'name-made':
    'Stages and lanes without a name, which got one so that they can be told apart: {count}. The first is “{example}”.',
  'lines-joined':
    'Texts of several lines that became one line, since a line is a card there: {count}. The first is “{example}”.',
  'line-skipped':
    'Lines that are no part of the map and were skipped: {count}. The first is “{example}”.',
  'formula-guarded':
    'Texts that a spreadsheet could run as a formula; an apostrophe before them prevents it, and goes again on import: {count}. The first is “{example}”.',
  'part-left-out':
    'Other parts of the file for which a map has no place: {count}. The first is “{example}”.',
  'name-changed':
    'Names that stood twice and got a number to be told apart: {count}. The first is “{example}”.',
  'text-mended':
    'Texts with characters that no text file may hold; those characters are gone: {count}. The first is “{example}”.',
  'text-cut':
    'Texts longer than 10,000 characters, cut off there: {count}. The first is “{example}”.',
  'emotion-guessed':
    'Stages of which nobody knows how they feel; there is no “unknown” there, so it says 3 of 5: {count}. The first is “{example}”.',
  'emotion-differs':
    'Stages whose mood will read differently, since there it stands on the touchpoints: {count}. The first is “{example}”.',
  'score-clamped':
    'Scores outside 1–5 or between two steps, moved to the nearest: {count}. The first was “{example}”.',
  'task-repeated':
    'Tasks of some of the people, repeated in the lane of each of them: {count}. The first is “{example}”.',
  'order-changed':
    'Stages in which steps of different lanes no longer stand in one order: {count}. The first is “{example}”.',
  'phase-guessed':
    'Steps that say no phase, put where the step before them stands: {count}. The first is “{example}”.',
  'actor-by-name':
    'People who were named where their id belongs, found by the name: {count}. The first is “{example}”.',
  'actor-unknown':
    'People who take part but are not in the list of people: {count}. The first is “{example}”.',
  'initiator-lost':
    'Contacts that the company begins; a map does not say who begins: {count}. The first is “{example}”.',
  'deviation-lost':
    'Deviations from the plan, which became steps like any other: {count}. The first is “{example}”.',
  'markup-mended':
    'Signs “&” that XML wants written as “&amp;”; they were read as they are: {count}. The first stands in “{example}”.',
  'over-mermaid-size':
    'Texts over the 50,000 characters that Mermaid draws unless its maxTextSize is raised: {count}. The first has “{example}”.',
}
export type LossTexts = Readonly<Record<keyof typeof en, string>>

const ru: LossTexts = {
  'scale-changed':
    'Настроения и оценки с другой шкалы, переведённые на нашу (−2…+2, 1…5): {count}. Первое значение: «{example}».',
  'scores-averaged':
    'Этапы с несколькими настроениями, на карте — среднее: {count}. Первый: «{example}».',
  'score-unread':
    'Настроения и оценки, в которых не нашлось числа по знакомой шкале, — остались неизвестными: {count}. Первое значение: «{example}».',
  'channel-unknown':
    'Каналы, для которых на карте нет значка, — стали «Другое»: {count}. Первый: «{example}».',
  'lane-unknown':
    'Дорожки, по названию которых не понять, что на них, — стали заметками: {count}. Первая: «{example}».',
  'column-left-out':
    'Столбцы, в которых нет ничего для карты, — пропущены: {count}. Первый: «{example}».',
  'persona-left-out': 'Персоны, для которых нет места: {count}. Первая: «{example}».',
  'lane-left-out': 'Дорожки, для которых нет места: {count}. Первая: «{example}».',
  'barrier-left-out': 'Барьеры, для которых нет места: {count}. Первый: «{example}».',
  'card-left-out': 'Карточки, для которых нет места: {count}. Первая: «{example}».',
  'field-left-out': 'Подробности, для которых нет места: {count}. Первая: «{example}».',
  'journey-left-out': 'Другие карты в том же файле — не прочитаны: {count}. Первая: «{example}».',
  'kind-changed':
    'Карточки на чужой дорожке, — если прочитать файл снова, они станут такими, как вся дорожка: {count}. Первая: «{example}».',
  'name-made':
    'Этапы и дорожки без названия — получили его, чтобы их можно было различить: {count}. Первое название: «{example}».',
  'lines-joined':
    'Тексты из нескольких строк — стали одной строкой, потому что строка здесь — это карточка: {count}. Первый: «{example}».',
  'line-skipped':
    'Строки, которые не относятся к карте, — пропущены: {count}. Первая: «{example}».',
  'formula-guarded':
    'Тексты, которые таблица могла бы принять за формулу, — перед ними стоит апостроф, при импорте он снимается: {count}. Первый: «{example}».',
  'part-left-out':
    'Другие части файла, для которых на карте нет места: {count}. Первая: «{example}».',
  'name-changed':
    'Одинаковые названия — получили номер, чтобы их можно было различить: {count}. Первое: «{example}».',
  'text-mended':
    'Тексты с символами, которых в текстовом файле быть не может, — символы убраны: {count}. Первый: «{example}».',
  'text-cut': 'Тексты длиннее 10 000 знаков — обрезаны: {count}. Первый: «{example}».',
  'emotion-guessed':
    'Этапы, где настроение неизвестно, — «неизвестно» там нет, поэтому записано 3 из 5: {count}. Первый: «{example}».',
  'emotion-differs':
    'Этапы, настроение которых прочтётся иначе: там оно указано у точек контакта: {count}. Первый: «{example}».',
  'score-clamped':
    'Оценки вне шкалы 1–5 или между её делениями — сдвинуты к ближайшему: {count}. Первая: «{example}».',
  'task-repeated':
    'Задачи, общие для нескольких людей, — повторены на дорожке каждого: {count}. Первая: «{example}».',
  'order-changed':
    'Этапы, где шаги с разных дорожек больше не стоят по порядку: {count}. Первый: «{example}».',
  'phase-guessed':
    'Шаги, для которых не указана фаза, — стоят там же, где предыдущий шаг: {count}. Первый: «{example}».',
  'actor-by-name':
    'Участники, указанные именем вместо идентификатора, — найдены по имени: {count}. Первый: «{example}».',
  'actor-unknown': 'Участники, которых нет в списке участников: {count}. Первый: «{example}».',
  'initiator-lost':
    'Контакты, которые начинает компания, — на карте не видно, кто начал: {count}. Первый: «{example}».',
  'deviation-lost': 'Отклонения от плана — стали обычными шагами: {count}. Первое: «{example}».',
  'markup-mended':
    'Знаки «&», которые в XML пишутся как «&amp;», — прочитаны как есть: {count}. Первый стоит здесь: «{example}».',
  'over-mermaid-size':
    'Тексты длиннее 50 000 знаков — Mermaid рисует такие, только если увеличить maxTextSize: {count}. В первом знаков: «{example}».',
}

/** Texts for every loss in every language. */
export const LOSS_TEXTS: Readonly<Record<'en' | 'ru', LossTexts>> = { en, ru }
