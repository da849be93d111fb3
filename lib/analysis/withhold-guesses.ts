import type { Finding } from '../findings/finding'

/**
 * Findings without the fixes of values of which it is open how they are read: what is made of one
 * reading would settle the choice between them.
 */
export function withholdGuesses<Code extends string>(
  findings: readonly Finding<Code>[],
): readonly Finding<Code>[] {
  const open = new Set(
    findings.filter(({ code, choices }) => code === 'read-differently' && choices).map(keyOf),
  )
  if (open.size === 0) return findings
  return findings.map((finding) => {
    const { fix, choices, ...rest } = finding
    const isGuess = finding.code !== 'read-differently' && open.has(keyOf(finding))
    return isGuess && (fix || choices) ? rest : finding
  })
}

function keyOf({ document = 'job', path, at = 'value' }: Finding): string {
  return JSON.stringify([document, path.map(String), at])
}
