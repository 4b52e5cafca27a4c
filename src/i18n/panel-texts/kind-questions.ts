import type { Language } from '../../journey/language'
import type { MapKindId } from '../../journey/map-kind-id'

/** The question that a kind of map answers, so short that a list of them can be scanned. */
export type KindQuestions = Readonly<Record<MapKindId, string>>

const en: KindQuestions = {
  conversion: 'Where do we lose people?',
  governance: 'Who takes part, and who answers for it?',
  assessment: 'How well do we do, and where to begin?',
  design: 'How is the service made?',
  eyes: 'What is it like for them?',
  decision: 'What will it do to the customer?',
  study: 'How do people live with it, whoever sells it?',
}

const ru: KindQuestions = {
  conversion: 'Где мы теряем людей?',
  governance: 'Кто участвует и кто за что отвечает?',
  assessment: 'Насколько мы хороши и с чего начать?',
  design: 'Как устроен сервис?',
  eyes: 'Каково это для клиента?',
  decision: 'Чем решение обернётся для клиента?',
  study: 'Как люди с этим живут, у кого бы ни покупали?',
}

export const KIND_QUESTIONS: Readonly<Record<Language, KindQuestions>> = { en, ru }
