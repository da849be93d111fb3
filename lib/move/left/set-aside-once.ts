import type { Path } from '../../document/document'
import { isWithin, pathKey } from '../../document/path-key'
import type { MoveChange } from '../move'
import { nameOf } from '../name-of'
import type { Left, LeftInput } from './left-input'

interface Once {
  /** The findings, with what was set aside and is asked for again. */
  readonly findings: readonly Left[]
  /** The changes of which they speak, by their ids. */
  readonly told: ReadonlySet<string>
}

/**
 * One entry for one thing to do: where a finding of the moved job asks for what a change sets aside, the
 * finding stays, and names the value that was there.
 */
export function setAsideOnce(findings: readonly Left[], { changes, refused }: LeftInput): Once {
  const told = new Set<string>()
  const asked = new Map<Left, MoveChange[]>()
  const stays = new Set(refused.map(({ id }) => id))
  for (const change of changes) {
    if (stays.has(change.id) || change.setAside.length === 0 || change.leaves === '') continue
    const found = findings.find((one) => isAskedBy(change.path, one))
    if (!found) continue
    told.add(change.id)
    asked.set(found, [...(asked.get(found) ?? []), change])
  }
  return {
    findings: findings.map((found) => {
      const [first, ...more] = asked.get(found) ?? []
      if (!first) return found
      const values = [first, ...more].flatMap(({ setAside }) => setAside)
      const were = values.map(({ name, value }) => `${name}, which was ${value}`)
      // There the author looks for it.
      return {
        ...found,
        path: first.path,
        message: `${ended(found.message)} Set aside: ${were.join('; ')}.`,
      }
    }),
    told,
  }
}

const ended = (sentence: string) => (/[.?]$/.test(sentence) ? sentence : `${sentence}.`)

/** By the place of the finding, by what mends it, or by the name of the field in its words. */
function isAskedBy(path: Path, { path: at, about, message, isNew }: Left): boolean {
  if (pathKey(at) === pathKey(path) || (about && isWithin(about, path))) return true
  if (!isNew || path.length > DEEPEST) return false
  return message.includes(nameOf(path)) || wordsOf(String(path.at(-1))).test(message)
}

/** Deeper lie the names that the author gives: of secrets, of the environment. */
const DEEPEST = 4

/** A key as messages write it: "subnet" for subnet_ids, "KMS key" for kms_key_id. */
function wordsOf(key: string): RegExp {
  const words = key.replace(/_(?:ids?|arns?|name)$/, '').split('_')
  // A single word that many fields have says too little.
  const isPlain = words.length === 1 && !key.startsWith('subnet')
  return isPlain ? /(?!)/ : new RegExp(`\\b${words.join('[ _]')}s?\\b`, 'i')
}
