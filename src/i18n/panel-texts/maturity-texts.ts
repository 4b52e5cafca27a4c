/** Statements of the assessment in the order of their groups (C25), in our words. */
const statementsEn = [
  'Everybody here knows one and the same picture of where the customer’s experience is to go.',
  'There is a plan for getting there, and we look at how far we have come.',
  'It is settled who decides, who answers for what, and what happens when departments disagree.',
  'We say beforehand what an improvement for customers will bring the business.',
  'When it brings less than we said, we change what we do.',
  'What comes first is decided by a few agreed measures, not by who speaks loudest.',
  'Colleagues and partners hear what we do for customers, why it pays, and how it goes.',
  'Skills for working on customer experience are built up in every department.',
  'People are trained for it, and it is worth their while.',
  'We put what customers say together with figures from operations, and draw conclusions from both.',
  'The customers that matter most to us reach us with their signals in time.',
  'Such data decides what we do first.',
  'Findings reach those who can act on them in a form they can act on at once.',
  'Problems that an analysis brings to light are followed until they are gone.',
  'Daily processes change because of what customers go through.',
  'Strategic decisions rest on what customers go through.',
  'The systems and processes that the business runs on have the voice of customers built in.',
  'We look for experiences that would change what customers expect at all.',
  'New things are designed with people and for people: tried out with them before they are built.',
  'What is new is the same thing in every office, channel and shop.',
] as const
/** As many texts as there are of another language. */
type SameLength<T extends readonly string[]> = { readonly [I in keyof T]: string }

const statementsRu: SameLength<typeof statementsEn> = [
  'Все одинаково понимают, каким должен стать клиентский опыт.',
  'Есть план, как к этому прийти, и мы сверяемся с ним.',
  'Понятно, кто решает, кто за что отвечает и что делать, если отделы не согласны друг с другом.',
  'Мы заранее оцениваем, что даст бизнесу улучшение для клиентов.',
  'Если дало меньше, чем обещали, меняем то, что делаем.',
  'Что важнее, решают несколько согласованных показателей, а не самый громкий голос.',
  'Коллеги и партнёры знают, что мы делаем для клиентов, зачем и на каком мы этапе.',
  'Навыки работы с клиентским опытом растут в каждом отделе.',
  'Людей этому учат, и заниматься этим им выгодно.',
  'Слова клиентов мы сопоставляем с цифрами из процессов и делаем выводы из того и другого.',
  'Сигналы от самых важных для нас клиентов доходят вовремя.',
  'По этим данным решаем, за что браться сначала.',
  'Выводы попадают к тем, кто может действовать, — и в таком виде, что действовать можно сразу.',
  'Проблемы, которые вскрыл анализ, ведём до тех пор, пока их не станет.',
  'Повседневные процессы меняются из-за того, что переживают клиенты.',
  'Стратегические решения опираются на то, что переживают клиенты.',
  'Голос клиента встроен в основные процессы и системы компании.',
  'Ищем такой опыт, который изменил бы сами ожидания клиентов.',
  'Новое проектируем вместе с людьми и для людей: пробуем с ними до того, как строить.',
  'Новое одинаково в каждом офисе, канале и магазине.',
]

/** What a company does at each stage (C23), in our words. */
const stagesEn = {
  research: 'Customer experience is nobody’s way to success yet.',
  initiation: 'Its worth is seen, and single projects have begun.',
  mobilisation: 'There is a strategy, and one place from which improvements are led.',
  scaling: 'Everybody in the company has a part in it.',
  integration: 'It is how the company works, and the company changes as fast as its customers.',
} as const
const stagesRu: Readonly<Record<keyof typeof stagesEn, string>> = {
  research: 'Клиентский опыт пока не считают путём к успеху.',
  initiation: 'Пользу увидели, начались отдельные проекты.',
  mobilisation: 'Есть стратегия, и улучшениями управляют из одного места.',
  scaling: 'Участвует каждый в компании.',
  integration: 'Так компания работает, и меняется она так же быстро, как её клиенты.',
}

export const MATURITY_STATEMENTS: Readonly<Record<'en' | 'ru', readonly string[]>> = {
  en: statementsEn,
  ru: statementsRu,
}
export const MATURITY_STAGE_TEXTS = { en: stagesEn, ru: stagesRu }

const en = {
  maturity: 'Maturity',
  maturityHint: 'Twenty statements that tell how far the company is, and which map to make next.',
  maturityMeans:
    'How often does each of these hold? 1 never, 2 rarely, 3 sometimes, 4 often, 5 always, ? nobody knows.',
  newRound: 'Begin a round',
  nextRound: 'Begin the next round',
  roundDay: 'Day of the round',
  round: 'Round',
  roundOf: '{day} ({number} of {total})',
  removeRound: 'Delete this round',
  roundRemoved: 'The round is deleted',
  roundBegun: 'A new round has begun',
  roundsFull: 'There are as many rounds as a map keeps. Delete one to begin another.',
  groupMean: '{group}: {mean}',
  stillOpen: '{n} of {total} not answered',
  sumIs: 'Sum {sum} of 30',
  stageIs: 'Stage: {stage}',
  noSumYet: 'Every group needs an answer before there is a sum.',
  suitingKinds: 'Maps that suit it: {kinds}',
  toKinds: 'Kinds of map',
  maturityAssumption: 'Our assumption: from which sum a stage counts',
  maturityAssumptionHint:
    'The method gives no such numbers. Ours cut the range from 6 to 30 into five equal parts; set your own.',
  stepFrom: '{stage} from',
  stepsWrong: 'From 6 to 30, and not less than the one before.',
} as const

const ru: Readonly<Record<keyof typeof en, string>> = {
  maturity: 'Зрелость',
  maturityHint: 'Двадцать утверждений: насколько далеко компания ушла и какую карту делать дальше.',
  maturityMeans:
    'Как часто это так? 1 — никогда, 2 — редко, 3 — иногда, 4 — часто, 5 — всегда, ? — никто не знает.',
  newRound: 'Начать оценку',
  nextRound: 'Начать следующий раунд',
  roundDay: 'День оценки',
  round: 'Раунд',
  roundOf: '{day} ({number} из {total})',
  removeRound: 'Удалить этот раунд',
  roundRemoved: 'Раунд удалён',
  roundBegun: 'Новый раунд начат',
  roundsFull: 'Больше раундов карта не хранит. Удалите один, чтобы начать новый.',
  groupMean: '{group}: {mean}',
  stillOpen: 'без ответа: {n} из {total}',
  sumIs: 'Сумма {sum} из 30',
  stageIs: 'Этап: {stage}',
  noSumYet: 'Суммы пока нет: нужен хотя бы один ответ в каждой группе.',
  suitingKinds: 'Подходящие карты: {kinds}',
  toKinds: 'Виды карт',
  maturityAssumption: 'Наше допущение: с какой суммы начинается этап',
  maturityAssumptionHint:
    'В методике таких чисел нет. Мы разделили отрезок от 6 до 30 на пять равных частей; задайте свои границы.',
  stepFrom: '«{stage}» — с',
  stepsWrong: 'От 6 до 30 и не меньше предыдущего.',
}

export const MATURITY_TEXTS = { en, ru }
