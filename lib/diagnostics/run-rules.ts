import type { CodeFacts } from '../findings/code'
import type { Finding } from '../findings/finding'
import type { RuleInput } from './rule'
import { ambiguousScalars } from './rules/ambiguous-scalars'
import { assetLink } from './rules/asset-link'
import { backendSettings } from './rules/backend-settings'
import { backendTypes } from './rules/backend-types'
import { backendValues } from './rules/backend-values'
import { bucketNames } from './rules/bucket-names'
import { cloudChecks } from './rules/cloud-checks'
import { disagreements } from './rules/disagreements'
import { emailInTags } from './rules/email-in-tags'
import { emptyTags } from './rules/empty-tags'
import { environmentNames } from './rules/environment-names'
import { hiddenCharacters } from './rules/hidden-characters'
import { incompleteBlocks } from './rules/incomplete-blocks'
import { jobContainer } from './rules/job-container'
import { jobNames } from './rules/job-names'
import { jobWatch } from './rules/job-watch'
import { literalPasswords } from './rules/literal-passwords'
import { lostLabels } from './rules/lost-labels'
import { misplacedKeysRule } from './rules/misplaced-keys'
import { missingTags } from './rules/missing-tags'
import { moduleSource } from './rules/module-source'
import { noEffect } from './rules/no-effect'
import { openValues } from './rules/open-values'
import { otherCloud } from './rules/other-cloud'
import { otherHome } from './rules/other-home'
import { ownVariables } from './rules/own-variables'
import { pastSchedules } from './rules/past-schedules'
import { pastedSecrets } from './rules/pasted-secrets'
import { placeholders } from './rules/placeholders'
import { policyRequiredTags } from './rules/policy-required-tags'
import { policyTagNames } from './rules/policy-tag-names'
import { policyValues } from './rules/policy-values'
import { runtimePair } from './rules/runtime-pair'
import { tagProblems } from './rules/tag-problems'
import { units } from './rules/units'
import { unknownKeys } from './rules/unknown-keys'
import { unknownThresholds } from './rules/unknown-thresholds'
import { unusualEnvironment } from './rules/unusual-environment'
import { unusualRegions } from './rules/unusual-regions'
import { variableTypes } from './rules/variable-types'

/** Every rule, in the order of the catalogue. The compiler asks for the words of a new one in `code-words.ts`. */
export const RULES = [
  ambiguousScalars,
  unknownKeys,
  misplacedKeysRule,
  hiddenCharacters,
  runtimePair,
  cloudChecks,
  otherCloud,
  otherHome,
  bucketNames,
  units,
  jobNames,
  noEffect,
  missingTags,
  emptyTags,
  emailInTags,
  unusualEnvironment,
  unusualRegions,
  environmentNames,
  placeholders,
  incompleteBlocks,
  unknownThresholds,
  disagreements,
  tagProblems,
  lostLabels,
  pastedSecrets,
  literalPasswords,
  backendSettings,
  backendTypes,
  backendValues,
  moduleSource,
  ownVariables,
  variableTypes,
  openValues,
  jobContainer,
  jobWatch,
  pastSchedules,
  assetLink,
  policyRequiredTags,
  policyValues,
  policyTagNames,
] as const

type CodeOf<Each> = Each extends { readonly codes: Readonly<Record<infer Code, CodeFacts>> }
  ? Code & string
  : never
/** What the rules may report. */
export type RuleCode = CodeOf<(typeof RULES)[number]>

/** What all rules find in a document that parses. */
export function runRules(input: RuleInput): readonly Finding<RuleCode>[] {
  return RULES.flatMap((rule): readonly Finding<RuleCode>[] => rule.find(input))
}
