import type { EvidenceDraft } from '../template-draft'

/** What the cards of this journey rest on: level and source, as a vendor's team would note them (C31, C93). */
export const financeTalks: EvidenceDraft = [
  'observed',
  ['Talks with 7 finance directors', 'Беседы с 7 финдиректорами'],
]
export const itTalks: EvidenceDraft = [
  'observed',
  ['Talks with 9 heads of IT', 'Беседы с 9 руководителями ИТ'],
]
export const shiftsWatched: EvidenceDraft = [
  'observed',
  ['Four shifts watched on site', 'Наблюдали четыре смены на складах'],
]
export const demoNotes: EvidenceDraft = ['observed', ['Notes from 23 demos', 'Записи с 23 демо']]
export const priceLists: EvidenceDraft = [
  'observed',
  ['Price lists of eight vendors', 'Прайс-листы восьми поставщиков'],
]
export const lostDeals: EvidenceDraft = [
  'observed',
  ['Review of 11 lost deals', 'Разбор 11 проигранных сделок'],
]
export const webAnalytics: EvidenceDraft = [
  'measured',
  ['Web analytics, last quarter', 'Веб-аналитика за квартал'],
]
export const calculator: EvidenceDraft = [
  'measured',
  ['Loss calculator, 212 plants', 'Калькулятор потерь, 212 заводов'],
]
export const crm: EvidenceDraft = [
  'measured',
  ['CRM, 48 deals in two years', 'CRM, 48 сделок за два года'],
]
export const pilotLogs: EvidenceDraft = ['measured', ['Logs of 12 pilots', 'Журналы 12 пилотов']]
export const caseBooks: EvidenceDraft = [
  'measured',
  ['Books of three customer plants', 'Учёт трёх заводов-клиентов'],
]
export const draftTco: EvidenceDraft = ['assumption', ['Draft TCO model', 'Черновик модели TCO']]
export const firmQuote: EvidenceDraft = ['observed', ['Our firm quote', 'Наше КП с твёрдой ценой']]
export const contract: EvidenceDraft = ['measured', ['The signed contract', 'Подписанный договор']]
export const plantBooks: EvidenceDraft = [
  'measured',
  ['The plant’s books, year one', 'Учёт завода за первый год'],
]
export const supportLog: EvidenceDraft = [
  'measured',
  ['Support log, 12 months', 'Журнал поддержки за 12 месяцев'],
]
export const survey: EvidenceDraft = [
  'measured',
  ['Survey of 31 plants, day 90', 'Опрос 31 завода на 90-й день'],
]
export const salesGuess: EvidenceDraft = [
  'assumption',
  ['Sales team, not checked yet', 'Мнение продаж, не проверено'],
]
export const productGuess: EvidenceDraft = [
  'assumption',
  ['Product team’s bet', 'Гипотеза продуктовой команды'],
]
export const workshopGuess: EvidenceDraft = [
  'assumption',
  ['Mapping workshop, to be checked', 'Воркшоп по карте, ещё не проверено'],
]
