import { parseXml, XmlElement } from '@rgrove/parse-xml'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cjml } from '../../../src/formats/cjml'
import { channelName, channelOf } from '../../../src/formats/cjml/channel-names'
import { CHANNELS } from '../../../src/journey/channel'
import { EXPORTER } from '../../../src/formats/exporter'
import type { Journey } from '../../../src/journey/journey'
import { newCard, newLane, newPersona, newStage } from '../../../src/journey/new-record'
import { journey as anyJourney } from '../../journey/arbitrary'
import { sample } from '../../journey/sample'
import { spikedJourney } from '../spiked-journey'
import { PIECES } from './pieces'

const write = (journey: Journey): string => cjml.write(journey).text
const codes = (journey: Journey) =>
  cjml.write(journey).losses.map(({ code, count }) => [code, count])
const bare: Journey = {
  ...sample,
  personas: [],
  stages: [{ ...newStage('A'), id: 'a', emotion: 1 }],
  lanes: [{ ...newLane('actions', 'Actions'), id: 'l' }],
  cards: [newCard('note', 'a', 'l', 'Waits')],
}

describe('writing CJML', () => {
  it('writes stages as phases, actions and touchpoints in their order, and who takes part', () => {
    expect(write({ ...sample, title: 'A <b> & "c"', stages: sample.stages.slice(0, 2) })).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<!-- Tropa ${EXPORTER.version} -->
<CJML version="2.0">
  <actualJourney>
    <journeyID>AJ1</journeyID>
    <journeyTitle>A &lt;b&gt; &amp; &quot;c&quot;</journeyTitle>
    <journeyPhases>
      <journeyPhase phaseID="P1">
        <phaseName>A</phaseName>
        <phaseDescription/>
      </journeyPhase>
      <journeyPhase phaseID="P2">
        <phaseName>B</phaseName>
        <phaseDescription/>
      </journeyPhase>
    </journeyPhases>
    <journeyShortSummary/>
    <actors>
      <endUser actorID="U0">
        <actorName>Customer</actorName>
      </endUser>
      <endUser actorID="U1">
        <actorName>Ann</actorName>
      </endUser>
      <endUser actorID="U2">
        <actorName>Bob</actorName>
      </endUser>
      <serviceProvider actorID="SP1">
        <companyName>Company</companyName>
      </serviceProvider>
    </actors>
    <touchpoints>
${['n1', 'n2', 'n3'].map((text, index) => actionText(index + 1, 'P1', text)).join('')}${actionText(4, 'P2', 'other')}      <actualCommunicationPoint>
        <touchpointID>T5</touchpointID>
        <belongsTo phaseIDref="P2"/>
        <compliance>completed</compliance>
        <initiator>
          <refersTo actorIDref="U0"/>
          <initiatorLabel>site</initiatorLabel>
        </initiator>
        <receiver>
          <refersTo actorIDref="SP1"/>
          <receiverLabel/>
        </receiver>
        <channel>
          <channelName>Unknown</channelName>
        </channel>
      </actualCommunicationPoint>
    </touchpoints>
  </actualJourney>
</CJML>
`,
    )
  })

  it('writes experience and compliance in an actual journey only, and says what is lost', () => {
    const touchpoint = newCard('touchpoint', 'a', 'l', 'Shop')
    if (touchpoint.kind !== 'touchpoint') throw new Error('no touchpoint')
    const cards = [...bare.cards, { ...touchpoint, score: 4 as const, status: 'missing' as const }]
    const actual = write({ ...bare, cards })
    expect(actual).toContain('<compliance>missing</compliance>')
    expect(actual.match(/<experienceRating>4</g)).toHaveLength(2)
    expect(codes({ ...bare, cards })).toEqual([])

    const planned: Journey = { ...bare, cards, state: 'to-be' }
    expect(write(planned)).toContain('<plannedCommunicationPoint>')
    expect(write(planned)).toContain('<plannedAction>')
    expect(write(planned)).not.toMatch(/experience|compliance/)
    expect(codes(planned)).toEqual([
      ['field-left-out', 2],
      ['emotion-differs', 1],
    ])
  })

  it('tells experience and notes at the first touchpoint of their stage', () => {
    const lanes = [
      ...bare.lanes,
      { ...newLane('experience', 'Experience'), id: 'e' },
      { ...newLane('notes', 'Notes'), id: 'n' },
    ]
    const cards = [
      newCard('note', 'a', 'n', 'Cash only'),
      newCard('note', 'a', 'e', 'Cold'),
      ...bare.cards,
      newCard('note', 'a', 'e', 'Long'),
    ]
    const text = write({ ...bare, lanes, cards })
    expect(text).toContain('<comment>Cash only</comment>')
    expect(text).toContain('<experienceDescription>Cold\nLong</experienceDescription>')
    expect(codes({ ...bare, lanes, cards: cards.slice(0, 2) })).toContainEqual(['card-left-out', 2])
  })

  it('counts what it leaves out', () => {
    expect(codes(sample)).toEqual([
      ['lane-left-out', 2],
      ['barrier-left-out', 1],
      ['card-left-out', 2],
    ])
  })

  it('names everybody in general where nobody in particular is meant, and says that of a persona of that name', () => {
    expect(write(bare)).toContain('<actorName>Customer</actorName>')
    expect(write({ ...bare, language: 'ru' })).toContain('<actorName>Клиент</actorName>')
    expect(write({ ...bare, personas: [newPersona('Ann')] })).not.toContain('Customer')
    expect(codes({ ...bare, personas: [newPersona('Customer')] })).toEqual([
      ['persona-left-out', 1],
    ])
  })

  it('has a word for every channel by which it is found again', () => {
    expect(CHANNELS.map((channel) => channelOf(channelName(channel)))).toEqual([...CHANNELS])
  })

  it('is well-formed XML of the elements it has to be, whatever the texts', () => {
    fc.assert(
      fc.property(fc.oneof(anyJourney, spikedJourney(PIECES)), (journey) => {
        const { root } = parseXml(write(journey))
        expect(root?.name).toBe('CJML')
        const names = new Set<string>()
        const visit = (element: XmlElement): void => {
          names.add(element.name)
          for (const child of element.children) if (child instanceof XmlElement) visit(child)
        }
        if (root !== null) visit(root)
        const type = journey.state === 'as-is' ? 'actual' : 'planned'
        expect([...names].filter((name) => !KNOWN.has(name.replace(type, '')))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

function actionText(number: number, phase: string, text: string): string {
  return `      <actualAction>
        <touchpointID>T${number}</touchpointID>
        <belongsTo phaseIDref="${phase}"/>
        <compliance>completed</compliance>
        <initiator>
          <refersTo actorIDref="U1"/>
          <initiatorLabel>${text}</initiatorLabel>
        </initiator>
      </actualAction>
`
}

const KNOWN = new Set(
  [
    'CJML',
    'Journey',
    'journeyID',
    'journeyTitle',
    'journeyPhases',
    'journeyPhase',
    'phaseName',
  ].concat(
    [
      'phaseDescription',
      'journeyShortSummary',
      'actors',
      'endUser',
      'serviceProvider',
      'actorName',
    ],
    ['companyName', 'touchpoints', 'Action', 'CommunicationPoint', 'touchpointID', 'belongsTo'],
    [
      'compliance',
      'initiator',
      'receiver',
      'refersTo',
      'initiatorLabel',
      'receiverLabel',
      'channel',
    ],
    ['channelName', 'comment', 'touchpointExperience', 'experienceDescription', 'experienceRating'],
  ),
)
