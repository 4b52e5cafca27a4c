import type { ColumnRole } from './column-role'

/**
 * What people call the rows and columns of their tables, in English and Russian, besides the names that lanes have on our
 * own maps. Written as `plainName` has it, several divided by `|`; a word with `*` may go on. A name may have more words
 * around it.
 */
export const ROLE_NAMES: Partial<Readonly<Record<ColumnRole, string>>> = {
  stage: 'stage|stages|phase|phases|journey stage|step|этап|этапы|стадия|стадии|фаза|шаг',
  stageOrder: 'stage order|stage number|order|порядок|номер этапа|порядок этапов',
  persona: 'persona*|stakeholder*|role|actor|segment|персон*|стейкхолдер*|роль|сегмент|участник*',
  personaOrder: 'persona order|stakeholder order|порядок персон',
  lane: 'lane|row|layer|category|type|kind|дорожка|слой|категория|тип|вид',
  text: 'text|card|description|item|content|текст|карточка|описание|содержание',
  emotion:
    'emotion*|emotion score|emotional*|mood|sentiment|feeling|feelings|эмоци*|эмоциональн*|настроени*|чувств*',
  score: 'score*|rating*|satisfaction|csat|stars|оценк*|балл*|удовлетворенност*',
  importance: 'importance|weight|важност*|значимост*',
  task: 'our task|our goal|business goal*|marketing task|наша задача|наша цель|задач* маркетолога|цел* бизнеса',
  channel: 'channel*|канал*',
  owner: 'owner*|responsible*|responsible stakeholder|assignee|ответственн*|владелец|исполнител*',
  accountable: 'accountable|отвечает за результат|подотчетн*',
  severity:
    'severity|barrier severity|pain severity|pain level|тяжесть*|критичност*|серьезност*|острота',
  evidence: 'evidence|source|sources|источник*|основани*|подтвержден*|доказательств*',
  ignore: 'priority|приоритет*',
  'lane:steps': 'sub stage|sub stages|substage*|подэтап*',
  'lane:actions':
    'action*|activit*|doing|user step*|customer step*|действи*|что делает|активност*|шаги клиента',
  'lane:goals':
    'goal|goals|objective*|customer goal*|user goal*|needs|цель|цели|задачи клиента|потребност*',
  'lane:jobs': 'job|jobs|jtbd|jobs to be done|job to be done|работы',
  'lane:expectations': 'expectation*|ожидани*',
  'lane:fears': 'fear|fears|worr*|concern*|anxiet*|doubt*|страх|страхи|опасени*|тревог*|сомнени*',
  'lane:criteria': 'criteri*|decision factor*|критери*|факторы выбора',
  'lane:touchpoints':
    'touchpoint*|touch point*|contact point*|interaction*|точки контакта|точка контакта|точки касания|точка касания|точки взаимодействия|касани*',
  'lane:offer': 'offer*|value proposition*|usp|предложени*|оффер*|утп',
  'lane:cost': 'cost|costs|tco|стоимост*|затрат*|расход*',
  'lane:barriers':
    'barrier*|pain|pains|pain point*|painpoint*|problem*|friction*|obstacle*|frustration*|blocker*|issue*|барьер*|боль|боли|проблем*|препятстви*|трудност*|сложност*',
  'lane:solutions':
    'solution*|opportunit*|idea|ideas|improvement*|recommendation*|решени*|возможност*|идея|идеи|улучшени*|рекомендаци*|способы преодоления|как преодолеть',
  'lane:kpis': 'kpi*|metric*|measure|measures|indicator*|метрик*|показател*|критерии успеха',
  'lane:experience': 'experience*|thought*|thinking|thinks|опыт|мысли|думает|впечатлени*',
  'lane:values': 'values|motivation*|motive*|ценност*|мотив*',
  'lane:triggers': 'trigger*|триггер*|повод|поводы',
  'lane:physicalEvidence': 'physical evidence|physical|tangible*|физическ*|материальн*',
  'lane:frontstage':
    'frontstage|front stage|onstage|front office|фронтстейдж|передний план|видимые действия|фронт офис',
  'lane:backstage':
    'backstage|back stage|back office|бэкстейдж|задний план|невидимые действия|бэк офис',
  'lane:support': 'support*|поддержк*|вспомогательн*|процессы поддержки',
  'lane:notes': 'note|notes|comment*|remark*|заметк*|комментари*|примечани*',
}
