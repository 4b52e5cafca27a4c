import type { JSX } from 'preact'
import { Button } from './button'
import { usePanel } from './context'

/** Switches the panel to the other language; the choice is kept. */
export function LanguageSwitch(): JSX.Element {
  const { panel, words } = usePanel()
  const other = words.language === 'en' ? 'ru' : 'en'
  return (
    <Button
      look="quiet"
      lang={other}
      label={words.say('switchLanguage')}
      focusName="language"
      onClick={() => panel.speak(other)}
    >
      {other.toUpperCase()}
    </Button>
  )
}
