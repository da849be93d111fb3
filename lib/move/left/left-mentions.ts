import type { Path } from '../../document/document'
import { isBlock } from '../../document/is-block'
import { pathKey } from '../../document/path-key'
import { valueAt } from '../../document/value-at'
import { cloudOfEnvironment, mentionedCloud } from '../../providers/cloud-mentions'
import { CLOUDS } from '../../providers/clouds'
import { knownRegions } from '../../providers/region-neighbours'
import { variableAt } from '../move-context'
import { nameOf } from '../name-of'
import { shortened } from '../shortened'
import { type Left, type LeftInput, told } from './left-input'

/** So many values of one part are named one by one. */
const MOST_ALONE = 20

const ENVIRONMENT = variableAt('environment')

interface Mention {
  readonly path: Path
  readonly message: string
}

/**
 * What stays in the moved job and is of another cloud: identifiers and addresses anywhere, tags and the
 * parts that are the runner's among it, regions, and variables that a cloud's libraries read.
 * @param said the places, by `pathKey`, of which something is said already
 */
export function leftMentions(input: LeftInput, said: ReadonlySet<string>): readonly Left[] {
  const found = mentionsIn(input).filter(({ path }) => !said.has(pathKey(path)))
  const parts = new Map<string, Mention[]>()
  for (const one of found) {
    const part = pathKey(one.path.slice(0, one.path[0] === 'infrastructure' ? 3 : 1))
    const known = parts.get(part)
    if (known) known.push(one)
    else parts.set(part, [one])
  }
  return [...parts.values()].flatMap((all) => {
    const [first] = all
    if (!first || all.length <= MOST_ALONE)
      return all.map(({ path, message }) => told(path, message))
    const more = `${first.message} So ${all.length === 2 ? 'is one more value' : `are ${all.length - 1} more values`} of this part.`
    return [told(first.path, more)]
  })
}

function mentionsIn({ after, from, to }: LeftInput): readonly Mention[] {
  const { value } = after.job
  const found = new Map<string, Mention>()
  const say = (path: Path, message: string) => found.set(pathKey(path), { path, message })
  const look = (part: unknown, path: Path): void => {
    if (typeof part === 'string') {
      const message = wordsOf(part, path)
      if (message) say(path, message)
    } else if (Array.isArray(part)) {
      for (const [index, item] of part.entries()) look(item, [...path, index])
    } else if (isBlock(part)) {
      for (const [key, item] of Object.entries(part)) look(item, [...path, key])
    }
  }
  const regions = new Set(from ? knownRegions(from.id) : [])
  const wordsOf = (text: string, path: Path): string | null => {
    const cloud = mentionedCloud(text, to.id)
    const shown = `${nameOf(path)} is ${shortened(text)}`
    if (cloud) return `${shown}, which is of ${CLOUDS[cloud].label}, and stays.`
    if (from && regions.has(text) && !knownRegions(to.id).includes(text)) {
      return `${shown}, a region of ${from.label}, and stays.`
    }
    return null
  }
  look(value, [])
  const environment = valueAt(value, ENVIRONMENT)
  for (const [name, item] of isBlock(environment) ? Object.entries(environment) : []) {
    const cloud = cloudOfEnvironment(name, to.id)
    const path = [...ENVIRONMENT, name]
    if (!cloud || found.has(pathKey(path)) || item === null) continue
    say(path, `${name} is a variable that the libraries of ${CLOUDS[cloud].label} read, and stays.`)
  }
  return [...found.values()]
}
