import type { Card } from '../../journey/card'
import { cardTitle } from '../words/titles'
import type { Words } from '../words/words'
import type { LinkFacts } from './link-facts'

/** What answers a barrier, or what a solution answers, in words; empty for other cards. */
export function linkText(card: Card, links: LinkFacts, words: Words): string {
  if (card.kind === 'barrier') {
    const [first, ...more] = card.solutions
    if (first === undefined) return words.say('unanswered')
    const quoted = words.say('quote', {
      text: cardTitle(links.solutions.get(first)?.text ?? '', words),
    })
    return words.say('answeredBy', {
      solution:
        more.length === 0 ? quoted : words.say('andMore', { first: quoted, more: more.length }),
    })
  }
  if (card.kind !== 'solution') return ''
  const tags = (links.answered.get(card.id) ?? []).map((barrier) =>
    words.say('barrierTag', { number: links.numbers.get(barrier.id) ?? 0 }),
  )
  return tags.length === 0 ? '' : words.say('answersMark', { barriers: words.list(tags) })
}

/** The number by which a barrier or a step is known on the map; empty for other cards. */
export function tagOf({ id, kind }: Card, links: LinkFacts, words: Words): string {
  const number = links.numbers.get(id)
  if (kind === 'barrier' && number !== undefined) return words.say('barrierTag', { number })
  return links.steps.get(id) ?? ''
}
