import type { Finding } from './diagnostic'
import type { Rule, RuleInput } from './rule'
import { ambiguousScalars } from './rules/ambiguous-scalars'
import { assetLink } from './rules/asset-link'
import { backendSettings } from './rules/backend-settings'
import { cloudChecks } from './rules/cloud-checks'
import { disagreements } from './rules/disagreements'
import { incompleteBlocks } from './rules/incomplete-blocks'
import { missingTags } from './rules/missing-tags'
import { moduleSource } from './rules/module-source'
import { noEffect } from './rules/no-effect'
import { openValues } from './rules/open-values'
import { ownVariables } from './rules/own-variables'
import { runtimePair } from './rules/runtime-pair'
import { tagProblems } from './rules/tag-problems'
import { unknownKeys } from './rules/unknown-keys'
import { unknownThresholds } from './rules/unknown-thresholds'

const RULES: readonly Rule[] = [
  unknownKeys,
  runtimePair,
  cloudChecks,
  incompleteBlocks,
  missingTags,
  ambiguousScalars,
  unknownThresholds,
  tagProblems,
  disagreements,
  assetLink,
  moduleSource,
  backendSettings,
  ownVariables,
  openValues,
  noEffect,
]

/** What all rules find in a document that parses. */
export function runRules(input: RuleInput): readonly Finding[] {
  return RULES.flatMap((rule) => rule(input))
}
