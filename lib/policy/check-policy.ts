import { MAX_DEMANDS } from '@/schemas/policy'
import type { Path } from '../document/document'
import { closest } from '../findings/closest'
import { didYouMean } from '../findings/did-you-mean'
import {
  customTagName,
  FIXED_NAMES,
  isCanonicalName,
  similarCanonicalName,
} from '../tags/canonical-names'
import { compilePattern } from './pattern/compile-pattern'
import type { KnownCodes } from './policy'
import type { DemandModel, PolicyModel, StageModel } from './policy-parts'
import type { PolicyProblem } from './read-policy'

interface Checked<Model> {
  /** What is left when the parts with errors are taken out. */
  readonly model: Model
  readonly problems: readonly PolicyProblem[]
}

/** What the schema cannot say of a policy: names, values, patterns and codes. */
export function checkPolicy(model: PolicyModel, codes: KnownCodes): Checked<PolicyModel> {
  const general = checkStage(model, codes, [])
  const stages = Object.entries(model.environments ?? {}).map(
    ([name, stage]) => [name, checkStage(stage ?? {}, codes, ['environments', name])] as const,
  )
  return {
    model: {
      ...model,
      ...general.model,
      environments: Object.fromEntries(stages.map(([name, checked]) => [name, checked.model])),
    },
    problems: [...general.problems, ...stages.flatMap(([, checked]) => checked.problems)],
  }
}

function checkStage(
  { tags = {}, rules = {} }: StageModel,
  codes: KnownCodes,
  path: Path,
): Checked<StageModel> {
  const entries = Object.entries(tags)
  const tooMany = entries.length > MAX_DEMANDS ? [tooManyTags([...path, 'tags'])] : []
  const demands = entries
    .slice(0, MAX_DEMANDS)
    .map(
      ([name, demand]) => [name, checkDemand(name, demand ?? {}, [...path, 'tags', name])] as const,
    )
  const ruleProblems = Object.keys(rules).flatMap((code) =>
    checkCode(code, codes, [...path, 'rules', code]),
  )
  return {
    model: {
      tags: Object.fromEntries(
        demands.flatMap(([name, checked]) => (checked.model ? [[name, checked.model]] : [])),
      ),
      rules: Object.fromEntries(
        Object.entries(rules).filter(([code]) => codes.tunable.includes(code)),
      ),
    },
    problems: [
      ...tooMany,
      ...sameButForCase(Object.keys(tags), [...path, 'tags']),
      ...demands.flatMap(([, checked]) => checked.problems),
      ...ruleProblems,
    ],
  }
}

function tooManyTags(path: Path): PolicyProblem {
  return {
    severity: 'error',
    code: 'out-of-range',
    message: `A policy can make demands on at most ${MAX_DEMANDS} tags. Clouds take 50 to 64 on a resource.`,
    path,
    at: 'key',
  }
}

/** A resource cannot carry both, so a job could meet only one of the demands. */
function sameButForCase(names: readonly string[], path: Path): readonly PolicyProblem[] {
  const first = new Map<string, string>()
  return names.flatMap((name) => {
    const other = first.get(name.toLowerCase())
    if (other === undefined) {
      first.set(name.toLowerCase(), name)
      return []
    }
    return [
      {
        severity: 'error' as const,
        code: 'policy-unknown-tag' as const,
        message: `${name} and ${other} differ only by case, and clouds take one of them. Keep one.`,
        path: [...path, name],
        at: 'key' as const,
      },
    ]
  })
}

function checkDemand(
  name: string,
  demand: DemandModel,
  path: Path,
): Checked<DemandModel | undefined> {
  if (!isCanonicalName(name)) return { model: undefined, problems: [unknownTag(name, path)] }
  const compiled = demand.pattern === undefined ? null : compilePattern(demand.pattern)
  const { pattern, ...rest } = demand
  const problems = (demand.values ?? []).flatMap((value, index) =>
    checkValue(name, value, [...path, 'values', index]),
  )
  if (!compiled || compiled.ok) return { model: demand, problems }
  const problem = {
    severity: 'error',
    code: 'policy-pattern',
    message: `The pattern ${pattern} cannot be used. ${compiled.problem}`,
    path: [...path, 'pattern'],
  } as const
  return { model: rest, problems: [...problems, problem] }
}

function unknownTag(name: string, path: Path): PolicyProblem {
  const near = similarCanonicalName(name) ?? closest(name, FIXED_NAMES)
  const way = near ? `Did you mean ${near}?` : `A tag of your own is named ${customTagName(name)}.`
  return {
    severity: 'error',
    code: 'policy-unknown-tag',
    message: `No job has a tag ${name}, so nothing is checked by this. ${way}`,
    path,
    at: 'key',
  }
}

function checkValue(name: string, value: string, path: Path): readonly PolicyProblem[] {
  if (value.split('*').length > 2) {
    return [
      {
        severity: 'error',
        code: 'policy-pattern',
        message: `"${value}" has more than one *. Use one, or a pattern.`,
        path,
      },
    ]
  }
  if (name.startsWith('Classification_') && value !== value.toLowerCase()) {
    return [
      {
        severity: 'error',
        code: 'policy-pattern',
        message: `Classifications are written in lower case, so no tag can be "${value}". Write "${value.toLowerCase()}".`,
        path,
      },
    ]
  }
  return []
}

function checkCode(
  code: string,
  { tunable, settled }: KnownCodes,
  path: Path,
): readonly PolicyProblem[] {
  if (tunable.includes(code)) return []
  const isSettled = settled.includes(code)
  const message =
    isSettled && code.startsWith('policy-')
      ? `The severity of ${code} is set at the tag, with severity.`
      : isSettled
        ? `The severity of ${code} cannot be changed: it stands for what fails whatever a policy says.`
        : `There is no finding ${code}.${didYouMean(closest(code, tunable))}`
  return [{ severity: 'error', code: 'policy-rule', message, path, at: 'key' }]
}
