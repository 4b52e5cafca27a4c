import type { LaneDraft, StageOf } from '../template-draft'

/** Rows of the committee as a whole, then criteria, offer and barriers once per buying role (C94, C97, C98). */
export const lanes = [
  {
    key: 'actions',
    kind: 'actions',
    name: ['Actions', 'Действия'],
    hint: ['What the buying committee does', 'Что делает закупочный комитет'],
  },
  {
    key: 'touchpoints',
    kind: 'touchpoints',
    name: ['Touchpoints', 'Точки контакта'],
    hint: ['Where the committee meets us', 'Где комитет встречается с нами'],
  },
  {
    key: 'emotions',
    kind: 'emotions',
    name: ['Emotions', 'Эмоции'],
    hint: ['The mood in the meeting room', 'Настроение в переговорной'],
  },
  {
    key: 'criteria-economic',
    kind: 'criteria',
    name: ['Criteria: finance', 'Критерии: финансы'],
    hint: ['Will the money come back?', 'Вернутся ли деньги?'],
    persona: 'economic',
  },
  {
    key: 'criteria-technical',
    kind: 'criteria',
    name: ['Criteria: IT', 'Критерии: ИТ'],
    hint: ['Is it stable and secure?', 'Стабильно ли, безопасно ли?'],
    persona: 'technical',
  },
  {
    key: 'criteria-user',
    kind: 'criteria',
    name: ['Criteria: warehouse', 'Критерии: склад'],
    hint: ['Will the shift get easier?', 'Станет ли смене легче?'],
    persona: 'user',
  },
  {
    key: 'offer-economic',
    kind: 'offer',
    name: ['Offer: finance', 'Предложение: финансы'],
    hint: ['What we answer, in terms of money', 'Наш ответ на языке денег'],
    persona: 'economic',
  },
  {
    key: 'offer-technical',
    kind: 'offer',
    name: ['Offer: IT', 'Предложение: ИТ'],
    hint: ['What we answer, in terms of risk', 'Наш ответ на языке надёжности'],
    persona: 'technical',
  },
  {
    key: 'offer-user',
    kind: 'offer',
    name: ['Offer: warehouse', 'Предложение: склад'],
    hint: ['What we answer, in terms of ease', 'Наш ответ на языке удобства'],
    persona: 'user',
  },
  {
    key: 'cost',
    kind: 'cost',
    name: ['Cost of ownership', 'Стоимость владения'],
    hint: ['From today’s losses to actual figures', 'От нынешних потерь до факта'],
  },
  {
    key: 'barriers-economic',
    kind: 'barriers',
    name: ['Barriers: finance', 'Барьеры: финансы'],
    hint: ['What holds the budget back', 'Что тормозит бюджет'],
    persona: 'economic',
  },
  {
    key: 'barriers-technical',
    kind: 'barriers',
    name: ['Barriers: IT', 'Барьеры: ИТ'],
    hint: ['What keeps IT from saying yes', 'Что мешает ИТ согласиться'],
    persona: 'technical',
  },
  {
    key: 'barriers-user',
    kind: 'barriers',
    name: ['Barriers: warehouse', 'Барьеры: склад'],
    hint: ['What puts the shift off', 'Что отталкивает смену'],
    persona: 'user',
  },
  {
    key: 'solutions',
    kind: 'solutions',
    name: ['Solutions', 'Ответы на барьеры'],
    hint: ['What we do about each barrier', 'Чем снимаем каждый барьер'],
  },
  {
    key: 'kpis',
    kind: 'kpis',
    name: ['KPIs', 'Показатели'],
    hint: ['How we know the stage works', 'По чему видно, что этап работает'],
  },
] as const satisfies readonly LaneDraft[]

/** A stage with cards of the right kind in every one of these lanes. */
export type B2bStage = StageOf<typeof lanes>
