import { KUBERNETES_FACTS } from './kubernetes/facts'

/** Prefix of every label that comes from a tag. */
export const LABEL_PREFIX = 'dativo.io/'

/** The characters that neither a label's name nor its value may have. */
export const ILLEGAL_IN_LABEL = /[^A-Za-z0-9_.-]/gu

/** What may stand at neither end of one. */
export const ILLEGAL_ENDS = /^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g

/** The nearest legal label name or value; empty when nothing legal is left. */
function legalText(text: string): string {
  return text
    .normalize('NFC')
    .replace(ILLEGAL_IN_LABEL, '_')
    .slice(0, KUBERNETES_FACTS.labelMax.value)
    .replace(ILLEGAL_ENDS, '')
}

/**
 * The Kubernetes labels that `terraform/modules/kubernetes-job` makes of a job's tags: illegal
 * characters become `_`, 63 characters at most, a letter or digit at both ends, names under
 * `dativo.io/`. A label whose name or value ends up empty is left out; where two tags meet under
 * one name, the first value in the alphabet stays.
 *
 * @param tags the tags as the cloud gets them, name to value
 * @returns label name to value, sorted by name
 */
export function kubernetesLabels(
  tags: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const labels = new Map<string, string>()
  for (const [tagName, tagValue] of Object.entries(tags)) {
    const name = legalText(tagName)
    const value = legalText(tagValue)
    if (name === '' || value === '') continue
    const other = labels.get(name)
    if (other === undefined || value < other) labels.set(name, value)
  }
  return Object.fromEntries(
    [...labels]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [LABEL_PREFIX + name, value]),
  )
}
