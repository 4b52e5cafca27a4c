import themeColors from '@create-figma-plugin/ui/css/theme.css?raw'

export type PanelTheme = 'light' | 'dark'

/** Name of the message by which the page tells the panel's document its theme. */
const THEME = 'playgroundTheme'

/**
 * The document Figma makes of what `showUI` got: the theme's class on the root with the variables
 * beside it, and nothing may be loaded from anywhere (`networkAccess: none`).
 */
export function panelPage(html: string, theme: PanelTheme, withColors: boolean): string {
  const policy = [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
  ].join('; ')
  return `<!doctype html>
<html class="${withColors ? `figma-${theme}` : ''}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${withColors ? `<style>${forRoot(themeColors)}</style><script>${followTheme}</script>` : ''}
</head>
<body>${html}</body>
</html>`
}

/** Tells the panel's document that the theme changed; Figma changes the class in the same way. */
export function tellTheme(frame: HTMLIFrameElement, theme: PanelTheme): void {
  frame.contentWindow?.postMessage({ [THEME]: theme }, '*')
}

const followTheme = `addEventListener('message', ({ source, data }) => {
  if (source === parent && data && typeof data.${THEME} === 'string') {
    document.documentElement.className = 'figma-' + data.${THEME}
  }
})`

/** The list sets its variables below the root; Figma sets them on the root itself. */
function forRoot(css: string): string {
  return css.replaceAll(':root .figma-', ':root.figma-')
}
