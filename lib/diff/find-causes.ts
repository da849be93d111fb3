import type { Analysis } from '../analysis/analysis'
import type { Path } from '../document/document'
import type { VariablePart } from '../module-plan/resource-change'
import { CLOUDS } from '../providers/clouds'
import { changedPaths } from './changed-paths'
import type { ChangePlace, TagsDiff } from './job-diff'
import type { Places } from './places'

/** So many places are told of one resource. */
const MOST_CAUSES = 100

/** A changed part of a variable → the places in the job and its asset that it was made of. */
export type FindCauses = (parts: readonly VariablePart[]) => readonly ChangePlace[]

interface Compared {
  readonly base: Analysis
  readonly head: Analysis
  readonly tags: TagsDiff
  readonly places: Places
}

/** Names of variables that are made of a tag. */
const OF_TAGS: Readonly<Record<string, string>> = {
  job_name: 'JobName',
  environment_name: 'Environment',
}

/**
 * Looks for the edits behind changed variables. The job's own text is a variable as well, so every
 * edit of it counts where that one is read; what is nearer comes first.
 */
export function causeFinder({ base, head, tags, places }: Compared): FindCauses {
  const tagVariable = head.provider && CLOUDS[head.provider].tagVariable
  const edited = changedPaths(base.job.value, head.job.value)
  const assetEdits = changedPaths(base.asset?.value, head.asset?.value)
  const assetPaths = assetEdits.length > 0 ? assetEdits : [[]]
  const text = edited.length > 0 ? edited.map(places.ofPath) : [firstChangedLine(base, head)]
  return (parts) => {
    const own = parts.filter(({ variable }) => variable !== 'job_document')
    const all = own.flatMap(placesOfPart)
    if (own.length < parts.length) all.push(...text)
    return distinct(all).slice(0, MOST_CAUSES)
  }

  function placesOfPart({ variable, path }: VariablePart): readonly ChangePlace[] {
    if (variable === 'asset_document') return assetPaths.flatMap((one) => some(places.ofAsset(one)))
    if (variable === tagVariable) return placesOfTags(path)
    const tag = OF_TAGS[variable]
    if (tag !== undefined) return some(placeOfEntry(tag))
    const from = pathOf(head, variable) ?? pathOf(base, variable)
    if (from === null) return []
    // The variable may hold a block by other names, or all of it: then the block is the place.
    const within = edited.filter((one) => startsWith(one, [...from, ...path]))
    return within.length > 0 ? within.map(places.ofPath) : [places.ofPath([...from, ...path])]
  }

  function placesOfTags([name]: Path): readonly ChangePlace[] {
    const found = name === undefined ? Object.values(tags.places) : [tags.places[name]]
    return found.filter((place) => place !== undefined)
  }

  function placeOfEntry(name: string): ChangePlace | null {
    const entry = head.ledger.entries.find((one) => one.name === name)
    return entry ? places.ofOrigin('head', entry.winner.origin) : null
  }
}

function pathOf({ variables }: Analysis, name: string): Path | null {
  return variables.find((variable) => variable.name === name)?.path ?? null
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key)
}

/** Of texts that say the same: a comment, white space, quotes. */
function firstChangedLine(base: Analysis, head: Analysis): ChangePlace {
  const before = base.job.text.split('\n')
  const index = head.job.text.split('\n').findIndex((line, at) => line !== before[at])
  return { path: [], line: index < 0 ? 1 : index + 1 }
}

function some(place: ChangePlace | null): readonly ChangePlace[] {
  return place ? [place] : []
}

function distinct(places: readonly ChangePlace[]): readonly ChangePlace[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()]
}
