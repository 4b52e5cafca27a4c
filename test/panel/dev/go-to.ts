import type { FrameLocator, Page } from 'playwright-core'

/** Opens a screen from the list under one of the three main screens, or that one itself. */
export async function goTo(
  panel: Page | FrameLocator,
  main: string,
  screen?: string,
): Promise<void> {
  const screens = panel.getByRole('navigation', { name: /^(Screens of the map|Экраны карты)$/ })
  await screens.getByRole('button', { name: main, exact: true }).click()
  if (screen !== undefined)
    await panel.getByRole('button', { name: new RegExp(`^${screen}`) }).click()
}
