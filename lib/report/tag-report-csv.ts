import { PROVIDERS } from '@/schemas/vocabulary'
import { writeCell } from './csv-cell'
import type { ReportedTag, TagReport } from './tag-report-data'

const HEADER = [
  'path',
  'job_name',
  'name',
  'namespace',
  'value',
  'source',
  'file',
  'line',
  'overruled',
  ...PROVIDERS.flatMap((provider) => [`${provider}_name`, `${provider}_value`]),
  'folded',
]

/**
 * Reports → one table with a row for each tag that is there, as RFC 4180 has it, each cell on one line.
 * A spreadsheet takes no cell for a formula: see `writeCell`.
 */
export function tagReportCsv(reports: readonly TagReport[]): string {
  const rows = reports.flatMap((report) =>
    report.ledger.filter((tag) => !tag.removed).map((tag) => row(report, tag)),
  )
  return [HEADER, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

function row(report: TagReport, tag: ReportedTag): string[] {
  const { source, file, line } = tag.winner
  const overruled = tag.losers.map((loser) => `${loser.source}: ${loser.value}`).join('; ')
  return [
    report.path,
    report.job_name,
    tag.name,
    tag.namespace,
    tag.value,
    source,
    file ?? '',
    line === null ? '' : String(line),
    overruled,
    ...PROVIDERS.flatMap((provider) => {
      const given = tag.rendered[provider]
      return given ? [given.name, given.value] : ['', '']
    }),
    (tag.folded ?? []).map(({ name }) => name).join('; '),
  ]
}

function cell(text: string): string {
  const safe = writeCell(text)
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
