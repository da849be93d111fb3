import { openIndexedPlace } from './indexed-place'
import type { KeptPlace } from './kept-place'
import { createPlainPlace } from './plain-place'

/** A browser that has not opened its database by then will not: the screen waits for the draft. */
const DEADLINE_MS = 5000

/** The best place that this browser has. */
export async function openPlace(): Promise<KeptPlace> {
  try {
    return await Promise.race([openIndexedPlace(), late()])
  } catch {
    return createPlainPlace()
  }
}

function late(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('No answer.')), DEADLINE_MS))
}
