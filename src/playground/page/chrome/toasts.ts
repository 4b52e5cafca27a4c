import type { PluginSession } from '../plugin/plugin-session'
import { makeButton, makeElement } from './make-element'

/** How long a notification stays, in milliseconds. */
const STAYS = 4000

/** Shows what the plugin notifies of, and what went wrong. */
export interface Toasts {
  show(text: string, isError?: boolean): void
}

export function createToasts(element: HTMLElement, session: PluginSession): Toasts {
  const shown = new WeakSet<object>()
  const show = (text: string, isError = false, button?: HTMLElement): void => {
    const toast = makeElement('div', { class: isError ? 'toast error' : 'toast' }, text)
    if (button !== undefined) toast.append(button)
    element.append(toast)
    window.setTimeout(
      () => {
        toast.remove()
      },
      isError ? 3 * STAYS : STAYS,
    )
  }
  session.onChange(() => {
    for (const notification of session.client.notifications) {
      if (shown.has(notification)) continue
      shown.add(notification)
      const { message, isError, button } = notification
      const press =
        button === undefined
          ? undefined
          : makeButton(button.text, () => {
              button.press()
            })
      show(message, isError, press)
    }
  })
  return { show }
}
