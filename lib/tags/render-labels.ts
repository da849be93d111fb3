import type { Runtime } from '@/schemas/vocabulary'
import { groupBy } from '../collections/group-by'
import { KUBERNETES_FACTS } from '../providers/kubernetes/facts'
import { ILLEGAL_ENDS, ILLEGAL_IN_LABEL, LABEL_PREFIX } from '../providers/kubernetes-labels'
import type { RenderedTag, RenderedTags, TagChange } from './tag'

/** A tag as a label of the pods, with each step from what the cloud is given. */
export interface RenderedLabel {
  readonly canonicalName: string
  /** With its prefix. */
  readonly name: string
  readonly value: string
  readonly changes: readonly TagChange[]
}

/** Tags of which the pods get no label, and why. */
export interface LostLabels {
  readonly canonicalNames: readonly string[]
  readonly message: string
}

/** The labels of a job's pods. */
export interface RenderedLabels {
  readonly labels: readonly RenderedLabel[]
  readonly lost: readonly LostLabels[]
}

/** As the API server checks names and values of labels. */
const REASONS = {
  'replaced-characters': 'Kubernetes takes letters, digits and - _ . in a label.',
  cut: `Kubernetes takes ${KUBERNETES_FACTS.labelMax.value} characters in the name of a label and in its value.`,
  'trimmed-ends': 'A label of Kubernetes starts and ends with a letter or a digit.',
} as const

/** The labels of a job that runs in pods; null for others, and without a cloud. */
export function podLabels(
  runtime: Runtime | null,
  rendered: RenderedTags | null,
): RenderedLabels | null {
  return runtime === 'kubernetes' && rendered ? renderLabels(rendered) : null
}

/**
 * The tags as the module makes labels of them for the pods
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/): of two tags that meet
 * under one name, one vanishes, and so does a tag of which nothing legal is left.
 */
export function renderLabels({ tags }: RenderedTags): RenderedLabels {
  const all = tags.map(labelOf)
  const isEmpty = ({ name, value }: RenderedLabel) => name === LABEL_PREFIX || value === ''
  const empty = all.filter(isEmpty)
  const full = all.filter((label) => !isEmpty(label))
  const groups = [...groupBy(full, ({ name }) => name).values()]
  return {
    labels: groups.flatMap(keptOf),
    lost: [...empty.map(nothingLeft), ...groups.filter(({ length }) => length > 1).map(meeting)],
  }
}

function labelOf({ canonicalName, name, value }: RenderedTag): RenderedLabel {
  const [label, text] = [legal('name', name), legal('value', value)]
  return {
    canonicalName,
    name: LABEL_PREFIX + label.text,
    value: text.text,
    changes: [...label.changes, ...text.changes],
  }
}

function legal(part: TagChange['part'], start: string) {
  const changes: TagChange[] = []
  let text = start
  const take = (rule: keyof typeof REASONS, after: string) => {
    if (after !== text) changes.push({ part, rule, before: text, after, reason: REASONS[rule] })
    text = after
  }
  take('replaced-characters', text.normalize('NFC').replace(ILLEGAL_IN_LABEL, '_'))
  take('cut', text.slice(0, KUBERNETES_FACTS.labelMax.value))
  take('trimmed-ends', text.replace(ILLEGAL_ENDS, ''))
  return { text, changes }
}

/** The module keeps the first value in the alphabet. */
function keptOf(group: readonly RenderedLabel[]): readonly RenderedLabel[] {
  return [...group].sort((a, b) => (a.value < b.value ? -1 : 1)).slice(0, 1)
}

function nothingLeft({ canonicalName }: RenderedLabel): LostLabels {
  const message = `The pods get no label of ${canonicalName}: Kubernetes takes letters and digits at both ends of a label, and nothing of it is left.`
  return { canonicalNames: [canonicalName], message }
}

function meeting(group: readonly RenderedLabel[]): LostLabels {
  const names = group.map(({ canonicalName }) => canonicalName)
  const [kept] = keptOf(group)
  const message = `${names.slice(0, -1).join(', ')} and ${names.at(-1)} meet in one label of the pods ("${kept?.name}"): the pods get ${kept?.canonicalName} alone. Rename one of them.`
  return { canonicalNames: names, message }
}
