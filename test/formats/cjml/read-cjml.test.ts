import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cjml } from '../../../src/formats/cjml'
import type { Journey } from '../../../src/journey/journey'

const example = readFileSync(
  new URL('../../../assets/examples/book-shop.xml', import.meta.url),
  'utf8',
)
function read(text: string) {
  const result = cjml.read(text, { language: 'en', title: 'Untitled' })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
const problemOf = (text: string) => {
  const result = cjml.read(text, { language: 'en', title: 'Untitled' })
  return result.ok ? null : result.problem
}
const codesOf = (text: string) => read(text).losses.map(({ code, count }) => [code, count])

/** An actual journey of Ann's and a company; what is in it besides. */
const actual = (touchpoints: string, before = ''): string =>
  `<CJML version="2.0"><actualJourney><journeyTitle>T</journeyTitle>${before}
  <actors><endUser actorID="A"><actorName>Ann</actorName></endUser>
  <serviceProvider actorID="B"><companyName>Books</companyName></serviceProvider></actors>
  <touchpoints>${touchpoints}</touchpoints></actualJourney></CJML>`
const side = (name: string, actor: string, label: string): string =>
  `<${name}><refersTo actorIDref="${actor}"/><${name}Label>${label}</${name}Label></${name}>`
const contact = (from: string, to: string, rest = ''): string =>
  `<actualCommunicationPoint><belongsTo phaseIDref="P"/>${side('initiator', from, 'Asks')}${side('receiver', to, 'Answers')}${rest}</actualCommunicationPoint>`
const action = (actor: string, rest = ''): string =>
  `<actualAction><belongsTo phaseIDref="P"/>${side('initiator', actor, 'Does')}${rest}</actualAction>`

/** The cards of a journey as they stand: lane, whose, text. */
const cardsOf = ({ cards, lanes, personas }: Journey): string[] =>
  cards.map((card) => {
    const lane = lanes.find(({ id }) => id === card.lane)
    const whose = personas.find(({ id }) => id === lane?.persona)?.name ?? 'all'
    return `${lane?.kind} | ${whose} | ${card.text}`
  })

describe('the published sample of CJML', () => {
  const { journey, losses } = read(example)

  it('is two stages with a persona, contacts, an action, and what was said of them', () => {
    expect(journey.title).toBe('First order in a book shop')
    expect(journey.scenario).toBe('Carl orders his first book.')
    expect(journey.state).toBe('as-is')
    expect(journey.personas.map(({ name }) => name)).toEqual(['Carl'])
    expect(journey.stages.map(({ name, subtitle, emotion }) => [name, subtitle, emotion])).toEqual([
      ['Sign up', 'Carl becomes a customer', -1],
      ['Order', '', null],
    ])
    expect(cardsOf(journey)).toEqual([
      'touchpoints | all | Customer creates account → Account registered',
      'experience | all | The form forgot his address',
      'notes | all | Took two attempts',
      'actions | all | Chooses a book',
      'touchpoints | all | Confirmation is sent → Confirmation is received',
    ])
    expect(journey.cards).toMatchObject([
      { channel: 'website', place: 'online', score: 2, owner: 'Bookis', status: 'exists' },
      {},
      {},
      {},
      { channel: 'messenger', score: null, owner: 'Bookis', status: 'missing' },
    ])
  })

  it('says what of it a map has no place for, and which reference it had to find by name', () => {
    expect(losses.map(({ code, count }) => [code, count])).toEqual([
      ['part-left-out', 3],
      ['actor-by-name', 1],
      ['initiator-lost', 1],
      ['deviation-lost', 1],
    ])
  })
})

describe('reading CJML', () => {
  it('reads a planned journey as one that is to be', () => {
    const text = example.replace(/actual/g, 'planned')
    const { journey } = read(text)
    expect(journey.state).toBe('to-be')
    expect(journey.cards).toHaveLength(5)
  })

  it('takes the actual journey where there are several, and counts the others', () => {
    const planned = '<plannedJourney><journeyTitle>Plan</journeyTitle></plannedJourney>'
    const { journey, losses } = read(
      example.replace('<actualJourney>', `${planned}<actualJourney>`),
    )
    expect(journey.title).toBe('First order in a book shop')
    expect(losses).toContainEqual({ code: 'journey-left-out', count: 1, example: 'Plan' })
  })

  it('finds actors of an earlier journey, whatever element refers to them', () => {
    const first = `<plannedJourney><actors><endUser actorID="7"><actorName>Zoe</actorName></endUser></actors></plannedJourney>`
    const later = `<actualJourney><actors><endUser actorIDref="7"/></actors><touchpoints>${action('7')}</touchpoints></actualJourney>`
    const { journey } = read(`<CJML>${first}${later}</CJML>`)
    expect(journey.personas.map(({ name }) => name)).toEqual(['Zoe'])
    expect(cardsOf(journey)).toEqual(['actions | all | Does'])
  })

  it('gives each end user lanes of their own where there are several', () => {
    const actors = '<actors><endUser actorID="A">x</endUser><endUser actorID="Z"/></actors>'
    const text = `<CJML><actualJourney>${actors}<touchpoints>${action('Z')}${action('A')}${action('Z')}</touchpoints></actualJourney></CJML>`
    const { journey, losses } = read(text)
    expect(cardsOf(journey)).toEqual([
      'actions | Z | Does',
      'actions | A | Does',
      'actions | Z | Does',
    ])
    expect(journey.lanes.map(({ kind }) => kind)).toEqual(['actions', 'actions', 'emotions'])
    expect(losses.map(({ code }) => code)).toEqual(['order-changed'])
  })

  it('puts what providers do among themselves backstage, and counts who is not named there', () => {
    const text = actual(action('B') + contact('B', 'C') + contact('A', 'B'))
    expect(cardsOf(read(text).journey)).toEqual([
      'backstage | all | Does',
      'backstage | all | Asks → Answers',
      'touchpoints | all | Asks → Answers',
    ])
    expect(codesOf(text)).toEqual([
      ['part-left-out', 3],
      ['order-changed', 1],
      ['actor-unknown', 1],
    ])
  })

  it('takes a step that names nobody for the customer’s', () => {
    const nobody =
      '<actualAction><initiator><initiatorLabel>Waits</initiatorLabel></initiator></actualAction>'
    expect(cardsOf(read(actual(nobody)).journey)).toEqual(['actions | all | Waits'])
  })

  it.each([
    ['internetViaPC', 'website'],
    ['Social Media Message', 'social'],
    ['appOnTablet', 'app'],
    ['face-to-face', 'staff'],
    ['Почта', 'other'],
    ['Электронная почта', 'email'],
    ['wordOfMouth', 'word-of-mouth'],
    ['smoke signals', 'other'],
  ])('reads the channel “%s” as %s', (name, channel) => {
    const text = actual(contact('A', 'B', `<channel><channelName>${name}</channelName></channel>`))
    expect(read(text).journey.cards).toMatchObject([{ channel }])
    const isUnknown = ['Почта', 'smoke signals'].includes(name)
    expect(codesOf(text)).toEqual(isUnknown ? [['channel-unknown', 1]] : [])
  })

  it.each([
    ['4', 4, []],
    ['Very satisfied', 5, []],
    ['dissatisfied', 2, []],
    ['9', 5, ['score-clamped']],
    ['great', null, ['score-unread']],
  ])('reads a rating of “%s” as %s', (rating, score, codes) => {
    const experience = `<touchpointExperience><experienceRating>${rating}</experienceRating></touchpointExperience>`
    const { journey, losses } = read(actual(contact('A', 'B', experience)))
    expect(journey.cards).toMatchObject([{ score }])
    expect(losses.map(({ code }) => code)).toEqual(codes)
  })

  it('says a comment with the step it belongs to, unless that is the first of its stage', () => {
    const text = actual(
      action('A', '<comment>one</comment>') + contact('A', 'B', '<comment>two\nthree</comment>'),
    )
    expect(cardsOf(read(text).journey).filter((card) => card.startsWith('notes'))).toEqual([
      'notes | all | one',
      'notes | all | Asks → Answers: two',
      'notes | all | three',
    ])
  })

  it('puts a step without a phase where the one before it stands, and makes a stage of a phase that only a step names', () => {
    const bare = `<actualAction>${side('initiator', 'A', 'Waits')}</actualAction>`
    const phases =
      '<journeyPhases><journeyPhase phaseID=" Q"><phaseName> Quest</phaseName></journeyPhase></journeyPhases>'
    const inQuest = action('A').replace('"P"', '"q"')
    const { journey, losses } = read(actual(bare + inQuest + action('A') + bare, phases))
    const stage = (id: string) => journey.stages.find((one) => one.id === id)?.name
    expect(journey.cards.map((card) => `${stage(card.stage)}: ${card.text}`)).toEqual([
      'Quest: Waits',
      'Quest: Does',
      'P: Does',
      'P: Waits',
    ])
    expect(losses).toEqual([{ code: 'phase-guessed', count: 2, example: 'Waits' }])
    expect(read(actual(bare)).journey.stages.map(({ name }) => name)).toEqual(['Stage 1'])
  })

  it('counts deviations, however a file says them', () => {
    const late = action('A', '<compliance>adhoc</compliance>')
    const other = contact(
      'A',
      'B',
      '<touchpointID>D2</touchpointID><compliance>completed</compliance>',
    )
    const missing = contact(
      'A',
      'B',
      '<touchpointID>T2</touchpointID><compliance>Missing</compliance>',
    )
    expect(codesOf(actual(late + other + missing))).toEqual([['deviation-lost', 2]])
  })

  it('takes an “&” that was written as it is, as tools do, and says so', () => {
    const text = actual(action('A')).replace(
      'Does',
      'Buys R&D & &lt;tea&gt; &nbsp; <![CDATA[R&D]]>',
    )
    const { journey, losses } = read(text)
    expect(journey.cards[0]?.text).toBe('Buys R&D & <tea> &nbsp; R&D')
    expect(losses).toMatchObject([{ code: 'markup-mended', count: 3 }])
  })

  it('does not care for white space before the file, prefixes, and capitals of names', () => {
    const text = `\uFEFF\n\n${actual(action('A')).replace(/<(\/?)(\w+)/g, (_, end: string, name: string) => `<${end}c:${name.toUpperCase()}`)}`
    expect(cardsOf(read(text).journey)).toEqual(['actions | all | Does'])
  })

  it('takes the id for the title where tools write it there', () => {
    const titled = (id: string) =>
      read(
        actual(action('A')).replace(
          '<journeyTitle>T</journeyTitle>',
          `<journeyID>${id}</journeyID>`,
        ),
      ).journey.title
    expect([titled('A visit'), titled('AJ12'), titled('3')]).toEqual([
      'A visit',
      'Untitled',
      'Untitled',
    ])
  })

  it.each([
    ['', 'not-xml'],
    ['journey', 'not-xml'],
    ['<CJML><actualJourney></CJML>', 'not-xml'],
    ['<CJML a=b/>', 'not-xml'],
    ['<CJML>\u0000</CJML>', 'not-xml'],
    ['<CJML>&#0;</CJML>', 'not-xml'],
    ['<CJML>\uD83D</CJML>', 'not-xml'],
    ['<html><body/></html>', 'not-cjml'],
    ['<CJML/>', 'no-stages'],
    ['<CJML><actualJourney/></CJML>', 'no-stages'],
    ['<cjml><actors></actors></cjml>', 'older-cjml'],
  ])('refuses %j: %s', (text, code) => {
    expect(problemOf(text)?.code).toBe(code)
  })

  it('names the line of a fault', () => {
    expect(problemOf('\n\n<CJML>\n<a>\n</b>\n</CJML>')).toMatchObject({ detail: { line: 5 } })
  })

  it('knows the files of the older tool, which are no XML', () => {
    const text = `
  <cjml>
    <actors>
    <actor id=1 name=Ann role=customer/>
    <actors>
    <touchpoints>
        <action initiatorId=1 riskCategory=none time=12:00>
        Reads the menu
        </action>
    </touchpoints>
  </cjml>`
    expect(problemOf(text)).toEqual({ code: 'older-cjml', detail: {} })
  })

  it('is recognised by its outermost element', () => {
    expect(cjml.recognises(example)).toBe(true)
    expect(cjml.recognises('<cjml><actor id=1/></cjml>')).toBe(true)
    expect(['', '{}', '<html>', 'journey', '<CJMLX>'].some(cjml.recognises)).toBe(false)
  })
})
