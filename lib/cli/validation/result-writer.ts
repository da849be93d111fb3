import { repositoryPaths } from '../../node/repository-paths'
import { github } from '../../report/github'
import { text } from '../../report/text'
import type { ReportedDiagnostic } from '../../report/validation-report'
import { listWriter } from './list-writer'
import type { CheckedJob } from './validate-file'

/** By path of the job: what is wrong with it and another one together. */
export type SharedFindings = ReadonlyMap<string, readonly ReportedDiagnostic[]>

/** Writes results in the order in which they are added, each as soon as the format allows. */
export interface ResultWriter {
  readonly add: (jobs: readonly CheckedJob[]) => void
  /** Writes what could not be known before. */
  readonly end: (shared: SharedFindings, problems: readonly string[]) => Promise<void>
}

export interface ResultWriterOptions {
  readonly format: string | null
  /** One job: its result stands alone, not in a list. */
  readonly isSingle: boolean
  readonly out: (content: string) => void
}

/** The writer of a format. */
export function resultWriter(options: ResultWriterOptions): ResultWriter {
  switch (options.format) {
    case 'json':
    case 'sarif':
      return listWriter(options)
    case 'github':
      return annotationWriter(options)
    default:
      return lineWriter(options)
  }
}

function lineWriter({ out }: ResultWriterOptions): ResultWriter {
  const said = new Set<string>()
  return {
    add: (jobs) => out(jobs.map(({ rendered }) => rendered.own + unsaid(rendered.shared)).join('')),
    end: async (shared) =>
      out([...shared].map(([path, found]) => text(report(path, found))).join('')),
  }

  function unsaid(lines: readonly string[]): string {
    const fresh = lines.filter((line) => !said.has(line))
    for (const line of fresh) said.add(line)
    return fresh.join('')
  }
}

function annotationWriter({ out }: ResultWriterOptions): ResultWriter {
  return {
    add: (jobs) => out(jobs.map(({ rendered }) => rendered.own).join('')),
    end: async (shared, problems) => {
      const reports = [...shared].map(([path, found]) => report(path, found))
      out(github(reports, { problems, relativePath: repositoryPaths() }))
    },
  }
}

function report(path: string, diagnostics: readonly ReportedDiagnostic[]) {
  return { path, valid: false, diagnostics }
}
