import type { Path } from '../../document/document'
import { isWithin } from '../../document/path-key'
import { nameOf } from '../name-of'
import type { Left, LeftInput } from './left-input'
import { told } from './left-input'

/** A value that stays as it is though a change is about it. */
export interface Stay {
  readonly path: Path
  /** That it stays. */
  readonly why: string
  /** Where no finding says what is wrong with it. */
  readonly alone: string
}

const STAYS = 'Not chosen, so it stays as it is.'

/** What stands so in the text that it cannot be changed in its place, and what is not chosen. */
export function staysOf({ changes, notChosen, refused }: LeftInput): readonly Stay[] {
  const kept = refused.flatMap(({ id, reason }): readonly Stay[] => {
    const change = changes.find((one) => one.id === id)
    if (!change) return []
    const why = `${nameOf(change.path)} stays as it is. ${reason}`
    return [{ path: change.path, why, alone: why }]
  })
  const others = notChosen.map(({ path, setAside, reason }) => ({
    path,
    why: STAYS,
    alone: setAside.length === 0 ? STAYS : `${STAYS} ${reason}`,
  }))
  const all = [...kept, ...others]
  // Of a whole that stays, no part is told.
  return all.filter(({ path }) => !all.some((one) => one.path !== path && isPartOf(path, one.path)))
}

/** Whether a place is that of a value that stays. */
export function doesStay(path: Path, stays: readonly Stay[]): boolean {
  return stays.some((stay) => isAbout(stay, path))
}

/** What stays, each once with what is wrong with it, and the other findings of the moved job. */
export function withStays(findings: readonly Left[], stays: readonly Stay[]): readonly Left[] {
  const taken = new Set<Left>()
  const said = stays.map((stay): Left => {
    const own = findings.filter((found) => !taken.has(found) && isAbout(stay, found.path))
    const worst = own.find(({ severity }) => severity === 'error') ?? own[0]
    if (!worst) return told(stay.path, stay.alone)
    for (const one of own) taken.add(one)
    // Of several items of a list, each sentence once.
    const wrong = new Map([worst, ...own].map(({ code, message }) => [code, message]))
    return { ...worst, path: stay.path, message: [stay.why, ...wrong.values()].join(' ') }
  })
  return [...said, ...findings.filter((found) => !taken.has(found))]
}

const isPartOf = (path: Path, whole: Path) =>
  whole.length > 2 && whole.length < path.length && isWithin(path, whole)

/** Of a block, what changes in it is told by itself: a change that brings text back may hang on one. */
function isAbout({ path }: Stay, place: Path): boolean {
  return path.length > 2
    ? isWithin(place, path)
    : path.length === place.length && isWithin(place, path)
}
