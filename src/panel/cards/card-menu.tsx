import type { JSX } from 'preact'
import type { Card } from '../../journey/card'
import { usePanel } from '../parts/context'
import { MenuButton } from '../parts/menu-button'
import { cardTitle } from '../words/titles'
import type { CardHands } from './use-card-hands'

interface CardMenuProps {
  readonly card: Card
  readonly number: number
  readonly total: number
  readonly hands: CardHands
}

/** Everything one can do with a card, in a menu. */
export function CardMenu({ card, number, total, hands }: CardMenuProps): JSX.Element {
  const { words } = usePanel()
  const { say } = words
  return (
    <MenuButton
      icon="dots"
      small
      label={say('cardMenu', { card: cardTitle(card.text, words) })}
      items={[
        { text: say('editCard'), onChoose: () => hands.edit() },
        { text: say('selectOnCanvas'), onChoose: hands.select },
        { text: say('moveUp'), onChoose: () => hands.move(-1), off: number === 1 },
        { text: say('moveDown'), onChoose: () => hands.move(1), off: number === total },
        { text: say('moveElsewhere'), onChoose: () => hands.edit(`move:${card.id}`) },
        { text: say('removeCard'), onChoose: hands.remove },
      ]}
    />
  )
}
