/** What would become of the people if more came in, or if more went on (C78, C79). */
const en = {
  whatIf: 'What if',
  whatIfHint: 'How many more would come through if more people came in, or if a stage lost fewer.',
  whatIfMean:
    'Two ways to bring more people through: widen the funnel, or stretch a stage of it. The map stays as it is until you keep something.',
  nobodyCounted:
    'Nobody has counted the people yet. How many came in and went on is among the fields of each stage, under “Task and way out”.',
  toStage: 'Open “{stage}”',
  mendFirst: 'Mend first: “{stage}”',
  mendFirstMean: '{passed} of {entered} go on: {share}. No stage keeps a smaller share.',
  tryHere: 'Try a larger share here',
  mainStage: 'Main conversion stage: “{stage}”',
  mainStageMean: '{share} go on. The more people reach it the better: a strong offer belongs here.',
  strongOffers: 'A strong offer for “{stage}”',
  strongOfferAdded: '“{offer}” added to the offers at “{stage}”',
  method: 'What changes',
  widen: 'Widen: more come in',
  stretch: 'Stretch: more go on',
  times: 'How many times as many come in',
  timesWanted: 'A number above 0 and up to 1,000, for example 1.5',
  atStage: 'At which stage',
  shareNow: 'Share that goes on, %. Now {share}',
  shareWanted: 'A number from 0 to 100, for example 3',
  nothingToStretch: 'No stage has both numbers: who came in and who went on.',
  endBecomes: '{before} → {after} go on from “{stage}”',
  reckoned: 'What would become of the people',
  becomes: 'becomes',
  wholePeople:
    'Each stage behind keeps its own share. People are shown in whole ones, rounded; the reckoning goes on with exact numbers.',
  keepHypothesis: 'Keep as a hypothesis',
  hypothesisKept: 'Added as a hypothesis at “{stage}”',
  hypothesisWiden:
    'What if {times} times as many came into “{stage}”? Then {after} instead of {before} would go on from “{end}”.',
  hypothesisStretch:
    'What if {share} instead of {now} went on from “{stage}”? Then {after} instead of {before} would go on from “{end}”.',
  hypothesisSource: 'Reckoned by the numbers of the funnel',
} as const

const ru: Readonly<Record<keyof typeof en, string>> = {
  whatIf: 'Что если',
  whatIfHint: 'Сколько людей дойдёт, если придёт больше или если на этапе терять меньше.',
  whatIfMean:
    'Довести больше людей можно двумя путями: расширить воронку или растянуть один из её этапов. Пока вы ничего не сохранили, карта не меняется.',
  nobodyCounted:
    'Людей ещё никто не считал. Сколько пришло и сколько пошло дальше, записывают в полях этапа: «Задача и переход дальше».',
  toStage: 'Открыть «{stage}»',
  mendFirst: 'Чинить первым: «{stage}»',
  mendFirstMean: 'Дальше идут {passed} из {entered}, это {share}. Меньшей доли нет нигде.',
  tryHere: 'Попробовать долю побольше',
  mainStage: 'Основной этап конверсии: «{stage}»',
  mainStageMean:
    'Дальше идут {share}. Сюда нужно приводить больше людей, и здесь нужен сильный оффер.',
  strongOffers: 'Сильный оффер для этапа «{stage}»',
  strongOfferAdded: '«{offer}» — теперь среди предложений на этапе «{stage}»',
  method: 'Что меняется',
  widen: 'Расширить: придёт больше',
  stretch: 'Растянуть: больше пойдёт дальше',
  times: 'Во сколько раз больше придёт',
  timesWanted: 'Число больше 0 и до 1000, например 1,5',
  atStage: 'На каком этапе',
  shareNow: 'Доля тех, кто идёт дальше, %. Сейчас {share}',
  shareWanted: 'Число от 0 до 100, например 3',
  nothingToStretch: 'Ни на одном этапе не посчитаны и те, кто пришёл, и те, кто пошёл дальше.',
  endBecomes: '{before} → {after} идут дальше с этапа «{stage}»',
  reckoned: 'Как изменится число людей',
  becomes: 'станет',
  wholePeople:
    'На этапах после этого доли прежние. Людей показываем целыми, с округлением; считаем по точным числам.',
  keepHypothesis: 'Сохранить как гипотезу',
  hypothesisKept: 'Гипотеза добавлена на этап «{stage}»',
  hypothesisWiden:
    'Что если на этап «{stage}» придёт больше людей (×{times})? Тогда с этапа «{end}» дальше пойдут {after} вместо {before}.',
  hypothesisStretch:
    'Что если с этапа «{stage}» дальше пойдут {share} вместо {now}? Тогда с этапа «{end}» дальше пойдут {after} вместо {before}.',
  hypothesisSource: 'Расчёт по числам воронки',
}

export const WHAT_IF_TEXTS = { en, ru }
