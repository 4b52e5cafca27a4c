import type { Language } from '../../journey/journey'
import type { News } from '../../planner/news'
import type { Planner } from '../../planner/planner'
import { createStore } from './create-store'
import { createComparing } from './create-comparing'
import { createEditing } from './create-editing'
import { createDrawing } from './create-drawing'
import { createJobs } from './create-jobs'
import { startingState } from './panel-state'
import type { Panel } from './panel'
import { focusing, notUndoable, saying } from './reducers'
import { showSelected } from './show-selected'

/** What the panel needs of the world around it. */
export interface World {
  /** Begins the talk with the canvas; `tell` receives its news. */
  readonly connect: (tell: (news: News) => void) => Planner
  /** Language of the person's system, until another was chosen. */
  readonly language: Language
  /** Whether the person is typing into the panel right now. */
  readonly isTyping: () => boolean
}

/** The panel without its pictures: state, and everything one can do. */
export function createPanel({ connect, language, isTyping }: World): Panel {
  const store = createStore(startingState(language))
  const { ask, receive } = connect(tell)
  const jobs = createJobs(store, ask)
  const editing = createEditing(store, ask, jobs)
  const drawing = createDrawing(store, ask, {
    jobs,
    before: editing.finish,
    show: editing.show,
    edit: editing.hands.edit,
  })

  function tell(news: News): void {
    switch (news.type) {
      case 'maps':
        store.set((state) => ({ ...state, maps: news.maps }))
        // Only told while a map is open when another page is: the map stays behind there.
        editing.turnPage()
        return
      case 'changed':
        // A later step lies on top of the one that was said, and would be taken back in its place.
        if (news.isLocal) store.set(notUndoable)
        editing.receive(news.snapshot)
        return
      case 'gone':
        editing.lose(news.root)
        return
      case 'selected':
        store.set((state) => showSelected(state, news.records, isTyping()))
        return
      case 'progress':
        jobs.progress(news)
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
    ...drawing,
    ...createComparing(store, ask),
    cancel: jobs.cancel,
    ...editing.hands,
    bring: (incoming) =>
      store.set((state) => {
        const screen = incoming === null || state.sync === null ? state.screen : 'import'
        const focus = incoming?.asked ? 'columns' : 'screen'
        return focusing(focus)({ ...state, incoming, screen, problem: null })
      }),
    go: (screen) => store.set((state) => focusing('screen')({ ...state, screen })),
    focus: (on) => store.set(focusing(on)),
    say: (text) => store.set(saying(text)),
    complain: (problem) => store.set((state) => ({ ...state, problem })),
  }
}
