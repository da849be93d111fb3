import { oncePer } from '../collections/once-per'
import type { Path } from '../document/document'
import { isBlock } from '../document/is-block'
import { takenFor } from '../document/look-alikes'
import { pathKey } from '../document/path-key'
import { valueAt } from '../document/value-at'
import { nearWords } from '../findings/closest'
import type { CloudProvider } from '../providers/provider'
import { OWN_VARIABLES_PATH } from '../terraform/variable-path'
import { misplacedKeys } from './misplaced-keys'
import type { RuleInput } from './rule'
import { keysOfShape, unreadKeys } from './unread-keys'

/** A key that nothing reads, with what it holds. */
interface Unread {
  readonly path: Path
  readonly value: unknown
}

/** A slip of few letters is enough to ask about. */
const FEWEST_LETTERS = 3

/** The names that a key may have been meant to be: misspelt, or in letters that only look alike. */
export function namesMeant(key: string, names: readonly string[]): readonly string[] {
  return nearWords(takenFor(key.normalize('NFKC')), names, FEWEST_LETTERS).likely
}

/**
 * The key that was meant to give a place its value, where nothing stands at the place itself: one
 * that is misspelt, looks like the right one, or stands elsewhere. Such a value is wrong, not absent
 * (spec 3.1), and another finding says so.
 */
export function meantFor(input: RuleInput, path: Path): Path | null {
  const { meant, below } = meantPlaces(input)
  if (meant.size === 0) return null
  const inside = below.get(pathKey(path))
  if (inside) return inside
  for (let depth = path.length; depth > 0; depth--) {
    const found = meant.get(pathKey(path.slice(0, depth)))?.find((one) => gives(one, path, depth))
    if (found) return found.path
  }
  return null
}

/** Whether an unread block has the rest of the path; what is no block may have been meant to. */
function gives({ value }: Unread, path: Path, depth: number): boolean {
  if (value === null || value === '') return false
  return !isBlock(value) || valueAt(value, path.slice(depth)) !== undefined
}

interface MeantPlaces {
  readonly meant: ReadonlyMap<string, readonly Unread[]>
  /** Blocks in which a key from elsewhere is at home, with the key. */
  readonly below: ReadonlyMap<string, Path>
}

const meantPlaces = oncePer((input: RuleInput): MeantPlaces => {
  const below = new Map<string, Path>()
  const places = new Map<string, Unread[]>()
  const add = (place: Path, key: Unread) => {
    const known = places.get(pathKey(place))
    if (known) known.push(key)
    else places.set(pathKey(place), [key])
  }
  for (const { path, shape, block } of unreadKeys(input.document.value)) {
    const key = String(path.at(-1))
    for (const name of namesMeant(key, keysOfShape(shape))) {
      add([...path.slice(0, -1), name], { path, value: block[key] })
    }
  }
  for (const { path, value, homes } of misplacedKeys(input)) {
    for (const home of homes) {
      add(home, { path, value })
      home.forEach((_, depth) => {
        below.set(pathKey(home.slice(0, depth)), path)
      })
    }
  }
  for (const [name, key] of unknownVariables(input)) add([...OWN_VARIABLES_PATH, name], key)
  return { meant: places, below }
})

const declaredNames = oncePer((cloud: CloudProvider) =>
  cloud.moduleVariables.map(({ name }) => name),
)

/** Variables that the module does not declare, by the names that may have been meant. */
function unknownVariables({ job, cloud }: RuleInput): readonly (readonly [string, Unread])[] {
  const own = job.infrastructure?.terraform?.variables
  if (!own || !cloud) return []
  const declared = declaredNames(cloud)
  return Object.entries(own)
    .filter(([key]) => !declared.includes(key))
    .flatMap(([key, value]) =>
      namesMeant(key, declared).map(
        (name) => [name, { path: [...OWN_VARIABLES_PATH, key], value }] as const,
      ),
    )
}
