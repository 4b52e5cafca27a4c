export interface BuiltPlugin {
  readonly main: string
  readonly ui: string
}

/** The newest build. @throws Error in words for people where there is none. */
export async function fetchPlugin(): Promise<BuiltPlugin> {
  const [main, ui] = await Promise.all([read('/plugin/main.js'), read('/plugin/ui.js')])
  return { main, ui }
}

async function read(path: string): Promise<string> {
  const response = await fetch(path)
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return text
}
