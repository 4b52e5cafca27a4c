import type { XmlElement } from '@rgrove/parse-xml'
import type { Level } from '../../journey/scales'
import type { Losses } from '../loss'
import { readScore } from '../read-score'
import { attributeOf, childOf, childrenOf, nameOf, textOf } from './parse-cjml'
import type { ReadActor, ReadActors } from './read-actors'

/** One touchpoint of a file. */
export interface Step {
  readonly isAction: boolean
  readonly text: string
  /** As the file refers to it; empty where it does not. */
  readonly phase: string
  readonly initiator: ReadActor | null
  readonly receiver: ReadActor | null
  readonly channel: string
  readonly isMissing: boolean
  readonly comment: string
  readonly description: string
  readonly rating: Level | null
}

const KNOWN = new Set(
  ['touchpointID', 'belongsTo', 'compliance', 'initiator', 'receiver', 'channel', 'comment']
    .concat('touchpointExperience')
    .map((name) => name.toLowerCase()),
)
/** What a tool writes where nobody has said anything. */
const BLANK = new Set(['', 'sending', 'receiving'])
/** How the sheet of the tools says a rating. */
const RATINGS = ['very dissatisfied', 'dissatisfied', 'neutral', 'satisfied', 'very satisfied']

/**
 * A touchpoint: its text is both labels, or the one there is. Deviations and parts that a map has no place for are noted.
 * @returns `null` where the element is no touchpoint, which is noted, too
 */
export function readStep(
  touchpoint: XmlElement,
  { find }: ReadActors,
  losses: Losses,
): Step | null {
  const name = nameOf(touchpoint)
  const isAction = name.endsWith('action')
  if (!isAction && !name.endsWith('communicationpoint')) {
    losses.note('part-left-out', name)
    return null
  }
  const [initiator, receiver] = [childOf(touchpoint, 'initiator'), childOf(touchpoint, 'receiver')]
  const text = textIn(initiator, receiver)
  const compliance = textOf(touchpoint, 'compliance').toLowerCase()
  const isMissing = compliance === 'missing'
  const experience = childOf(touchpoint, 'touchpointExperience')

  if (isDeviation(textOf(touchpoint, 'touchpointID'), compliance, isAction))
    losses.note('deviation-lost', [text, compliance].filter(Boolean).join(': '))
  for (const part of childrenOf(touchpoint)) {
    if (!KNOWN.has(nameOf(part)) && textOf(part) !== '')
      losses.note('part-left-out', `${part.name}: ${textOf(part).replace(/\s+/g, ' ')}`)
  }
  return {
    isAction,
    text,
    phase: attributeOf(childOf(touchpoint, 'belongsTo'), 'phaseIDref'),
    initiator: find(initiator),
    receiver: isAction ? null : find(receiver),
    channel: textOf(childOf(touchpoint, 'channel'), 'channelName'),
    isMissing,
    comment: textOf(touchpoint, 'comment'),
    description: textOf(experience, 'experienceDescription'),
    rating: ratingIn(textOf(experience, 'experienceRating'), text, losses),
  }
}

function textIn(initiator: XmlElement | null, receiver: XmlElement | null): string {
  const labels = [textOf(initiator, 'initiatorLabel'), textOf(receiver, 'receiverLabel')]
  const said = labels.filter((label) => !BLANK.has(label.toLowerCase()))
  return [...new Set(said)].join(' → ') || (labels.find((label) => label !== '') ?? '')
}

/** The tools begin the id of a deviation with D; a contact that did not happen is a touchpoint that is missing. */
const isDeviation = (id: string, compliance: string, isAction: boolean): boolean =>
  /^D\d/i.test(id) ||
  !(['', 'completed'].includes(compliance) || (compliance === 'missing' && !isAction))

function ratingIn(rating: string, of: string, losses: Losses): Level | null {
  if (rating === '') return null
  const word = RATINGS.indexOf(rating.toLowerCase())
  return readScore(word < 0 ? rating : String(word + 1), of, losses)
}
