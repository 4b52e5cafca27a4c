import type { CheckId } from '../../journey/checks'

/** What a check has found: in a few words, why that matters for the map, and what to do. */
export interface CheckText {
  readonly found: string
  readonly why: string
  readonly mend: string
}

const en: Readonly<Record<CheckId, CheckText>> = {
  noTarget: {
    found: 'Nobody says what the map is for',
    why: 'Without a purpose no one can tell which details belong on the map, and whether it helped.',
    mend: 'Write the scenario: whose way it is, from where to where, and what you want to learn or change.',
  },
  noPersona: {
    found: 'The journey is nobody’s',
    why: 'Different people walk different ways; a journey of “the customer” describes none of them.',
    mend: 'Add the persona whose way this is.',
  },
  oneMapForSeveral: {
    found: 'One map for several personas',
    why: 'Their stages, fears and touchpoints differ, and a map of all of them at once fits none.',
    mend: 'Keep one persona and give each of the others a map of their own. Roles that decide on a purchase together share one map: say which role each has.',
  },
  manyPersonas: {
    found: 'More personas than anybody keeps in mind',
    why: 'With more than five the team stops thinking of any.',
    mend: 'Put together those who decide alike, or leave out the rarest.',
  },
  stageWithoutTouchpoints: {
    found: 'Stages without a touchpoint',
    why: 'Either the customer is alone there, or the path has not been written down in full.',
    mend: 'Ask what they see, use or whom they meet there. If it is nothing of yours, put in what is missing, or a competitor’s.',
  },
  emptyLane: {
    found: 'Lanes with nothing in them',
    why: 'An empty lane is a question that nobody has answered yet.',
    mend: 'Fill it, or remove it from this map.',
  },
  noEvidence: {
    found: 'Stages that rest on assumptions',
    why: 'What nobody has observed or measured is what we imagine, and decisions will rest on it.',
    mend: 'Ask customers and the people who meet them, then say on the cards what was observed or measured, and where.',
  },
  internalWording: {
    found: 'Told in our own words',
    why: 'A customer knows nothing of our departments and systems: a path in their terms is our process, not the journey.',
    mend: 'Say what the person does and sees, as they would tell it.',
  },
  barrierWithoutSolution: {
    found: 'Barriers without a solution',
    why: 'What stops people goes on stopping them while nobody has an answer.',
    mend: 'Link a solution to each barrier, or add one.',
  },
  worstDrop: {
    found: 'Here the mood falls most',
    why: 'The steepest fall is where people are lost first, so it pays to begin there.',
    mend: 'Look at the barriers of this stage and of the one before.',
  },
  worstLoss: {
    found: 'Most people are lost here',
    why: 'What is mended at the narrowest place of the funnel lets more people through everywhere behind it.',
    mend: 'Look at its barriers first, and draw the funnel (Boards) to see what it costs.',
  },
  expectationGap: {
    found: 'Much worse than people expect',
    why: 'People judge by what they counted on: where it turns out two levels lower, they are let down, and tell others.',
    mend: 'Do better there, or promise less before it. The board on the gap names the touchpoints that fall shortest.',
  },
  unknownScores: {
    found: 'Stages that nobody has scored',
    why: 'Other stages have a score. Unknown is a gap in what you know, not a bad mark.',
    mend: 'Ask how well the stage works, or leave it open on purpose and mute this check.',
  },
  stageWithoutOwner: {
    found: 'Stages for which nobody answers',
    why: 'What has no owner is not improved by anybody.',
    mend: 'Say on its touchpoints who does the work, and who answers for it.',
  },
  nobodyTakesPart: {
    found: 'Touchpoints at which no department takes part',
    why: 'Others on this map name theirs: what is nobody’s work stays as it is.',
    mend: 'Name the departments among the fields of the touchpoint, or take it off the map.',
  },
  unconvincingOffer: {
    found: 'Offers that convince nobody yet',
    why: 'What cannot be told from other offers is chosen by price; what a skeptic doubts is not chosen at all.',
    mend: 'Say on the card what only you give, and ask the five questions of the skeptic there. Where one is a no, work on that.',
  },
  competitorNamed: {
    found: 'Competitors named where people compare',
    why: 'Whoever compares follows every name: speaking of others sends people to them.',
    mend: 'Say what you give, without naming others.',
  },
  longText: {
    found: 'Texts too long to read',
    why: 'On a map that a group looks at, long texts are skipped.',
    mend: 'Say it in a line or two; put the rest into a second card.',
  },
}

