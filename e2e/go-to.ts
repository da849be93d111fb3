import { expect, type Locator } from '@playwright/test'

/** Goes from stop to stop until the target has the focus. */
export async function goTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const page = target.page()
  const focused = target.and(page.locator(':focus'))
  for (let stops = 0; stops < 200 && (await focused.count()) === 0; stops++) {
    await page.keyboard.press(key)
  }
  await expect(target).toBeFocused()
}
