import { code } from './markdown'
import type { ReportedCandidate, ReportedTag, TagReport } from './tag-report-data'

/** Reports → a Markdown section with a table for each job, to be read in a review or a wiki. */
export function tagReportMarkdown(reports: readonly TagReport[]): string {
  return reports.map(section).join('\n')
}

function section(report: TagReport): string {
  const { provider, runtime_type: runtime } = report
  const target = [provider, runtime].filter((part) => part !== null).join(' / ')
  const rows = report.ledger
    .filter((tag) => !tag.removed)
    .map((tag) => {
      const given = provider ? tag.rendered[provider] : null
      return [
        code(tag.name),
        code(tag.value),
        tag.namespace,
        origin(tag),
        tag.losers.map((loser) => `${code(loser.value)} (${place(loser)})`).join('; '),
        given ? `${code(given.name)} = ${code(given.value)}` : '',
      ]
    })
  return [
    `## ${code(report.job_name)}`,
    '',
    `${code(report.path)}${target && `, ${target}`}: ${report.tag_count} tags`,
    '',
    ...[
      ['Tag', 'Value', 'Namespace', 'From', 'Overruled', 'On the cloud'],
      Array(6).fill('---'),
      ...rows,
    ].map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n')
}

/** Where a tag comes from; of one that stands for several fields, each field's own place. */
function origin({ winner, folded }: ReportedTag): string {
  if (!folded) return place(winner)
  return folded.map((field) => `${code(field.name)}: ${place(field.winner)}`).join('; ')
}

function place({ source, file, line }: ReportedCandidate): string {
  return file === null ? source : `${source}, ${code(`${file}:${line}`)}`
}
