/** How two journeys are told apart in words; `{…}` are still to be filled in. */
export interface CompareTexts {
  /** Names of fields, of one kind of record where it says so; one that is not here is called as it is in the file. */
  readonly fields: Readonly<Record<string, string>>
  /** Words for the values of fields that have a few to choose from. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** A record with its name, by its kind and, of cards, by the kind of the card. */
  readonly named: Readonly<Record<string, string>>
  readonly say: Readonly<Record<SayKey, string>>
}
type SayKey =
  | 'map'
  | 'quoted'
  | 'noName'
  | 'cell'
  | 'place'
  | 'empty'
  | 'unknown'
  | 'none'
  | 'yes'
  | 'no'
  | 'added'
  | 'removed'
  | 'changed'
  | 'moved'
  | 'conflict'
  | 'order'
  | 'along'
  | 'summary'
  | 'noDifference'
  | 'personas'
  | 'stages'
  | 'lanes'
  | 'cards'

const en: CompareTexts = {
  fields: {
    title: 'title',
    scenario: 'scenario',
    state: 'what the map shows',
    language: 'language',
    theme: 'look',
    owner: 'owner',
    review: 'look at it again on',
    muted: 'muted checks',
    name: 'name',
    'persona.name': 'name',
    role: 'part in the decision',
    description: 'who they are',
    quote: 'in their own words',
    priorities: 'what they look at first',
    subtitle: 'what happens',
    task: 'our task',
    importance: 'importance',
    score: 'score',
    emotion: 'emotion',
    feeling: 'feeling',
    traffic: 'readiness',
    tools: 'what moves them on',
    entered: 'came in',
    passed: 'went on',
    hint: 'hint',
    persona: 'whose lane it is',
    text: 'text',
    level: 'founded on',
    source: 'source',
    channel: 'channel',
    place: 'where it happens',
    departments: 'departments',
    status: 'state of work',
    due: 'due',
    atStandard: 'up to our standard',
    severity: 'how bad it is',
    blocks: 'stops the way out of',
    solutions: 'answered by',
    urgency: 'urgency',
    value: 'figure',
    change: 'change since last time',
    trend: 'where it goes',
    better: 'good is',
    advantage: 'advantage',
    benefit: 'benefit',
    part: 'part of the cost',
    amount: 'amount',
  },
  values: {
    state: { 'as-is': 'as is', 'to-be': 'as it should be' },
    language: { en: 'English', ru: 'Russian' },
    theme: { day: 'day', dusk: 'dusk' },
    role: { economic: 'economic buyer', technical: 'technical buyer', user: 'end user' },
    traffic: { cold: 'cold', warm: 'warm', hot: 'hot' },
    level: { assumption: 'an assumption', observed: 'observation', measured: 'measurement' },
    place: { online: 'online', offline: 'offline' },
    status: { exists: 'exists', missing: 'missing', competitor: 'competitor’s' },
    severity: { trivial: 'trivial', workaround: 'needs a workaround', leaves: 'makes them leave' },
    urgency: { later: 'later', soon: 'soon', urgent: 'urgent' },
    trend: { up: 'up', down: 'down', flat: 'the same' },
    better: { up: 'more', down: 'less' },
    part: { price: 'price', implementation: 'implementation', use: 'use', repair: 'repair' },
  },
  named: {
    persona: 'Persona {name}',
    stage: 'Stage {name}',
    lane: 'Lane {name}',
    note: 'Note {name}',
    touchpoint: 'Touchpoint {name}',
    barrier: 'Barrier {name}',
    solution: 'Solution {name}',
    kpi: 'KPI {name}',
    offer: 'Offer {name}',
    cost: 'Cost {name}',
  },
  say: {
    map: 'The map as a whole',
    quoted: '“{text}”',
    noName: 'without a name',
    cell: 'place',
    place: '{lane}, {stage}',
    order: 'order',
    empty: 'nothing',
    unknown: 'unknown',
    none: 'none',
    yes: 'yes',
    no: 'no',
    added: 'new',
    removed: 'removed',
    changed: 'changed',
    moved: 'moved',
    conflict: 'conflict',
    along: 'cards that only this map has',
    summary:
      'New: {added}. Changed: {changed}. Moved: {moved}. Removed: {removed}. Conflicts: {conflicts}.',
    noDifference: 'No difference.',
    personas: 'Personas',
    stages: 'Stages',
    lanes: 'Lanes',
    cards: 'Cards',
  },
}

