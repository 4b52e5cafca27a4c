import type { PluginSession } from '../plugin/plugin-session'
import { makeElement } from './make-element'

/** How often the count is brought up to date, in milliseconds. */
const EVERY = 200

/** Host calls of the plugin: in all, and of what it did last. */
export function createCallCounter(session: PluginSession): HTMLElement {
  const value = makeElement('output', {}, '0')
  const last = makeElement('span', { class: 'last' })
  const element = makeElement(
    'p',
    { class: 'counter', title: 'Each property read, write and method call of the plugin' },
    'Host calls ',
    value,
    last,
  )
  let shown = 0
  let since = 0
  let isQuiet = true
  window.setInterval(() => {
    const { total } = session.client.counts
    if (total === shown) {
      isQuiet = true
      return
    }
    if (isQuiet || total < shown) since = total < shown ? 0 : shown
    isQuiet = false
    shown = total
    value.textContent = total.toLocaleString('en')
    last.textContent = ` last +${(total - since).toLocaleString('en')}`
  }, EVERY)
  return element
}
