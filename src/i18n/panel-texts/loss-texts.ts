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
}

/** Texts for every loss in every language. */
export const LOSS_TEXTS: Readonly<Record<'en' | 'ru', LossTexts>> = { en, ru }
