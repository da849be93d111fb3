import { parseBriefly } from '../document/parse-briefly'
import { compilePattern } from './pattern/compile-pattern'
import type { Demand, Policy, PolicyFinding, PolicyPart, RuleSetting } from './policy'
import { partAmong } from './policy-parts'

/** A demand whose pattern is its text: what is compiled of it are functions. */
interface DemandData extends Omit<Demand, 'allowed'> {
  readonly allowed: { readonly values: readonly string[]; readonly pattern: string | null } | null
}

/** A policy as plain data, without its text. */
export interface PolicyData {
  readonly fileName: string
  readonly findings: readonly PolicyFinding[]
  readonly parts: readonly {
    readonly environment: string | null
    readonly demands: readonly DemandData[]
    readonly rules: readonly (readonly [code: string, setting: RuleSetting])[]
  }[]
}

export function policyData({ fileName, findings, parts }: Policy): PolicyData {
  return {
    fileName,
    findings,
    parts: parts.map(({ environment, part: { demands, rules } }) => ({
      environment,
      demands: demands.map(({ allowed, ...demand }) => ({
        ...demand,
        allowed: allowed && { values: allowed.values, pattern: allowed.pattern?.source ?? null },
      })),
      rules: [...rules],
    })),
  }
}

/** The policy of a text, from the data that was made of it. */
export function revivePolicy(text: string, { fileName, findings, parts }: PolicyData): Policy {
  const revived = parts.map(({ environment, demands, rules }) => ({
    environment,
    part: { demands: demands.map(reviveDemand), rules: new Map(rules) },
  }))
  const document = parseBriefly(text, '1.2')
  return {
    fileName,
    document,
    findings,
    parts: revived,
    partFor: (environment) => partAmong(revived, environment) ?? NO_PART,
  }
}

const NO_PART: PolicyPart = { demands: [], rules: new Map() }

function reviveDemand({ allowed, ...demand }: DemandData): Demand {
  if (!allowed) return { ...demand, allowed }
  const compiled = allowed.pattern === null ? null : compilePattern(allowed.pattern)
  return {
    ...demand,
    allowed: { values: allowed.values, pattern: compiled?.ok ? compiled.pattern : null },
  }
}
