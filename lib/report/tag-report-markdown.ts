import type { TagReport } from './tag-report'

/** Reports → a Markdown section with a table for each job, to be read in a review or a wiki. */
export function tagReportMarkdown(reports: readonly TagReport[]): string {
  return reports.map(section).join('\n')
}

function section(report: TagReport): string {
  const target = [report.provider, report.runtime_type].filter((part) => part !== null).join(' / ')
  const tags = report.ledger.filter((tag) => !tag.removed)
  const rows = tags.map((tag) => {
    const given = report.provider ? tag.rendered[report.provider] : null
    const cells = [tag.name, tag.value, tag.namespace, place(tag.winner), overruled(tag.losers)]
    return row(given ? [...cells, `${given.name} = ${given.value}`] : [...cells, ''])
  })
  return [
    `## ${escaped(report.job_name)}`,
    '',
    `${escaped(report.path)}${target && `, ${target}`}: ${report.tag_count} tags`,
    '',
    row(['Tag', 'Value', 'Namespace', 'From', 'Overruled', 'On the cloud']),
    row(['---', '---', '---', '---', '---', '---']),
    ...rows,
    '',
  ].join('\n')
}

type Candidate = TagReport['ledger'][number]['winner']

function place({ source, file, line }: Candidate): string {
  return file === null ? source : `${source}, ${file}:${line}`
}

function overruled(losers: readonly Candidate[]): string {
  return losers.map((loser) => `${loser.value} (${place(loser)})`).join('; ')
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`
}

/** Markdown must show a value as it is: no line break, no markup, no end of the cell. */
function escaped(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, ' ').replace(/[\\`*_[\]<>|&]/g, (character) => {
    if (character === '<') return '&lt;'
    if (character === '&') return '&amp;'
    return `\\${character}`
  })
}
