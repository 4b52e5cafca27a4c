/**
 * What a format does not carry, told before a file is written or taken over. `{count}` says how often, `{example}` is the first
 * of them.
 */
const en = {
  'scale-changed': 'Values on another scale, brought to ours: {count}. First: {example}',
  'persona-left-out': 'Personas that have no place there: {count}. First: {example}',
  'lane-left-out': 'Lanes that have no place there: {count}. First: {example}',
  'barrier-left-out':
    'Barriers, with their numbers and links, that have no place there: {count}. First: {example}',
  'card-left-out': 'Other cards that have no place there: {count}. First: {example}',
  'field-left-out': 'Filled-in fields that have no place there: {count}. First: {example}',
  'journey-left-out':
    'Further journeys in the file, of which only one is read: {count}. First: {example}',
  'part-left-out': 'Parts of the file that a map has no place for: {count}. First: {example}',
  'name-made': 'Without a name, called by a number: {count}. First: {example}',
  'name-changed': 'Names that stood twice, told apart by a number: {count}. First: {example}',
  'text-mended':
    'Texts with characters that no file may hold; those are gone: {count}. First: {example}',
  'text-cut': 'Texts cut off after 10,000 characters: {count}. First: {example}',
  'lines-joined': 'Texts of several lines, written on one: {count}. First: {example}',
  'line-skipped': 'Lines that say nothing in this format, skipped: {count}. First: {example}',
  'emotion-guessed':
    'Stages whose emotion nobody knows, written as 3 of 5 because this format has no “unknown”: {count}. First: {example}',
  'emotion-differs':
    'Stages whose emotion will read differently, since it stands on their touchpoints there: {count}. First: {example}',
  'score-unread': 'Scores that are no number, left unknown: {count}. First: {example}',
  'score-clamped':
    'Scores outside 1–5 or between two steps, moved to the nearest: {count}. First: {example}',
  'scores-averaged': 'Stages whose scores differ, taken by their mean: {count}. First: {example}',
  'task-repeated':
    'Tasks of some of the people, repeated in the lane of each: {count}. First: {example}',
  'order-changed': 'Stages in which the order between lanes is lost: {count}. First: {example}',
  'actor-by-name':
    'References to people that match no id, matched by name: {count}. First: {example}',
  'actor-unknown': 'References to people whom the file does not have: {count}. First: {example}',
  'initiator-lost':
    'Contacts that the provider begins; a map does not say who begins: {count}. First: {example}',
  'deviation-lost': 'Deviations from the plan, read as ordinary steps: {count}. First: {example}',
  'channel-unknown':
    'Channels that Tropa does not know, read as “something else”: {count}. First: {example}',
  'markup-mended':
    'Signs & that were not written as XML wants them, mended: {count}. First: {example}',
  'over-mermaid-size':
    'The text has {example} characters. Mermaid draws up to 50,000 unless its maxTextSize is raised.',
}
type LossTexts = Readonly<Record<keyof typeof en, string>>

const ru: LossTexts = {
  'scale-changed': 'Значения в другой шкале, приведены к нашей: {count}. Первое: {example}',
  'persona-left-out': 'Персоны, для которых там нет места: {count}. Первая: {example}',
  'lane-left-out': 'Дорожки, для которых там нет места: {count}. Первая: {example}',
  'barrier-left-out':
    'Барьеры с номерами и связями, для которых там нет места: {count}. Первый: {example}',
  'card-left-out': 'Другие карточки, для которых там нет места: {count}. Первая: {example}',
  'field-left-out': 'Заполненные поля, для которых там нет места: {count}. Первое: {example}',
  'journey-left-out': 'Остальные пути в файле, читается только один: {count}. Первый: {example}',
  'part-left-out': 'Части файла, для которых нет места на карте: {count}. Первая: {example}',
  'name-made': 'Без названия, вместо него номер: {count}. Первое: {example}',
  'name-changed': 'Одинаковые названия, к ним добавлен номер: {count}. Первое: {example}',
  'text-mended':
    'Тексты с недопустимыми для файла символами, символы убраны: {count}. Первый: {example}',
  'text-cut': 'Тексты, обрезанные после 10 000 знаков: {count}. Первый: {example}',
  'lines-joined': 'Тексты из нескольких строк, записаны в одну: {count}. Первый: {example}',
  'line-skipped':
    'Строки, которые в этом формате ничего не значат, пропущены: {count}. Первая: {example}',
  'emotion-guessed':
    'Этапы с неизвестной эмоцией: этот формат не знает «неизвестно», записано 3 из 5: {count}. Первый: {example}',
  'emotion-differs':
    'Этапы, чья эмоция прочтётся иначе: там она указана у точек контакта: {count}. Первый: {example}',
  'score-unread': 'Оценки, которые не числа, оставлены неизвестными: {count}. Первая: {example}',
  'score-clamped':
    'Оценки вне шкалы 1–5 или между делениями, сдвинуты к ближайшему: {count}. Первая: {example}',
  'scores-averaged': 'Этапы с разными оценками, взято среднее: {count}. Первый: {example}',
  'task-repeated':
    'Задачи нескольких людей, повторены на дорожке каждого: {count}. Первая: {example}',
  'order-changed': 'Этапы, где порядок между дорожками потерян: {count}. Первый: {example}',
  'actor-by-name':
    'Ссылки на людей, чьего идентификатора в файле нет, найдены по имени: {count}. Первая: {example}',
  'actor-unknown': 'Ссылки на людей, которых в файле нет: {count}. Первая: {example}',
  'initiator-lost':
    'Контакты, которые начинает компания; на карте этого не видно: {count}. Первый: {example}',
  'deviation-lost': 'Отклонения от плана, прочитаны как обычные шаги: {count}. Первое: {example}',
  'channel-unknown':
    'Каналы, которых Тропа не знает, прочитаны как «Другое»: {count}. Первый: {example}',
  'markup-mended': 'Знаки &, записанные не по правилам XML, исправлены: {count}. Первый: {example}',
  'over-mermaid-size':
    'В тексте {example} знаков. Mermaid рисует до 50 000, если не увеличить maxTextSize.',
}

/** Texts for every loss in every language. */
export const LOSS_TEXTS: Readonly<Record<'en' | 'ru', LossTexts>> = { en, ru }
