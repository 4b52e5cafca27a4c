import type { Journey } from '../../journey/journey'
import { EXPORTER } from '../exporter'
import type { Written } from '../format'
import { createLosses } from '../loss'
import { cjmlOf } from './cjml-of'
import type { CjmlJourney, CjmlTouchpoint } from './touchpoint'
import { element, xmlText, type XmlPiece } from './xml'

/** A journey as CJML 2.0, one actual or planned journey. What it has no place for is among the losses (`cjmlOf`). */
export function writeCjml(journey: Journey): Written {
  const losses = createLosses()
  const root = element('CJML', [journeyOf(cjmlOf(journey, losses))], { version: '2.0' })
  const by = `<!-- ${EXPORTER.name} ${EXPORTER.version} -->`
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${by}\n${xmlText(root)}`
  return { text, losses: losses.all() }
}

const journeyOf = (journey: CjmlJourney): XmlPiece =>
  element(`${journey.type}Journey`, [
    element('journeyID', journey.type === 'actual' ? 'AJ1' : 'PJ1'),
    element('journeyTitle', journey.title),
    element(
      'journeyPhases',
      journey.phases.map(({ id, name, description }) =>
        element(
          'journeyPhase',
          [element('phaseName', name), element('phaseDescription', description)],
          { phaseID: id },
        ),
      ),
    ),
    element('journeyShortSummary', journey.summary),
    element('actors', [
      ...journey.endUsers.map(({ id, name }) =>
        element('endUser', [element('actorName', name)], { actorID: id }),
      ),
      ...journey.providers.map(({ id, name }) =>
        element('serviceProvider', [element('companyName', name)], { actorID: id }),
      ),
    ]),
    element(
      'touchpoints',
      journey.touchpoints.map((touchpoint, index) => touchpointOf(touchpoint, index, journey.type)),
    ),
  ])

function touchpointOf(
  { type, phase, ...of }: CjmlTouchpoint,
  index: number,
  journey: CjmlJourney['type'],
): XmlPiece {
  const optional = (name: string, content: string | null): XmlPiece[] =>
    content === null || content === '' ? [] : [element(name, content)]
  const experience = [
    ...optional('experienceDescription', of.description),
    ...optional('experienceRating', of.rating === null ? null : String(of.rating)),
  ]
  return element(`${journey}${type === 'action' ? 'Action' : 'CommunicationPoint'}`, [
    element('touchpointID', `T${index + 1}`),
    element('belongsTo', '', { phaseIDref: phase }),
    ...optional('compliance', of.compliance),
    side('initiator', of.initiator, of.label),
    ...(of.receiver === null ? [] : [side('receiver', of.receiver, '')]),
    ...(of.channel === null ? [] : [element('channel', [element('channelName', of.channel)])]),
    ...optional('comment', of.comment),
    ...(experience.length === 0 ? [] : [element('touchpointExperience', experience)]),
  ])
}

const side = (name: 'initiator' | 'receiver', actor: string, label: string): XmlPiece =>
  element(name, [element('refersTo', '', { actorIDref: actor }), element(`${name}Label`, label)])
