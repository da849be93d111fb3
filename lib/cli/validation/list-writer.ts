import { jsonText } from '../../json-text'
import type { ValidationReport } from '../../report/validation-report'
import type { ResultWriter, ResultWriterOptions, SharedFindings } from './result-writer'
import { Spool } from './spool'

/** For JSON and SARIF, where a finding of two jobs together stands with the others of each. */
export function listWriter({ format, isSingle, out }: ResultWriterOptions): ResultWriter {
  const spool = new Spool()
  const paths: string[] = []
  return {
    add: (jobs) => {
      for (const { path, rendered } of jobs) {
        paths.push(path)
        spool.add(rendered.own)
      }
    },
    end: async (shared, problems) => {
      try {
        if (format === 'sarif') await writeLog(withShared, shared, problems, out)
        else writeList(withShared(shared), isSingle, out)
      } finally {
        spool.close()
      }
    },
  }

  /** The reports as JSON, one after the other. */
  function* withShared(shared: SharedFindings): Generator<string> {
    let index = 0
    for (const own of spool.texts()) {
      const more = shared.get(paths[index++] ?? '')
      yield more ? extended(own, more) : own
    }
  }
}

function extended(own: string, more: ValidationReport['diagnostics']): string {
  const report: ValidationReport = JSON.parse(own)
  return jsonText({ ...report, valid: false, diagnostics: [...report.diagnostics, ...more] })
}

function writeList(
  reports: Iterable<string>,
  isSingle: boolean,
  out: ResultWriterOptions['out'],
): void {
  let isFirst = true
  for (const report of reports) {
    if (isSingle) out(`${report}\n`)
    else out(`${isFirst ? '[\n' : ',\n'}  ${report.replaceAll('\n', '\n  ')}`)
    isFirst = false
  }
  if (!isSingle) out(isFirst ? '[]\n' : '\n]\n')
}

async function writeLog(
  reports: (shared: SharedFindings) => Iterable<string>,
  shared: SharedFindings,
  problems: readonly string[],
  out: ResultWriterOptions['out'],
): Promise<void> {
  const [{ sarifText }, { packageVersion }, { repositoryPaths }] = await Promise.all([
    import('../../report/sarif'),
    import('../../node/package-root'),
    import('../../node/repository-paths'),
  ])
  const parsed = {
    *[Symbol.iterator](): Generator<ValidationReport> {
      for (const report of reports(shared)) yield JSON.parse(report)
    },
  }
  const relativePath = repositoryPaths()
  for (const part of sarifText(parsed, { version: packageVersion(), problems, relativePath }))
    out(part)
}
