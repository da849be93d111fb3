import { config } from 'zod'

/**
 * For a process that reads few documents: zod makes code of a schema when it first reads with it,
 * which takes longer than reading. To be called before the schemas are loaded.
 */
export function interpretSchemas(): void {
  config({ jitless: true })
}
