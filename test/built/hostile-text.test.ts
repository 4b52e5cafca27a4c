import { NO_NOTES } from '../../src/planner/notes'
import { describe, expect, it } from 'vitest'
import { exportJson } from '../../src/formats/export-json'
import { importJson } from '../../src/formats/import-json'
import { SHORT_LIMIT } from '../../src/journey/text'
import type { Journey } from '../../src/journey/journey'
import { onPage, textsIn } from './plugin/on-page'
import { EDITORS, needed, openPlugin } from './plugin/open-plugin'
import { smallJourney } from './plugin/small-journey'

const HOSTILE = {
  markup: '</script><img src=x onerror="parent.hacked=1">',
  template: '${alert(1)} {{constructor}} %s \\u0000 \\',
  emoji: '👩‍👩‍👧‍👦 👋🏽 🏳️‍🌈',
  rightToLeft: 'مرحبا بالعالم שלום עולם',
  mixed: 'abc ‮evil‬ מ 123',
  lines: 'one\ntwo\r\nthree four\tfive',
  spaces: '   ',
  empty: '',
  long: 'Длинный текст с пробелами '.repeat(385).slice(0, 10_000),
  unbroken: 'Ы'.repeat(3000),
  combining: `e${'́'.repeat(60)}`,
  nul: 'before\u0000after',
  loneSurrogate: 'half \ud83d of a pair',
} as const

/** Puts a text into every field of text that a journey has. */
function filled(journey: Journey, text: string): Journey {
  const tools = [text, text]
  return {
    ...journey,
    title: text,
    scenario: text,
    owner: text,
    personas: journey.personas.map((persona) => ({
      ...persona,
      ...{ name: text, description: text, quote: text, priorities: tools },
      // A record holds 45,000 characters in all.
      ...(text.length > 5000 ? {} : { needs: tools, factors: tools, offer: text }),
    })),
    stages: journey.stages.map((stage) => ({
      ...stage,
      ...{ name: text, subtitle: text, task: text, feeling: text },
      transition: { ...stage.transition, tools },
    })),
    lanes: journey.lanes.map((lane) => ({ ...lane, name: text, hint: text })),
    cards: journey.cards.map((card) => {
      const evidence = card.evidence === null ? null : { ...card.evidence, source: text }
      const said = { ...card, text, evidence }
      switch (said.kind) {
        case 'touchpoint':
        case 'solution':
          return { ...said, owner: text }
        case 'kpi':
          return { ...said, value: text, change: text }
        case 'offer':
          return {
            ...said,
            advantage: text,
            benefit: text,
            usp: said.usp.map(() => text.slice(0, SHORT_LIMIT)),
          }
        case 'cost':
          return { ...said, amount: text }
        case 'decision':
          return { ...said, author: text }
        case 'note':
        case 'step':
        case 'barrier':
          return said
      }
    }),
  }
}

describe.each(EDITORS)('in %s', (editor) => {
  it.each(Object.entries(HOSTILE))('%s in every field survives a round trip', async (_, text) => {
    const journey = filled(smallJourney('b2b', 1), text)
    const { document, ask, errors } = await openPlugin(editor)

    const drawn = needed(await ask('draw', { journey }))
    const second = await openPlugin(document)
    const read = needed(await second.ask('open', { root: drawn.root }))

    expect(read.journey).toEqual(journey)
    expect(read.notes).toEqual(NO_NOTES)
    expect(needed(importJson(exportJson(read.journey)))).toEqual(journey)
    expect([...errors, ...second.errors]).toEqual([])
    if (text.trim() !== '') expect(onPage(document).flatMap(textsIn)).toContain(text)
  })

  it('hostile text typed by hand is read as it stands', async () => {
    const journey = smallJourney('retail', 1)
    const { document, ask } = await openPlugin(editor)
    const { root } = needed(await ask('draw', { journey }))
    const [card] = journey.cards
    const textNode = onPage(document).flatMap(function find(node): (typeof node)[] {
      return node.text === card?.text ? [node] : node.children.flatMap(find)
    })[0]

    document.hand.setText(textNode?.id ?? '', HOSTILE.markup)
    const second = await openPlugin(document)
    const read = needed(await second.ask('open', { root }))

    expect(read.journey.cards.find(({ id }) => id === card?.id)?.text).toBe(HOSTILE.markup)
  })
})

it('no text of the document is in the page that the panel is made of', async () => {
  const { document, ask } = await openPlugin('figma')
  needed(await ask('draw', { journey: filled(smallJourney('retail', 1), HOSTILE.markup) }))

  const { client } = await openPlugin(document)

  expect(client.panel.html).toBeDefined()
  expect(client.panel.html).not.toContain('hacked')
})
