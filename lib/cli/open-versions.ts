import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { SourceFile } from '../analysis/analysis'
import { type JobPair, pairJobs } from '../diff/pair-jobs'
import type { Side } from '../diff/places'
import { isBlock } from '../document/is-block'
import { changedFiles } from '../node/changed-files'
import { isGlob } from '../node/expand-glob'
import { findJobs, type JobFile, STDIN } from '../node/find-jobs'
import { isFolder } from '../node/list-yaml-files'
import { type LoadedJob, loadJob } from '../node/load-job'
import { readFile } from '../node/read-file'
import { openRevision, type RevisionFiles } from '../node/revision-files'
import type { Options } from './command'
import { jobIsChanged } from './job-is-changed'
import { loadOptions } from './load-options'

/** Two versions of jobs, brought together. */
export interface Versions {
  /** Those that may differ, in the order of their paths. */
  readonly pairs: readonly JobPair[]
  /** Sentences about what could not be read. */
  readonly problems: readonly string[]
  /** Sentences about what could not be read before, and counts as not having been there. */
  readonly notes: readonly string[]
}

/**
 * What the options of `diff` name, two paths or a revision; a sentence when they name neither.
 * @param stdin the text of standard input, where one of them is `-`
 */
export function openVersions(options: Options, stdin: string): Versions | string {
  const { base, head, baseRev, jobs } = options
  if (baseRev !== null) {
    if (base !== null || head !== null) return '--base-rev takes the place of --base and --head.'
    if (jobs.includes(STDIN)) {
      return '--base-rev compares files; a job on standard input is none. Give it as --head, and a file as --base.'
    }
    return sinceRevision(baseRev, { ...options, stdin })
  }
  if (base === null || head === null) return 'Give --base PATH and --head PATH, or --base-rev REV.'
  if (jobs.length > 0) return 'Jobs are named beside --base-rev alone.'
  return betweenPaths(base, head, { ...options, stdin })
}

interface Inputs extends Options {
  readonly stdin: string
}

function betweenPaths(base: string, head: string, options: Inputs): Versions | string {
  const missing = [base, head].find((path) => path !== STDIN && !existsSync(path))
  if (missing !== undefined) return `"${missing}" does not exist.`
  const areFolders = isFolder(base)
  if (areFolders !== isFolder(head)) return '--base and --head are files or folders, both.'
  const named = (path: string): Names => ({
    // Two files are two versions of one job, whatever they are called.
    job: areFolders ? belowFolder(path) : () => head,
    asset: (asset) => asset,
  })
  const old = { ...loadAll(findJobs([base]), options), names: named(base) }
  const now = { ...loadAll(findJobs([head]), options), names: named(head) }
  if (areFolders) return versions(old, now)
  const [broken] = old.broken
  if (broken !== undefined) return notUnderstood(broken)
  if (old.unread.length > 0) return old.problems.join(' ')
  if (old.jobs.length + now.jobs.length + now.broken.length + now.unread.length === 0) {
    return `Neither "${base}" nor "${head}" holds a job with an infrastructure block.`
  }
  return versions(old, now)
}

/** Only what changed is analysed, however many jobs there are. */
function sinceRevision(revision: string, options: Inputs): Versions | string {
  const changed = changedFiles(revision)
  if (!changed.ok) return changed.problem
  const files = openRevision(revision, process.cwd(), changed.repository)
  if (!files.ok) return files.problem
  try {
    return compareWith(files, jobIsChanged(options, changed.isChanged), options)
  } finally {
    files.discard()
  }
}

function compareWith(
  files: RevisionFiles,
  isChanged: (path: string) => boolean,
  options: Inputs,
): Versions {
  const inputs = options.jobs.length > 0 ? options.jobs : ['.']
  const isThere = (path: string) => isGlob(path) || existsSync(path)
  const gone = inputs.filter((input) => !isThere(input) && isThere(files.at(input)))
  const before = findJobs(inputs.map(files.at).filter(isThere))
  const now = findJobs(inputs.filter((input) => !gone.includes(input)))

  const known = new Set(now.files.map(({ path }) => resolve(path)))
  const olds = before.files.filter(({ path }) => {
    const here = files.inTree(path)
    return !known.has(here) || isChanged(here)
  })
  const heads = loadAll(
    { files: now.files.filter(({ path }) => isChanged(path)), problems: now.problems },
    options,
  )
  const bases = loadAll({ files: olds, problems: [] }, asOf(files, options))
  const then = (path: string) => shown(files.inTree(path))
  const here = (path: string) => shown(resolve(path))
  return versions(
    { ...bases, names: { job: then, asset: then } },
    { ...heads, names: { job: here, asset: here } },
  )
}

