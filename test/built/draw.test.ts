import { NO_NOTES } from '../../src/planner/notes'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/journey/journey'
import { buildTemplate } from '../../src/templates/build-template'
import { TEMPLATES } from '../../src/templates/templates'
import { hasNode, onPage } from './plugin/on-page'
import { EDITORS, needed, newFile, openPlugin } from './plugin/open-plugin'
import { smallJourney } from './plugin/small-journey'

describe.each(EDITORS)('in %s', (editor) => {
  it('says hello with the editor, and that nothing is there yet', async () => {
    const { ask } = await openPlugin(editor)

    expect(needed(await ask('hello', {}))).toEqual({
      editor,
      language: null,
      maps: [],
      current: null,
    })
  })

  describe.each(TEMPLATES.map((template) => [template.id, template] as const))('%s', (_, draft) => {
    it.each(LANGUAGES)('stands on the canvas as it was sent: %s', async (language) => {
      const journey = buildTemplate(draft, language)
      const { document, client, ask, errors } = await openPlugin(editor)

      const drawn = needed(await ask('draw', { journey }))

      expect(drawn.journey).toEqual(journey)
      expect(onPage(document)).toHaveLength(1)
      expect(client.selectedIds()).toEqual([drawn.root])

      const second = await openPlugin(document)
      const hello = needed(await second.ask('hello', {}))
      expect(hello.current).toBe(drawn.root)
      const { title, stages, cards, personas, state, family } = journey
      const summary = {
        title,
        stages: stages.length,
        cards: cards.length,
        personas: personas.map(({ name }) => name),
        state,
        family,
      }
      expect(hello.maps).toEqual([{ root: drawn.root, ...summary }])
      const opened = needed(await second.ask('open', { root: drawn.root }))
      expect(opened.journey).toEqual(journey)
      expect(opened.notes).toEqual(NO_NOTES)
      expect([...errors, ...second.errors]).toEqual([])
    })
  })

  it('is drawn beside what is on the page, never over it', async () => {
    const document = await newFile(editor)
    const textId = document.hand.addText(500, -300, 'Somebody else’s')
    const { ask } = await openPlugin(document)

    const first = needed(await ask('draw', { journey: smallJourney() }))
    const second = needed(await ask('draw', { journey: smallJourney() }))

    const boxes = [textId, first.root, second.root].map((id) => {
      const node = onPage(document).find((candidate) => candidate.id === id)
      if (node === undefined) throw new Error(`${id} is not on the page`)
      return { left: node.x, right: node.x + node.width }
    })
    const [text, one, two] = boxes
    expect(one?.left).toBeGreaterThan(text?.right ?? Infinity)
    expect(two?.left).toBeGreaterThan(one?.right ?? Infinity)
  })

  it('leaves nothing when drawing is stopped half-way', async () => {
    const { document, client, ask, news } = await openPlugin(editor)
    const [draft] = TEMPLATES
    if (draft === undefined) throw new Error('There are no templates')

    const drawing = ask('draw', { journey: buildTemplate(draft, 'en') })
    client.panel.onMessage((message) => {
      const isProgress = JSON.stringify(message).includes('"progress"')
      if (isProgress && news.length === 1) void ask('cancel', { number: drawing.number })
    })
    const drawn = await drawing

    expect(drawn).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
    expect(onPage(document)).toEqual([])
    expect(client.selectedIds()).toEqual([])
  })

  it('is one step for undo, and the next start finds an empty page', async () => {
    const { document, client, ask } = await openPlugin(editor)
    const drawn = needed(await ask('draw', { journey: smallJourney() }))
    expect(hasNode(document, 'journey', drawn.journey.id)).toBe(true)

    expect(client.hand.undo()).toBe(true)

    expect(onPage(document)).toEqual([])
    expect(client.hand.undo()).toBe(false)
    client.hand.redo()
    const second = await openPlugin(document)
    const opened = needed(await second.ask('open', { root: drawn.root }))
    expect(opened.journey).toEqual(drawn.journey)
  })
})
