import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** A rule of axe that the page breaks, with the HTML of the elements that do. */
export interface Violation {
  readonly id: string
  readonly nodes: readonly string[]
}

/**
 * Runs axe on a part of the page, without the inside of the editor, which is Monaco's own. Evaluated in
 * the page as it stands: it has no frames, and a run takes a tenth of the time.
 */
export async function violationsIn(
  page: Page,
  part: string,
  rules: readonly string[] = [],
): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return await page.evaluate(
    async ([include, runOnly]) => {
      const { violations } = await window.axe.run(
        { include: [[include]], exclude: [['.monaco-editor']] },
        { resultTypes: ['violations'], ...(runOnly.length > 0 && { runOnly: [...runOnly] }) },
      )
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))
    },
    [part, rules] as const,
  )
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
