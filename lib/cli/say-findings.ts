import type { LoadedJob } from '../node/load-job'
import { text } from '../report/text'
import { validationReport } from '../report/validation-report'
import type { Terminal } from './command'

/** Tells the user what `validate` would find, beside the result of another command. */
export function sayFindings(
  { path, assetPath, policyPath, analysis }: LoadedJob,
  terminal: Terminal,
): void {
  const findings = text(
    validationReport(analysis, {
      files: { job: path, asset: assetPath, policy: policyPath },
      isStrict: false,
      withFixes: false,
    }),
  )
  if (findings !== '') terminal.say(findings.trimEnd())
}