type Name = (path: string) => string

/** What the files of one side are called. */
interface Names {
  readonly job: Name
  readonly asset: Name
}

interface NamedJobs extends Loaded {
  readonly names: Names
}

/** What is not understood now is compared with nothing: it is neither new nor gone. */
function versions(base: NamedJobs, head: NamedJobs): Versions {
  const unclear = new Set([...head.broken, ...head.unread].map(head.names.job))
  const before = new Set([...base.broken, ...base.unread].map(base.names.job))
  const bases = base.jobs.map((job) => sideOf(job, base.names))
  const pairs = pairJobs(
    bases.filter(({ path }) => !unclear.has(path)),
    head.jobs.map((job) => sideOf(job, head.names)),
  )
  return {
    pairs: pairs.map((pair) =>
      pair.head && before.has(pair.head.path) ? { ...pair, isBaseUnclear: true } : pair,
    ),
    problems: [...base.problems, ...head.problems, ...head.broken.map(notUnderstood)],
    notes: base.broken.map(
      (path) =>
        `"${base.names.job(path)}" was not understood before: there is nothing to compare with.`,
    ),
  }
}

function notUnderstood(path: string): string {
  return `"${path}" is not understood, so it cannot be compared: see "dativo infra validate".`
}

/** The assets that the options name, as the revision had them. */
function asOf(files: RevisionFiles, options: Inputs): Inputs {
  const { asset, assetsRoot } = options
  const then = (path: string | null) => {
    const old = path === null || path === STDIN ? null : files.at(path)
    return old !== null && existsSync(old) ? old : path
  }
  return { ...options, asset: then(asset), assetsRoot: then(assetsRoot) }
}

interface Found {
  readonly files: readonly JobFile[]
  readonly problems: readonly string[]
}

interface Loaded {
  readonly jobs: readonly LoadedJob[]
  /** Paths of jobs of which nothing is understood. */
  readonly broken: readonly string[]
  /** Paths of those that cannot be read at all, of which `problems` tells. */
  readonly unread: readonly string[]
  readonly problems: readonly string[]
}

function loadAll({ files, problems: before }: Found, options: Inputs): Loaded {
  const { assetsRoot, isInsideAlone, stdin } = options
  const problems = [...before]
  const jobs: LoadedJob[] = []
  const broken: string[] = []
  const unread: string[] = []
  const shared = sharedAsset(options)
  if (typeof shared === 'string') return { jobs, broken, unread, problems: [...problems, shared] }
  const choices = loadOptions({
    asset: shared,
    assetsRoot,
    isInsideAlone,
    policy: 'none',
    stdin,
  })
  for (const file of files) {
    const result = loadJob(file, choices)
    if (result.kind === 'problem') {
      problems.push(result.problem)
      unread.push(file.path)
    }
    if (result.kind !== 'job') continue
    const { value } = result.job.analysis.job
    if (value === undefined) broken.push(file.path)
    // A file that was named counts as a job elsewhere, whatever is in it; one without a block is none.
    else if (isBlock(value) && Object.hasOwn(value, 'infrastructure')) jobs.push(result.job)
  }
  return { jobs, broken, unread, problems }
}

/** The asset that the options name for all jobs; a sentence when it cannot be read. */
function sharedAsset({ asset, stdin }: Inputs): SourceFile | string | null {
  if (asset === null) return null
  if (asset === STDIN) return { name: 'asset.yaml', text: stdin }
  const file = readFile(asset)
  return file.ok ? { name: asset, text: file.text } : file.problem
}

function sideOf({ path, assetPath, analysis }: LoadedJob, names: Names): Side {
  return {
    path: names.job(path),
    assetPath: assetPath === null ? null : names.asset(assetPath),
    analysis,
  }
}

/** Jobs of two folders are told apart by where they lie below them. */
function belowFolder(folder: string): Name {
  return (path) => slashes(relative(folder, path))
}

/** From the working folder on; what is not below it, from the root of the file system. */
function shown(path: string): string {
  const here = relative(process.cwd(), path)
  return slashes(here.startsWith('..') ? path : here)
}

function slashes(path: string): string {
  return path.split(sep).join('/')
}
