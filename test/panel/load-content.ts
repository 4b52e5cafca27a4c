import { loadContent } from '../../src/panel/content/content'

// What the panel says is in it, and nothing of the panel can be tried without.
await loadContent()
