export interface Query {
  readonly editor: 'figma' | 'figjam'
  /** What the plugin finds as its last chosen language; `null` where nobody chose. */
  readonly language: 'en' | 'ru' | null
  readonly theme: 'light' | 'dark'
}

/** What the page's address asks for; what it does not know counts as not said. */
export function readQuery(search: string): Query {
  const values = new URLSearchParams(search)
  const editor = values.get('editor') === 'figjam' ? 'figjam' : 'figma'
  const language = values.get('lang')
  return {
    editor,
    language: language === 'en' || language === 'ru' ? language : null,
    // FigJam has no dark mode.
    theme: editor === 'figma' && values.get('theme') === 'dark' ? 'dark' : 'light',
  }
}

/** The address of the page with something else asked for. */
export function addressOf({ editor, language, theme }: Query): string {
  const values = new URLSearchParams({ editor })
  if (language !== null) values.set('lang', language)
  if (theme === 'dark' && editor === 'figma') values.set('theme', theme)
  return `?${values.toString()}`
}