const ru: CompareTexts = {
  fields: {
    title: 'название',
    scenario: 'сценарий',
    state: 'что показывает карта',
    language: 'язык',
    theme: 'оформление',
    owner: 'ответственный',
    review: 'когда пересмотреть',
    muted: 'отключённые проверки',
    name: 'название',
    'persona.name': 'имя',
    role: 'роль в решении',
    description: 'кто это',
    quote: 'своими словами',
    priorities: 'на что смотрит сначала',
    subtitle: 'что происходит',
    task: 'наша задача',
    importance: 'важность',
    score: 'оценка',
    emotion: 'эмоция',
    feeling: 'чувство',
    traffic: 'готовность',
    tools: 'что ведёт дальше',
    entered: 'пришло',
    passed: 'пошло дальше',
    hint: 'подсказка',
    persona: 'чья дорожка',
    text: 'текст',
    level: 'основание',
    source: 'источник',
    channel: 'канал',
    place: 'где происходит',
    departments: 'отделы',
    status: 'состояние',
    due: 'срок',
    atStandard: 'по нашему стандарту',
    severity: 'насколько мешает',
    blocks: 'закрывает выход с этапа',
    solutions: 'решения',
    urgency: 'срочность',
    value: 'значение',
    change: 'изменение с прошлого раза',
    trend: 'куда движется',
    better: 'хорошо, когда',
    advantage: 'преимущество',
    benefit: 'выгода',
    part: 'часть затрат',
    amount: 'сумма',
  },
  values: {
    state: { 'as-is': 'как есть', 'to-be': 'как должно быть' },
    language: { en: 'английский', ru: 'русский' },
    theme: { day: 'день', dusk: 'сумерки' },
    role: {
      economic: 'экономический покупатель',
      technical: 'технический покупатель',
      user: 'конечный пользователь',
    },
    traffic: { cold: 'холодные', warm: 'тёплые', hot: 'горячие' },
    level: { assumption: 'гипотеза', observed: 'видели сами', measured: 'измерено' },
    place: { online: 'онлайн', offline: 'офлайн' },
    status: { exists: 'есть', missing: 'нет у нас', competitor: 'у конкурента' },
    severity: { trivial: 'мелочь', workaround: 'нужен обходной путь', leaves: 'клиент уходит' },
    urgency: { later: 'потом', soon: 'скоро', urgent: 'срочно' },
    trend: { up: 'растёт', down: 'падает', flat: 'не меняется' },
    better: { up: 'больше', down: 'меньше' },
    part: { price: 'цена', implementation: 'внедрение', use: 'эксплуатация', repair: 'ремонт' },
  },
  named: {
    persona: 'Персона {name}',
    stage: 'Этап {name}',
    lane: 'Дорожка {name}',
    note: 'Заметка {name}',
    touchpoint: 'Точка контакта {name}',
    barrier: 'Барьер {name}',
    solution: 'Решение {name}',
    kpi: 'Показатель {name}',
    offer: 'Предложение {name}',
    cost: 'Статья затрат {name}',
  },
  say: {
    map: 'Карта в целом',
    quoted: '«{text}»',
    noName: 'без названия',
    cell: 'место',
    place: '{lane}, {stage}',
    order: 'порядок',
    empty: 'пусто',
    unknown: 'неизвестно',
    none: 'нет',
    yes: 'да',
    no: 'нет',
    added: 'новое',
    removed: 'удалено',
    changed: 'изменено',
    moved: 'перемещено',
    conflict: 'конфликт',
    along: 'карточки, которые есть только на этой карте',
    summary:
      'Новое: {added}. Изменено: {changed}. Перемещено: {moved}. Удалено: {removed}. Конфликты: {conflicts}.',
    noDifference: 'Различий нет.',
    personas: 'Персоны',
    stages: 'Этапы',
    lanes: 'Дорожки',
    cards: 'Карточки',
  },
}

/** The words for differences in every language. */
export const COMPARE_TEXTS: Readonly<Record<'en' | 'ru', CompareTexts>> = { en, ru }
