import { describe, expect, it } from 'vitest'
import { TEMPLATES } from '../../src/templates/templates'
import type { TemplateDraft } from '../../src/templates/template-draft'
import { localTexts } from './local-texts'

/** Written the same in both languages: abbreviations of the trade. */
const SAME_IN_BOTH = new Set(['TCO', 'NPS', 'ROI', 'KPI', 'SLA', 'UX'])
/** Latin words that Russian product people write in Latin. */
const LATIN_IN_RUSSIAN =
  /\b(B2B|B2C|SaaS|CRM|CSV|CIO|ERP|WMS|API|SLA|SSO|TCO|FAB|ROI|NPS|LTV|CRV|SEO|JTBD|QR|IT|Wi-Fi|Excel|ISO|SOC|1C|SQL|PDF|UX)\b/g

describe.each(TEMPLATES)('texts of template $id', (draft) => {
  const texts = localTexts(draft)

  it('are found', () => {
    expect(texts.length).toBeGreaterThan(100)
  })

  it('are there in both languages or in none', () => {
    expect(texts.filter(({ text: [en, ru] }) => (en === '') !== (ru === ''))).toEqual([])
  })

  it('differ between the languages wherever they have letters', () => {
    const same = texts.filter(
      ({ text: [en, ru] }) => en === ru && /\p{L}/u.test(en) && !SAME_IN_BOTH.has(en),
    )
    expect(same).toEqual([])
  })

  it('have no Cyrillic in English', () => {
    expect(texts.filter(({ text: [en] }) => /\p{Script=Cyrillic}/u.test(en))).toEqual([])
  })

  it('have no Latin words in Russian but those of the trade', () => {
    const stray = texts.filter(({ text: [, ru] }) =>
      /[a-z]/i.test(ru.replace(LATIN_IN_RUSSIAN, '')),
    )
    expect(stray).toEqual([])
  })

  it('are set with care: quotes, dashes, minus signs, no stray spaces', () => {
    const careless = texts.filter(({ text: [en, ru] }) =>
      [en, ru].some((one) => /["']| - |--|\.\.\.|^\s|\s$| {2}|^-\d/.test(one)),
    )
    expect(careless).toEqual([])
    expect(texts.filter(({ text: [en] }) => /[«»]/.test(en))).toEqual([])
    expect(texts.filter(({ text: [, ru] }) => /[“”]/.test(ru))).toEqual([])
  })
})

describe.each(lengths())('$what', ({ limits, pick }) => {
  it.each(TEMPLATES)(`fit the map in template $id: ${limits.join(' / ')} characters`, (draft) => {
    const long = pick(draft).flatMap((text) =>
      text.filter((one, language) => one.length > (limits[language] ?? 0)),
    )
    expect(long).toEqual([])
  })
})

interface LengthCase {
  readonly what: string
  /** English, Russian. */
  readonly limits: readonly [number, number]
  readonly pick: (draft: TemplateDraft) => readonly (readonly string[])[]
}

function lengths(): LengthCase[] {
  const cards = (draft: TemplateDraft, job: boolean) =>
    draft.lanes
      .filter(({ kind }) => (kind === 'jobs') === job)
      .flatMap(({ key }) => draft.stages.flatMap(({ cells }) => cells[key] ?? []))
      .map(({ text }) => text)
  return [
    { what: 'card texts', limits: [60, 70], pick: (draft) => cards(draft, false) },
    { what: 'jobs to be done', limits: [75, 80], pick: (draft) => cards(draft, true) },
    {
      what: 'stage names',
      limits: [22, 22],
      pick: ({ stages }) => stages.map(({ name }) => name),
    },
    {
      what: 'stage subtitles',
      limits: [36, 36],
      pick: ({ stages }) => stages.map(({ subtitle }) => subtitle),
    },
    {
      what: 'feelings',
      limits: [14, 14],
      pick: ({ stages }) => stages.map(({ feeling }) => feeling),
    },
    { what: 'lane names', limits: [24, 24], pick: ({ lanes }) => lanes.map(({ name }) => name) },
    {
      what: 'descriptions and quotes of personas',
      limits: [90, 90],
      pick: ({ personas }) => personas.flatMap(({ description, quote }) => [description, quote]),
    },
    {
      what: 'scenarios and summaries',
      limits: [100, 100],
      pick: ({ scenario, summary }) => [scenario, summary],
    },
  ]
}
