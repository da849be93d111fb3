import { groupBy } from '../collections/group-by'
import type { CloudProvider } from '../providers/provider'
import type { RenderedTag, TagProblem } from './tag'

/** What a cloud cannot take of a set of rendered tags, and the tags it refuses outright. */
export function findTagProblems(
  tags: readonly RenderedTag[],
  cloud: CloudProvider,
): { readonly refused: ReadonlySet<RenderedTag>; readonly problems: readonly TagProblem[] } {
  const refusals = tags.flatMap((tag) => {
    const problem = refusal(tag, cloud)
    return problem ? [{ tag, problem }] : []
  })
  const refused = new Set(refusals.map(({ tag }) => tag))
  const kept = tags.filter((tag) => !refused.has(tag))
  return {
    refused,
    problems: [
      ...refusals.map(({ problem }) => problem),
      ...collisions(kept, cloud),
      ...overBudget(kept, cloud),
    ],
  }
}

function refusal(tag: RenderedTag, cloud: CloudProvider): TagProblem | null {
  const { reservedNamePrefixes, reservedValuePrefixes, noun, why } = cloud.tags
  const startsWithOneOf = (text: string, prefixes: readonly string[]) =>
    prefixes.some((prefix) => text.toLowerCase().startsWith(prefix))
  const part = startsWithOneOf(tag.name, reservedNamePrefixes)
    ? 'name'
    : startsWithOneOf(tag.value, reservedValuePrefixes)
      ? 'value'
      : null
  if (!part) return null
  return {
    code: 'tag-refused',
    severity: 'error',
    message: `${cloud.label} refuses the ${noun} ${tag.canonicalName} for its ${part} "${tag[part]}". ${why.reserved} Choose another ${part}.`,
    canonicalNames: [tag.canonicalName],
  }
}

function collisions(tags: readonly RenderedTag[], cloud: CloudProvider): readonly TagProblem[] {
  const { namesIgnoreCase, noun, why } = cloud.tags
  const byKey = groupBy(tags, ({ name }) => (namesIgnoreCase ? name.toLowerCase() : name))
  return [...byKey.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const names = group.map((tag) => tag.canonicalName)
      return {
        code: 'tag-collision',
        severity: 'error',
        message: `${joinNames(names)} meet in one ${noun} on ${cloud.label} ("${group[0]?.name}"). ${why.sameName} Rename one of them.`,
        canonicalNames: names,
      }
    })
}

function overBudget(tags: readonly RenderedTag[], cloud: CloudProvider): readonly TagProblem[] {
  const { maxTags, addedByProvider, noun } = cloud.tags
  const count = tags.length + addedByProvider.length
  if (count <= maxTags) return []
  const added = addedByProvider.map((tag) => tag.name).join(', ')
  const own = added ? ` (${added} included, which the Terraform provider adds)` : ''
  return [
    {
      code: 'tag-budget',
      severity: 'error',
      message: `${count} ${noun}s${own}, but ${cloud.label} takes ${maxTags} on a resource. Remove ${count - maxTags}.`,
      canonicalNames: tags.map((tag) => tag.canonicalName),
    },
  ]
}

function joinNames(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
