import { type ChangedFiles, changedFiles } from '../node/changed-files'
import { type JobFile, STDIN } from '../node/find-jobs'
import type { Options } from './command'
import type { Inputs } from './find-inputs'
import { jobIsChanged } from './job-is-changed'
import { shardOf } from './shard'

/**
 * The inputs that a run takes of those that were found: its shard of them, and of these the jobs that
 * have changed. The shard comes first, so that no other flag moves a file to another one.
 */
export function selectFiles(options: Options, inputs: Inputs): Inputs {
  const { shard, changedSince } = options
  if (shard === null && changedSince === null) return inputs
  const files = shard === null ? inputs.files : shardOf(inputs.files, shard)
  // Who asks for a part gets a list, however many are in it.
  const selected = { ...inputs, files, isSingle: false }
  if (changedSince === null || inputs.files.length === 0) return selected
  return onlyChanged(options, selected, changedFiles(changedSince))
}

function onlyChanged(options: Options, inputs: Inputs, changed: ChangedFiles): Inputs {
  if (!changed.ok) {
    return { ...inputs, files: [], problems: [...inputs.problems, changed.problem] }
  }
  const outside = inputs.files.filter(({ path }) => path !== STDIN && !changed.isInside(path))
  const problems = outside.map(({ path }) => notCompared(path))
  const isOutside = new Set(outside)
  const isChanged = jobIsChanged(options, changed.isChanged)
  const files = inputs.files.filter((file: JobFile) => !isOutside.has(file) && isChanged(file.path))
  return { ...inputs, files, problems: [...inputs.problems, ...problems] }
}

function notCompared(path: string): string {
  return `"${path}" is outside the git repository of this folder, so it cannot be compared.`
}
