import type { Path } from '../document/document'
import { pathKey } from '../document/path-key'
import type { Finding } from '../findings/finding'

/** What is said of a key that may have been meant to be another. */
const OF_KEYS: readonly string[] = ['unknown-key', 'misplaced-key', 'look-alike-key']

/**
 * Findings in which nothing is called missing that stands under another key (spec 3.1): that the key
 * is needed becomes part of what is said of the one that was written, which is then the error.
 */
export function tellMissingOnce<Code extends string>(
  findings: readonly Finding<Code>[],
): readonly Finding<Code>[] {
  const missing = new Set(findings.filter(({ code }) => code === 'missing-key').map(keyOf))
  if (missing.size === 0) return findings
  const told = new Set<string>()
  const raised = findings.map((finding) => {
    if (!OF_KEYS.includes(finding.code)) return finding
    const needed = placesOffered(finding).filter((path) => missing.has(keyOf({ path })))
    const [first] = needed
    if (first === undefined) return finding
    for (const path of needed) told.add(keyOf({ path }))
    const message = `${finding.message} The job cannot do without ${String(first.at(-1))}.`
    const choices = finding.choices?.filter(({ edits }) => edits.some(({ op }) => op !== 'delete'))
    return { ...finding, severity: 'error' as const, message, ...(choices && { choices }) }
  })
  return raised.filter(({ code, ...one }) => code !== 'missing-key' || !told.has(keyOf(one)))
}

/** Where the ways out of a finding would put its key. */
function placesOffered({ fix, choices = [] }: Finding): readonly Path[] {
  return [...(fix ? [fix] : []), ...choices].flatMap(({ edits }) =>
    edits.flatMap((edit): readonly Path[] => {
      if (edit.op === 'rename') return [[...edit.path.slice(0, -1), edit.key]]
      return edit.op === 'move' ? [edit.to] : []
    }),
  )
}

function keyOf({ document = 'job', path }: Pick<Finding, 'document' | 'path'>): string {
  return pathKey([document, ...path])
}
