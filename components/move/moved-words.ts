import type { MoveChange } from '@/lib/move/move'

const MOST_NAMES = 12

/** What all fields of a kind start with says nothing in a list of names. */
const STARTS =
  /^(?:terraform\.variables|runtime\.compute|networking|monitoring(?:\.alerts)?|storage\.encryption)\./

/** What is said when a job has moved: how much, and by name what was set aside. */
export function movedWords(made: readonly MoveChange[], to: string, from: string | null): string {
  const names = made.flatMap(({ setAside }) => setAside.map(({ name }) => name.replace(STARTS, '')))
  const count = made.length === 1 ? '1 change' : `${made.length} changes`
  const moved = `Moved to ${to}: ${count}.`
  if (names.length === 0) return moved
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''
  const back = from === null ? '' : ` Moving back to ${from} brings them back.`
  return `${moved} Set aside: ${names.slice(0, MOST_NAMES).join(', ')}${more}.${back}`
}
