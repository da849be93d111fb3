import { printable } from '../report/text'
import {
  causesInWords,
  countResources,
  countsInWords,
  lineInWords,
  RENAMED,
  renamingsInWords,
  UNCLEAR,
} from './diff-words'
import type { ChangePlace, JobDiff, ResourceDiff } from './job-diff'

const SIGNS = { added: '+', removed: '-', changed: '~' } as const
const ACTIONS = { create: '+  ', delete: '-  ', update: '~  ', replace: '-/+' } as const

/** What changes, for a terminal: a paragraph for each job. */
export function diffText(diffs: readonly JobDiff[]): string {
  return diffs.map((diff) => `${paragraph(diff).map(printable).join('\n')}\n`).join('\n')
}

/** All of it in one sentence. */
export function diffSummary(diffs: readonly JobDiff[]): string {
  if (diffs.length === 0) return 'No job changes.'
  const jobs = `${diffs.length} job${diffs.length === 1 ? ' changes' : 's change'}`
  const resources = countsInWords(countResources(diffs))
  return resources === '' ? `${jobs}.` : `${jobs}: ${resources}.`
}

function paragraph(diff: JobDiff): readonly string[] {
  const { status, path, base_path: before, provider, runtime_type: runtime } = diff
  const target = [provider, runtime].filter((part) => part !== null).join(', ')
  const moved = before === undefined ? '' : `, was ${before}`
  const renamed = renamingsInWords(diff)
  return [
    `${SIGNS[status]} ${path} (${[status, target].filter((part) => part !== '').join(', ')}${moved})`,
    ...(diff.base_unclear ? [`    ! ${UNCLEAR}`] : []),
    ...renamed.map((one) => `    ! ${one}.`),
    ...(renamed.length > 0 ? [`      ${RENAMED}`] : []),
    // Of a job that is gone, what it leaves behind is all there is to say.
    ...(status === 'removed' ? [] : tagLines(diff)),
    ...(status === 'changed' ? variableLines(diff) : []),
    ...resourceLines(diff),
  ]
}

function tagLines({ tags }: JobDiff): readonly string[] {
  const at = (name: string) => lineOf(tags.places[name])
  const lines = [
    ...Object.entries(tags.added).map(([name, value]) => `+ ${name} = ${quoted(value)}${at(name)}`),
    ...Object.entries(tags.changed).map(
      ([name, { from, to }]) => `~ ${name}: ${quoted(from)} -> ${quoted(to)}${at(name)}`,
    ),
    ...Object.entries(tags.removed).map(
      ([name, value]) => `- ${name} (was ${quoted(value)})${at(name)}`,
    ),
  ]
  return headed(`tags on ${tags.provider}`, lines)
}

function lineOf(place: ChangePlace | undefined): string {
  return place ? `, ${lineInWords(place)}` : ''
}

function variableLines({ variables }: JobDiff): readonly string[] {
  const lines = (['added', 'changed', 'removed'] as const).flatMap((kind) =>
    variables[kind].length > 0 ? [`${SIGNS[kind]} ${variables[kind].join(', ')}`] : [],
  )
  return headed('variables', lines)
}

function resourceLines({ status, resources }: JobDiff): readonly string[] {
  const tagsOnly = resources.filter(({ tags_only: alone }) => alone)
  const others = resources.filter((resource) => !tagsOnly.includes(resource))
  const folded =
    tagsOnly.length > 0 ? [`${ACTIONS.update} tags alone: ${tagsOnly.length} more`] : []
  const lines = others.map((resource) => {
    // All of a job that comes or goes has one cause.
    const why = status === 'changed' ? because(resource) : ''
    return `${ACTIONS[resource.action]} ${resource.address}${why}`
  })
  return headed('resources', [...lines, ...folded])
}

function because(resource: ResourceDiff): string {
  const causes = causesInWords(resource)
  const forced = resource.forced_by ?? []
  const by = forced.length > 0 ? `, forced by ${forced.join(', ')}` : ''
  const sure = resource.certainty === 'documented' ? ' (by the documentation)' : ''
  return `${by}${causes === '' ? '' : `: ${causes}`}${sure}`
}

function headed(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`    ${head}`, ...lines.map((line) => `      ${line}`)]
}

function quoted(value: string): string {
  return JSON.stringify(value)
}
