import type { Journey } from '../../journey/journey'
import { newCard, newLane, newPersona, newStage } from '../../journey/new-record'
import type { Written } from '../format'
import { noteLeftOut } from '../left-out'
import { createLosses, type Losses } from '../loss'
import { printable } from '../printable'
import { shownLanes } from '../../journey/shown-lanes'
import type { Block } from './blocks'
import { documentOf } from './document-of'
import { renderBlocks } from './render-blocks'

/** A journey as a document of GitHub-flavoured Markdown, in the language of the map. All that we know of is in it. */
export function writeMarkdown(journey: Journey): Written {
  const losses = createLosses()
  const blocks = documentOf(journey).map((block) => clean(block, losses))
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id))
  const lanes = ids(shownLanes(journey))
  noteLeftOut(
    journey,
    {
      head: ['title', 'scenario', 'state', 'owner', 'review', 'kind', 'flow'],
      personas: ids(journey.personas),
      persona: Object.keys(newPersona('')),
      stage: Object.keys(newStage('')),
      lanes,
      lane: Object.keys(newLane('notes', '')),
      cards: ids(journey.cards.filter((card) => lanes.has(card.lane))),
      card: ({ kind }) => Object.keys(newCard(kind, '', '', '')),
    },
    losses,
  )
  return { text: renderBlocks(blocks), losses: losses.all() }
}

/** Without characters that a text file should not hold. */
function clean(block: Block, losses: Losses): Block {
  const say = (text: string): string => printable(text, losses)
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.map(({ label, text }) => ({ label, text: say(text) })) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(say)) }
    case 'heading':
    case 'paragraph':
    case 'quote':
      return { ...block, text: say(block.text) }
  }
}
