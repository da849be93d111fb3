import { buildProgramIfStale } from './scripts/build-if-stale.mjs'

/** The routes of the server work through its worker processes, which run the built program. */
export async function setup(): Promise<void> {
  if (await buildProgramIfStale()) throw new Error('The program could not be built.')
}
