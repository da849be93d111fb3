import type { DiagnosticCode } from '../diagnostics/diagnostic'
import { isWithin } from '../document/path-key'
import type { Finding } from '../findings/finding'

const codes = (...all: readonly DiagnosticCode[]): ReadonlySet<string> => new Set(all)

/** What Terraform refuses, whether or not anything uses the value. */
const REFUSED = codes('refused-by-cloud', 'wrong-type', 'not-allowed-value', 'out-of-range')

/** That nothing uses the value: then what it would do elsewhere is no matter. */
const IDLE = codes('no-effect')

/** That a network is of another cloud: its subnets are no matter then. */
const FOREIGN = codes('other-cloud')

/** What is said of a network that is one of the cloud. */
const OF_NETWORK = codes('vpc-without-subnets')

/** What a value would do, or fail to do, where it is used. */
const IN_USE = codes(
  'alarm-unheard',
  'bucket-name',
  'encryption-without-key',
  'environment-name',
  'other-cloud',
  'placeholder',
  'records-not-logged',
  'schedule-is-past',
  'subnets-without-vpc',
  'unit-looks-wrong',
  'vpc-without-subnets',
)

/**
 * Findings in which one says what there is to say of a value: what is refused is not said to do nothing
 * as well, and of what does nothing it is not told what it would do. A refusal without a way out takes
 * over those of the findings that give way to it.
 */
export function tellValueOnce<Code extends string>(
  findings: readonly Finding<Code>[],
): readonly Finding<Code>[] {
  const refused = findings.filter(({ code }) => REFUSED.has(code))
  const idle = findings.filter(({ code }) => IDLE.has(code))
  const foreign = findings.filter(({ code }) => FOREIGN.has(code))
  const silent = findings.filter((finding) => {
    const { code } = finding
    if (IDLE.has(code)) return refused.some((one) => isAbout(one, finding))
    if (isHome(finding)) return refused.some((one) => isAbout(finding, one))
    const isForeign = OF_NETWORK.has(code) && foreign.some((one) => isAbout(one, finding))
    if (isForeign) return true
    return IN_USE.has(code) && idle.some((one) => isAbout(finding, one))
  })
  if (silent.length === 0) return findings
  return findings
    .filter((finding) => !silent.includes(finding))
    .map((finding) => {
      if (finding.fix || finding.choices || !REFUSED.has(finding.code)) return finding
      const other = silent.find((one) => one.choices && isAbout(one, finding) && isHome(one))
      return other?.choices ? { ...finding, choices: other.choices } : finding
    })
}

/** That a value which is none of its kind is not that of the rest. */
function isHome({ code }: Finding): boolean {
  return code === 'other-region' || code === 'other-account'
}

/** Whether a finding is about the value of another, or about a part of it. */
function isAbout(part: Finding, whole: Finding): boolean {
  return (part.document ?? 'job') === (whole.document ?? 'job') && isWithin(part.path, whole.path)
}