const ru: Readonly<Record<CheckId, CheckText>> = {
  noTarget: {
    found: 'Не сказано, зачем эта карта',
    why: 'Без цели не понять, какие подробности нужны на карте и помогла ли она.',
    mend: 'Заполните сценарий: чей это путь, откуда и докуда, что хотите узнать или изменить.',
  },
  noPersona: {
    found: 'Непонятно, чей это путь',
    why: 'Разные люди проходят разный путь, и карта «клиента вообще» не описывает никого.',
    mend: 'Добавьте персону, чей это путь.',
  },
  oneMapForSeveral: {
    found: 'Одна карта на несколько персон',
    why: 'Этапы, страхи и точки контакта у них разные: карта сразу для всех не подходит никому.',
    mend: 'Оставьте одну персону, а остальным сделайте свои карты. Роли, которые принимают решение о покупке вместе, живут на одной карте: укажите роль каждой.',
  },
  manyPersonas: {
    found: 'Персон больше, чем можно удержать в голове',
    why: 'Когда их больше пяти, команда перестаёт помнить о каждой.',
    mend: 'Объедините тех, кто выбирает одинаково, или уберите самых редких.',
  },
  stageWithoutTouchpoints: {
    found: 'Этапы без точек контакта',
    why: 'Либо клиент там один, либо путь записан не полностью.',
    mend: 'Спросите, что человек там видит, чем пользуется, кого встречает. Если вашего там нет, добавьте недостающую точку или точку конкурента.',
  },
  emptyLane: {
    found: 'Пустые дорожки',
    why: 'Пустая дорожка — вопрос, на который ещё никто не ответил.',
    mend: 'Заполните её или уберите с этой карты.',
  },
  noEvidence: {
    found: 'Этапы, которые держатся на догадках',
    why: 'Пока никто не наблюдал и не мерил, это наши представления, а решения будут опираться на них.',
    mend: 'Спросите клиентов и тех, кто с ними работает, и укажите на карточках, что увидели или измерили и где.',
  },
  internalWording: {
    found: 'Сказано на языке компании',
    why: 'Клиент не знает наших отделов и систем: путь в таких словах — это наш процесс, а не путь человека.',
    mend: 'Напишите, что человек делает и видит, его словами.',
  },
  barrierWithoutSolution: {
    found: 'Барьеры без решения',
    why: 'Пока ответа нет, барьер продолжает останавливать людей.',
    mend: 'Свяжите каждый барьер с решением или добавьте новое.',
  },
  worstDrop: {
    found: 'Здесь настроение падает сильнее всего',
    why: 'На самом крутом спаде теряют первыми, поэтому начинать стоит с него.',
    mend: 'Посмотрите на барьеры этого этапа и предыдущего.',
  },
  worstLoss: {
    found: 'Здесь теряется больше всего людей',
    why: 'Расширить самое узкое место воронки — значит пропустить больше людей через все этапы за ним.',
    mend: 'Начните с барьеров этого этапа, а цену потерь покажет воронка («Доски»).',
  },
  expectationGap: {
    found: 'Намного хуже, чем ждут люди',
    why: 'Человек судит по тому, на что рассчитывал: если на деле на два уровня хуже, он разочарован и расскажет об этом другим.',
    mend: 'Сделайте этап лучше или обещайте меньше до него. Какие точки подводят сильнее всего, покажет доска о разрыве.',
  },
  unknownScores: {
    found: 'Этапы без оценки',
    why: 'У других этапов оценка есть. «Неизвестно» — это пробел в знаниях, а не плохая отметка.',
    mend: 'Узнайте, как работает этап, или оставьте как есть и отключите эту проверку.',
  },
  stageWithoutOwner: {
    found: 'Этапы, за которые никто не отвечает',
    why: 'То, у чего нет ответственного, никто не улучшает.',
    mend: 'Укажите у точек контакта этапа, кто делает и кто отвечает за результат.',
  },
  nobodyTakesPart: {
    found: 'Точки контакта, где не участвует ни один отдел',
    why: 'У других точек на этой карте отделы названы. Ничья работа так и останется несделанной.',
    mend: 'Назовите отделы в полях точки контакта или уберите её с карты.',
  },
  unconvincingOffer: {
    found: 'Предложения, которые пока не убеждают',
    why: 'Если предложение не отличить от других, выбирают по цене. Если скептик сомневается, не выбирают вовсе.',
    mend: 'Запишите на карточке, что есть только у вас, и задайте там пять вопросов скептика. Где ответ «нет», там и дорабатывайте.',
  },
  competitorNamed: {
    found: 'Конкуренты там, где сравнивают',
    why: 'Кто сравнивает, проверяет каждое имя: упоминая других, вы отправляете людей к ним.',
    mend: 'Говорите о том, что даёте вы, и не называйте других.',
  },
  longText: {
    found: 'Тексты, которые не прочтут',
    why: 'На карте, перед которой стоит группа, длинный текст пропускают.',
    mend: 'Скажите в одну-две строки, остальное вынесите во вторую карточку.',
  },
}

export const CHECK_TEXTS = { en, ru }
