import { code } from '../report/markdown'
import {
  causesInWords,
  countResources,
  countsInWords,
  lineInWords,
  RENAMED,
  renamingsInWords,
  UNCLEAR,
} from './diff-words'
import type { JobDiff, ResourceDiff } from './job-diff'

/** GitHub cuts no comment, it refuses one of more than 65,536 characters. */
const MOST = 60_000

/**
 * What changes, as a comment under a pull request. Empty when nothing does. One that would be too
 * long ends with how many jobs are left out.
 */
export function diffMarkdown(diffs: readonly JobDiff[]): string {
  if (diffs.length === 0) return ''
  const title = `### Infrastructure: ${diffs.length} job${diffs.length === 1 ? ' changes' : 's change'}`
  const counts = countsInWords(countResources(diffs))
  const parts = [counts === '' ? title : `${title}\n\n${counts}.`]
  let length = parts[0]?.length ?? 0
  // What replaces something is read first.
  const ordered = [...diffs].sort((one, other) => weight(other) - weight(one))
  for (const [index, diff] of ordered.entries()) {
    const part = section(diff)
    length += part.length + 2
    if (length > MOST) {
      const left = ordered.length - index
      parts.push(`_${left} more job${left === 1 ? '' : 's'}: see the output of the run._`)
      break
    }
    parts.push(part)
  }
  return `${parts.join('\n\n')}\n`
}

function weight({ resources, renamed }: JobDiff): number {
  const isHeavy = resources.some(({ action }) => action === 'replace' || action === 'delete')
  return (renamed ? 2 : 0) + (isHeavy ? 1 : 0)
}

const SIGNS = { added: '🟢 new', removed: '🔴 removed', changed: '' } as const

function section(diff: JobDiff): string {
  const { path, base_path: before, status, provider, runtime_type: runtime } = diff
  const target = [provider, runtime].filter((part) => part !== null).join(' / ')
  const moved = before === undefined ? '' : `was ${code(before)}`
  const about = [target, SIGNS[status], moved].filter((part) => part !== '').join(', ')
  const renamed = renamingsInWords(diff)
  return [
    `#### ${code(path)}${about === '' ? '' : ` · ${about}`}`,
    ...(diff.base_unclear ? [`> ${UNCLEAR}`] : []),
    ...(renamed.length > 0 ? [`> **Renamed:** ${renamed.map(code).join('; ')}. ${RENAMED}`] : []),
    ...resourceParts(diff),
    // Of a job that is gone, what it leaves behind is all there is to say.
    ...(status === 'removed' ? [] : tagTable(diff)),
    ...variableLine(diff),
  ].join('\n\n')
}

function tagTable({ tags }: JobDiff): readonly string[] {
  const at = (name: string) => {
    const place = tags.places[name]
    return place ? lineInWords(place) : ''
  }
  const rows = [
    ...Object.entries(tags.changed).map(([name, { from, to }]) => [
      code(name),
      code(from),
      code(to),
      at(name),
    ]),
    ...Object.entries(tags.added).map(([name, value]) => [code(name), '', code(value), at(name)]),
    ...Object.entries(tags.removed).map(([name, value]) => [code(name), code(value), '', at(name)]),
  ]
  if (rows.length === 0) return []
  const table = [
    [`Tag on ${tags.provider}`, 'Before', 'After', 'Where'],
    Array(4).fill('---'),
    ...rows,
  ]
  return [table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')]
}

function variableLine({ status, variables }: JobDiff): readonly string[] {
  if (status !== 'changed') return []
  const said = (['changed', 'added', 'removed'] as const).flatMap((kind) =>
    variables[kind].length > 0 ? [`${kind}: ${variables[kind].map(code).join(', ')}`] : [],
  )
  return said.length === 0 ? [] : [`Variables ${said.join('; ')}.`]
}

function resourceParts({ status, resources }: JobDiff): readonly string[] {
  if (resources.length === 0) return []
  if (status !== 'changed') {
    const what = status === 'added' ? 'created' : 'deleted'
    return [
      folded(
        `${resources.length} resources are ${what}`,
        resources.map(({ address }) => `- ${code(address)}`),
      ),
    ]
  }
  const tagsOnly = resources.filter(({ tags_only: alone }) => alone)
  const heavy = resources.filter(({ action }) => action === 'replace' || action === 'delete')
  const light = resources.filter((one) => !heavy.includes(one) && !tagsOnly.includes(one))
  return [
    ...(heavy.length > 0 ? [heavy.map(heavyLine).join('\n')] : []),
    ...(light.length > 0 ? [light.map((one) => `- ${one.action} ${lineOf(one)}`).join('\n')] : []),
    ...(tagsOnly.length > 0
      ? [
          folded(
            `${tagsOnly.length} resources change in tags alone`,
            tagsOnly.map(({ address }) => `- ${code(address)}`),
          ),
        ]
      : []),
  ]
}

function heavyLine(resource: ResourceDiff): string {
  const what = resource.action === 'replace' ? '⚠️ **replaced**' : '⚠️ **deleted**'
  return `- ${what} ${lineOf(resource)}`
}

function lineOf(resource: ResourceDiff): string {
  const forced = (resource.forced_by ?? []).map(code)
  const by = forced.length > 0 ? `, forced by ${forced.join(', ')}` : ''
  const causes = causesInWords(resource)
  const why = causes === '' ? '' : `: ${code(causes)}`
  const sure = resource.certainty === 'documented' ? ' (by the documentation)' : ''
  return `${code(resource.address)}${by}${why}${sure}`
}

function folded(summary: string, lines: readonly string[]): string {
  return `<details><summary>${summary}</summary>\n\n${lines.join('\n')}\n\n</details>`
}
