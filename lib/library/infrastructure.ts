import { isBlock } from '../document/is-block'
import { parseDocument } from '../document/parse-document'
import { jsonText } from '../json-text'
import type { ReportedFinding } from '../report/reported-finding'
import { analysisOf, findingsOf } from './analysis-of'
import { JobConfig, type JobInput, toJobConfig } from './job-config'
import type { Infrastructure } from './job-types.gen'

/** A block that cannot be used; `findings` says what is wrong and where. */
export class InfrastructureError extends Error {
  readonly findings: readonly ReportedFinding[]

  constructor(findings: readonly ReportedFinding[]) {
    super(findings.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
    this.name = 'InfrastructureError'
    this.findings = findings
  }
}

/**
 * Reads an `infrastructure` block.
 *
 * @param value the block as plain values or as YAML; YAML may also be that of a whole job
 * @returns the block with its values as the job runner reads them
 * @throws {InfrastructureError} when the block itself has errors. What must agree with the rest of the
 *   job is checked by `validateInfrastructureForJob`.
 */
export function loadInfrastructureConfig(value: unknown): Infrastructure {
  if (value === null || value === undefined) throw new InfrastructureError([nothingGiven(value)])
  const analysis = analysisOf(JobConfig.fromYaml(textOfBlock(value)))
  const errors = findingsOf(analysis).filter(
    ({ severity, path: [first] }) =>
      severity === 'error' && (first === undefined || first === 'infrastructure'),
  )
  if (errors.length > 0) throw new InfrastructureError(errors)
  return analysis.model.infrastructure as Infrastructure
}

/**
 * Checks an `infrastructure` block together with its job: what `dativo infra validate` finds.
 *
 * @param job a job, as text or as `JobConfig`
 * @param infrastructure takes the place of the job's own block, whose places findings then have in a job
 *   that is written anew; without it the job's own is checked
 * @returns warnings and hints
 * @throws {InfrastructureError} when there are errors; its findings are all of them
 */
export function validateInfrastructureForJob(
  job: JobInput,
  infrastructure?: Infrastructure,
): readonly ReportedFinding[] {
  const config = withInfrastructure(toJobConfig(job), infrastructure)
  const findings = findingsOf(analysisOf(config))
  if (findings.some(({ severity }) => severity === 'error')) throw new InfrastructureError(findings)
  return findings
}

/** The job with another block in the place of its own; the same where nothing would change. */
export function withInfrastructure(
  config: JobConfig,
  infrastructure: Infrastructure | undefined,
): JobConfig {
  const { model, job } = analysisOf(config)
  const isOwn = jsonText(infrastructure ?? null) === jsonText(model.infrastructure ?? null)
  if (infrastructure === undefined || isOwn) return config
  const text = jsonText({ ...(isBlock(job.value) ? job.value : {}), infrastructure })
  return JobConfig.fromYaml(text, config)
}

function nothingGiven(value: null | undefined): ReportedFinding {
  const start = { line: 1, column: 1 }
  return {
    file: 'job.yaml',
    severity: 'error',
    code: 'missing-key',
    message: `No infrastructure block was given: it is ${value}.`,
    path: ['infrastructure'],
    range: { start, end: start },
  }
}

function textOfBlock(value: unknown): string {
  if (typeof value !== 'string') return jsonText({ infrastructure: value })
  const { value: read } = parseDocument(value)
  if (read === undefined || (isBlock(read) && Object.hasOwn(read, 'infrastructure'))) return value
  return `infrastructure:\n${value.replace(/^(?=.)/gm, '  ')}`
}
