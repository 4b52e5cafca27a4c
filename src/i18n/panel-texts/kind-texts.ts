import type { MapKindId } from '../../journey/map-kind-id'

/** What a kind of map is called, and when to make one. */
export interface KindText {
  readonly name: string
  readonly when: string
}
type KindTexts = Readonly<Record<MapKindId, KindText>>

const en: KindTexts = {
  conversion: {
    name: 'Conversion',
    when: 'You sell, and want to know where people are lost on the way. Count who comes in and who goes on.',
  },
  governance: {
    name: 'Governance',
    when: 'Several departments serve one customer, and nobody sees the whole. Name who takes part and who answers.',
  },
  assessment: {
    name: 'Assessment',
    when: 'You want to know how well you do, and begin with what is worst. Score stages and touchpoints.',
  },
  design: {
    name: 'Service blueprint',
    when: 'You design or rebuild a service: what people see, what we do before their eyes and behind the scenes.',
  },
  eyes: {
    name: 'Through the customer’s eyes',
    when: 'You want the team to feel what people go through, and where it falls short of what they expected. Write in the first person.',
  },
  decision: {
    name: 'Decision checklist',
    when: 'Something is to be decided, and you want to know what it does to the customer before it is done. Hold it against each stage.',
  },
  study: {
    name: 'Study aid',
    when: 'You teach the company how people live with a category, whoever sells it. Write as “we”.',
  },
}

const ru: KindTexts = {
  conversion: {
    name: 'Конверсия',
    when: 'Вы продаёте и хотите понять, где теряете людей. Посчитайте, сколько пришло и сколько пошло дальше.',
  },
  governance: {
    name: 'Структура управления',
    when: 'Одного клиента обслуживают несколько отделов, а целого не видит никто. Назовите, кто участвует и кто отвечает.',
  },
  assessment: {
    name: 'Оценка',
    when: 'Хотите знать, насколько хорошо работаете, и начать с худшего. Оцените этапы и точки контакта.',
  },
  design: {
    name: 'Сервис-блюпринт',
    when: 'Проектируете или перестраиваете сервис: что люди видят, что мы делаем у них на глазах и за кулисами.',
  },
  eyes: {
    name: 'Глазами клиента',
    when: 'Команде нужно почувствовать, через что проходят люди и где опыт расходится с ожиданием. Пишите от первого лица.',
  },
  decision: {
    name: 'Проверка решений',
    when: 'Нужно что-то решить и заранее понять, чем это обернётся для клиента. Примерьте решение к каждому этапу.',
  },
  study: {
    name: 'Учебное пособие',
    when: 'Учите компанию, как люди живут с категорией, у кого бы ни покупали. Пишите от лица «мы».',
  },
}

export const KIND_TEXTS: Readonly<Record<'en' | 'ru', KindTexts>> = { en, ru }
