import { jsonText } from '../../json-text'
import { repositoryPaths } from '../../node/repository-paths'
import { github } from '../../report/github'
import { text } from '../../report/text'
import type { ValidationReport } from '../../report/validation-report'

/** The findings about one job as a format has them. */
export interface Rendered {
  readonly own: string
  /** Lines about files that jobs share, an asset or a policy; each is written once. */
  readonly shared: readonly string[]
}

/** A report → its part of the output; text crosses from thread to thread sooner than objects. */
export function renderer(format: string | null): (report: ValidationReport) => Rendered {
  switch (format) {
    case 'json':
      return (report) => whole(jsonText(report))
    case 'sarif':
      return (report) => whole(JSON.stringify(report))
    case 'github': {
      const relativePath = repositoryPaths()
      return (report) => whole(github([report], { problems: [], relativePath }))
    }
    default:
      return lines
  }
}

function whole(own: string): Rendered {
  return { own, shared: [] }
}

function lines(report: ValidationReport): Rendered {
  const own = report.diagnostics.filter(({ file }) => file === report.path)
  const shared = report.diagnostics.filter(({ file }) => file !== report.path)
  return {
    own: [...new Set(linesOf(report, own))].join(''),
    shared: linesOf(report, shared),
  }
}

function linesOf(
  report: ValidationReport,
  diagnostics: ValidationReport['diagnostics'],
): readonly string[] {
  if (diagnostics.length === 0) return []
  return text({ ...report, diagnostics }).split(/(?<=\n)/)
}
