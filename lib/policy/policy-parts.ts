import type { DemandFile, PolicyFile } from '@/schemas/policy'
import type { ParsedDocument, Path } from '../document/document'
import { spanOf } from '../document/locate'
import { stageOf } from '../tags/stage-of'
import { compilePattern } from './pattern/compile-pattern'
import type { Allowed, Demand, Policy, PolicyPart, RuleSetting } from './policy'

type Partly<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined }

/** A demand as far as it is valid. */
export type DemandModel = Partly<DemandFile>
export interface StageModel {
  readonly tags?: Readonly<Record<string, DemandModel>> | undefined
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined
}
/** A policy file as far as it is valid. */
export interface PolicyModel
  extends Omit<Partly<PolicyFile>, 'tags' | 'rules' | 'environments'>,
    StageModel {
  readonly environments?: Readonly<Record<string, StageModel>> | undefined
}

/** What a checked policy demands, in general and in each environment. */
export function policyParts(
  model: PolicyModel,
  document: ParsedDocument,
): Pick<Policy, 'partFor' | 'parts'> {
  const base = { stage: model, environment: null }
  const general = partOf([base], document)
  const stages = Object.entries(model.environments ?? {}).map(([environment, stage]) => ({
    environment,
    part: partOf([base, { stage, environment }], document),
  }))
  const parts = [{ environment: null, part: general }, ...stages]
  return { partFor: (environment) => partAmong(parts, environment) ?? general, parts }
}

/** The part that holds in an environment, by its name or by what the name stands for; else the general one. */
export function partAmong(
  [general, ...stages]: Policy['parts'],
  environment: string | null,
): PolicyPart | undefined {
  if (environment === null) return general?.part
  const exact = stages.find((stage) => stage.environment === environment)
  const same = stages.find(
    (stage) => stage.environment !== null && stageOf(stage.environment) === stageOf(environment),
  )
  return (exact ?? same ?? general)?.part
}

/** A part of the file and where it stands. */
interface Placed {
  readonly stage: StageModel
  readonly environment: string | null
}

/** Layers of the file laid over each other, the later over the earlier, field by field. */
function partOf(layers: readonly Placed[], document: ParsedDocument): PolicyPart {
  const demands = new Map<string, { demand: DemandModel; environment: string | null }>()
  const rules = new Map<string, RuleSetting>()
  for (const { stage, environment } of layers) {
    for (const [name, demand] of Object.entries(stage.tags ?? {})) {
      const below = demands.get(name)?.demand ?? {}
      demands.set(name, { demand: overlay(below, demand), environment })
    }
    for (const [code, setting] of Object.entries(stage.rules ?? {})) {
      rules.set(code, setting)
    }
  }
  return {
    demands: [...demands].map(([name, { demand, environment }]) =>
      demandOf(name, demand, environment, document),
    ),
    rules,
  }
}

/** Values and pattern go together: one of them alone would loosen what the other demands. */
function overlay(below: DemandModel, above: DemandModel): DemandModel {
  const isReplacing = above.values !== undefined || above.pattern !== undefined
  const { values, pattern, ...rest } = below
  return { ...(isReplacing ? rest : below), ...above }
}

function demandOf(
  name: string,
  demand: DemandModel,
  environment: string | null,
  document: ParsedDocument,
): Demand {
  const part: Path = environment === null ? [] : ['environments', environment]
  const { start } = spanOf(document, [...part, 'tags', name], 'key')
  const severity = demand.severity ?? 'error'
  return {
    name,
    required: demand.required ? (demand.required_severity ?? severity) : null,
    allowed: allowedOf(demand),
    severity,
    description: demand.description ?? null,
    environment,
    line: document.lines.position(start).line,
  }
}

function allowedOf({ values = [], pattern }: DemandModel): Allowed | null {
  const compiled = pattern === undefined ? null : compilePattern(pattern)
  const usable = compiled?.ok ? compiled.pattern : null
  return values.length === 0 && !usable ? null : { values, pattern: usable }
}
