import { pathKey } from '../document/path-key'
import type { Finding } from '../findings/finding'

/**
 * Findings without the fixes of values of which it is open how they are read: what is made of one
 * reading would settle the choice between them. Nor is it said again that a part of the asset is not
 * read, or that a value is of a wrong type, where the two readings of the value are the reason.
 */
export function withholdGuesses<Code extends string>(
  findings: readonly Finding<Code>[],
): readonly Finding<Code>[] {
  const readings = new Set(findings.filter(({ code }) => code === 'read-differently').map(keyOf))
  if (readings.size === 0) return findings
  const open = new Set(
    findings.filter(({ code, choices }) => code === 'read-differently' && choices).map(keyOf),
  )
  const refused = new Set(
    findings
      .filter(({ code, severity }) => code === 'read-differently' && severity === 'error')
      .map(keyOf),
  )
  const isToldTwice = (finding: Finding) =>
    (finding.code === 'asset-part-unread' && readings.has(keyOf(finding))) ||
    (finding.code === 'wrong-type' && refused.has(keyOf(finding)))
  const told = findings.filter((finding) => !isToldTwice(finding))
  return told.map((finding) => {
    const { fix, choices, ...rest } = finding
    const isGuess = finding.code !== 'read-differently' && open.has(keyOf(finding))
    return isGuess && (fix || choices) ? rest : finding
  })
}

function keyOf({ document = 'job', path, at = 'value' }: Finding): string {
  return pathKey([document, at, ...path])
}
