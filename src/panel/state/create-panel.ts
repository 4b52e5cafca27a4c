import type { Language } from '../../journey/journey'
import { createAsker, type Send } from '../../protocol/asker'
import type { News } from '../../protocol/message'
import { createStore } from './create-store'
import { createEditing } from './create-editing'
import { createDrawing } from './create-drawing'
import { startingState } from './panel-state'
import type { Panel } from './panel'
import { focusing, saying } from './reducers'
import { showSelected } from './show-selected'

/** What the panel needs of the world around it. */
export interface World {
  readonly send: Send
  /** Language of the person's system, until another was chosen. */
  readonly language: Language
  /** Whether the person is typing into the panel right now. */
  readonly isTyping: () => boolean
}

/** The panel without its pictures: state, and everything one can do. */
export function createPanel({ send, language, isTyping }: World): Panel {
  const store = createStore(startingState(language))
  const { ask, receive } = createAsker(send, tell)
  const editing = createEditing(store, ask)
  const drawing = createDrawing(store, ask, editing.show)

  function tell(news: News): void {
    switch (news.type) {
      case 'maps':
        store.set((state) => ({ ...state, maps: news.maps }))
        return
      case 'changed':
        editing.receive(news.snapshot)
        return
      case 'gone':
        editing.lose(news.root)
        return
      case 'selected':
        store.set((state) => showSelected(state, news.records, isTyping()))
        return
      case 'progress':
        drawing.progress(news)
    }
  }

  async function start(): Promise<void> {
    const hello = await ask('hello', {})
    if (!hello.ok) {
      store.set((state) => ({ ...state, screen: 'gallery', problem: hello.problem }))
      return
    }
    const { current, maps, editor } = hello.value
    const spoken = hello.value.language ?? language
    store.set((state) => ({ ...state, maps, editor, language: spoken }))
    if (current !== null) await editing.open(current)
    else store.set((state) => focusing('screen')({ ...state, screen: 'gallery' }))
  }

  return {
    get: store.get,
    watch: store.watch,
    start,
    receive,
    speak: (chosen) => {
      store.set((state) => ({ ...state, language: chosen }))
      void ask('remember', { language: chosen })
    },
    ...drawing.hands,
    ...editing.hands,
    go: (screen) => store.set((state) => focusing('screen')({ ...state, screen })),
    focus: (on) => store.set(focusing(on)),
    say: (text) => store.set(saying(text)),
    complain: (problem) => store.set((state) => ({ ...state, problem })),
  }
}
