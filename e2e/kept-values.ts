import type { Page } from '@playwright/test'

/** A value that the page keeps in the browser's database; null where there is none. */
export async function keptValue<Value>(page: Page, key: string): Promise<Value | null> {
  return page.evaluate(
    (name) =>
      new Promise<Value | null>((resolve, reject) => {
        const opening = indexedDB.open('dativo-infra-designer')
        // No page has made it yet, and this must not.
        opening.onupgradeneeded = () => opening.transaction?.abort()
        opening.onerror = () => resolve(null)
        opening.onsuccess = () => {
          const database = opening.result
          const reading = database.transaction('kept').objectStore('kept').get(name)
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => {
            database.close()
            resolve(reading.result ?? null)
          }
        }
      }),
    key,
  )
}

/** The texts under Recent, the newest first. */
export async function recentTexts(page: Page): Promise<string[]> {
  const entries = await keptValue<{ job: { text: string } }[]>(page, 'recent:v2')
  return (entries ?? []).map(({ job }) => job.text)
}
