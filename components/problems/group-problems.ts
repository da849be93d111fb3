import { groupBy } from '@/lib/collections/group-by'
import type { Diagnostic } from '@/lib/diagnostics/diagnostic'
import { SECTIONS } from '@/lib/form/fields'
import { nearestField } from '@/lib/form/form-problems'

/** By the section of the form, or by what kind of finding it is. */
export type Grouping = 'section' | 'kind'

export interface ProblemGroup {
  readonly title: string
  readonly diagnostics: readonly Diagnostic[]
}

const WHOLE = 'File as a whole'
const ASSET = 'Asset'
/** In the order of the form. */
const SECTION_TITLES: readonly string[] = [WHOLE, ...SECTIONS.map(({ title }) => title), ASSET]

/**
 * Findings in groups that keep their order; sections in the order of the form, kinds in the order of
 * their first finding.
 */
export function groupProblems(
  diagnostics: readonly Diagnostic[],
  grouping: Grouping,
): readonly ProblemGroup[] {
  const titleOf = grouping === 'section' ? sectionTitle : kindTitle
  const groups = groupBy(diagnostics, titleOf)
  const titles = [...groups.keys()]
  if (grouping === 'section') {
    titles.sort((left, right) => SECTION_TITLES.indexOf(left) - SECTION_TITLES.indexOf(right))
  }
  return titles.map((title) => ({ title, diagnostics: groups.get(title) ?? [] }))
}

function sectionTitle({ document, path, about }: Diagnostic): string {
  if (document === 'asset') return ASSET
  if (path.length === 0) return WHOLE
  const { section } = nearestField(about ?? path).field
  return SECTIONS.find(({ id }) => id === section)?.title ?? WHOLE
}

/** `refused-by-cloud` in words. */
function kindTitle({ code }: Diagnostic): string {
  const words = code.replaceAll('-', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
