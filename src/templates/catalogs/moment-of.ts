import { MOMENTS, type Moment } from './catalog'

/** Words by which stages of each moment are called, in English and in Russian. */
const CALLED: Readonly<Record<Moment, RegExp>> = {
  need: /need|aware|problem|recogni|потребн|осозна|призна|мотив|задач/,
  interest: /interest|attention|интерес|внимани/,
  desire: /desire|want|желан/,
  search: /search|look|find|discover|поиск|ищ|узна|знаком/,
  comparison:
    /compar|review|evaluat|consider|choos|choice|select|study|site|сравн|выбор|оцен|изуч|обзор|сайт/,
  purchase:
    /purchas|buy|order|deal|sign|contract|pay|deci|acqui|subscri|покуп|заказ|сделк|оплат|договор|решение|подпис/,
  impression:
    /deliver|instal|onboard|activ|trial|\buse|using|experience|result|достав|установ|внедр|использ|опыт|обслуж|пробн|активац|результат/,
  loyalty: /loyal|repeat|reten|renew|next|keep|лояльн|повтор|удерж|продл|следующ/,
  recommendation: /recommend|advoc|refer|рекоменд|совет/,
}

/**
 * At what moment of the customer's way a stage is: by its name, and where that does not tell, by its place among the others.
 * @param index of the stage
 */
export function momentOf(stages: readonly { readonly name: string }[], index: number): Moment {
  const name = (stages[index]?.name ?? '').toLowerCase()
  // From the last: a repeat order is no first purchase.
  const called = [...MOMENTS].reverse().find((moment) => CALLED[moment].test(name))
  if (called !== undefined) return called
  const share = stages.length > 1 ? index / (stages.length - 1) : 0
  return MOMENTS[Math.round(share * (MOMENTS.length - 1))] ?? 'need'
}
