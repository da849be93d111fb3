import { statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { SourceFile } from '../analysis/analysis'
import { POLICY_FILE_NAMES } from '../policy/policy'
import { foldersAbove } from './folders-above'
import { looksLikePolicy } from './foreign-text'
import { outsideFinder } from './is-outside'
import { readFile } from './read-file'
import { remember } from './remember'

/** The policy for all jobs; looked for beside each job; or none. Plain data, for workers. */
export type PolicyChoice = SourceFile | 'beside-the-job' | 'none'

/** A job's path → its policy; null without one, a sentence when it cannot be read. */
export type FindPolicy = (jobPath: string | null) => SourceFile | string | null

/**
 * A search for `dativo-policy.yaml` (or `.yml`) in the job's folder and its parents up to the
 * repository's root; the nearest counts alone. Each folder is asked once and each file read once,
 * so that jobs share the object. `jobPath` is null for standard input: then the search begins here.
 */
export function policyFinder(choice: PolicyChoice): FindPolicy {
  if (choice === 'none') return () => null
  if (choice !== 'beside-the-job') return () => choice
  const pathFrom = remember(nearestPolicy)
  const open = remember(openPolicy)
  return (jobPath) => {
    const path = pathFrom(jobPath === null ? process.cwd() : dirname(resolve(jobPath)))
    if (path === null) return null
    // A relative job is shown with a relative policy.
    return open(isAbsolute(jobPath ?? '') ? path : relative(process.cwd(), path))
  }
}

function nearestPolicy(folder: string): string | null {
  return policyPlaces(folder).find(isThere) ?? null
}

/** Where the policy of the jobs of a folder is looked for, in order. */
export function policyPlaces(folder: string): readonly string[] {
  return foldersAbove(folder).flatMap((above) => POLICY_FILE_NAMES.map((name) => join(above, name)))
}

/** A file, or anything else that can be opened; what cannot be read is said, not passed over. */
function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false
}

const isOutside = outsideFinder(null)

function openPolicy(path: string): SourceFile | string {
  const file = readFile(path)
  if (!file.ok) return file.problem
  // A link to it may have come with the jobs, from somebody who may not read what it leads to.
  if (isOutside(path, dirname(resolve(path))) && !looksLikePolicy(file.text)) {
    return `"${path}" is a link out of the repository, to a file that is no policy.`
  }
  return { name: path, text: file.text }
}
