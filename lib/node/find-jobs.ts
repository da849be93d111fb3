import { existsSync, statSync } from 'node:fs'
import { expandGlob, isGlob } from './expand-glob'
import { explainFileError } from './explain-file-error'
import { listYamlFiles } from './list-yaml-files'

/** The name that stands for standard input. */
export const STDIN = '-'

/** A file that holds a job, or may hold one. */
export interface JobFile {
  /** As the user wrote it, or below the folder that the user wrote. */
  readonly path: string
  /** False for what a folder or a pattern holds: it counts only when it has an `infrastructure` block. */
  readonly isNamed: boolean
}

export interface FoundJobs {
  /** In the order of the inputs, a folder's files by path; no path twice. */
  readonly files: readonly JobFile[]
  /** One sentence for each input that could not be read. */
  readonly problems: readonly string[]
  /** The input was one file: its result stands alone, not in a list. */
  readonly isSingle: boolean
}

/** Inputs (files, folders, patterns, `-`) → the files to look at. */
export function findJobs(inputs: readonly string[]): FoundJobs {
  const files = new Map<string, JobFile>()
  const problems: string[] = []
  let hasFolder = false
  for (const input of inputs) {
    const matches = matchesOf(input)
    if (matches.length === 0) problems.push(`No file matches "${input}".`)
    for (const path of matches) addPath(path, !isPattern(input))
  }
  const isSingle = inputs.length === 1 && !hasFolder && !isPattern(inputs[0] ?? '')
  return { files: [...files.values()], problems, isSingle }

  function addPath(path: string, isNamed: boolean): void {
    try {
      if (path === STDIN || !statSync(path).isDirectory()) {
        files.set(path, { path, isNamed: isNamed || files.get(path)?.isNamed === true })
        return
      }
    } catch (error) {
      problems.push(explainFileError(path, error))
      return
    }
    hasFolder = true
    const below = listYamlFiles(path)
    problems.push(...below.problems)
    for (const found of below.paths) {
      if (!files.has(found)) files.set(found, { path: found, isNamed: false })
    }
  }
}

function matchesOf(input: string): readonly string[] {
  return isPattern(input) ? expandGlob(input) : [input]
}

/** A name with `*` or `[` in it that exists is that file, not a pattern. */
function isPattern(input: string): boolean {
  return isGlob(input) && !existsSync(input)
}
