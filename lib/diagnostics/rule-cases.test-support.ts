import { readDifferentlyCases } from './read-differently.test-support'
import type { RuleCases } from './rule-case.test-support'
import { ambiguousScalarsCases } from './rules/ambiguous-scalars.test-support'
import { assetLinkCases } from './rules/asset-link.test-support'
import { backendSettingsCases } from './rules/backend-settings.test-support'
import { backendValuesCases } from './rules/backend-values.test-support'
import { bucketNamesCases } from './rules/bucket-names.test-support'
import { cloudChecksCases } from './rules/cloud-checks.test-support'
import { disagreementsCases } from './rules/disagreements.test-support'
import { emailInTagsCases } from './rules/email-in-tags.test-support'
import { emptyTagsCases } from './rules/empty-tags.test-support'
import { incompleteBlocksCases } from './rules/incomplete-blocks.test-support'
import { jobNamesCases } from './rules/job-names.test-support'
import { literalPasswordsCases } from './rules/literal-passwords.test-support'
import { missingTagsCases } from './rules/missing-tags.test-support'
import { moduleSourceCases } from './rules/module-source.test-support'
import { noEffectCases } from './rules/no-effect.test-support'
import { openValuesCases } from './rules/open-values.test-support'
import { otherCloudCases } from './rules/other-cloud.test-support'
import { otherHomeCases } from './rules/other-home.test-support'
import { ownVariablesCases } from './rules/own-variables.test-support'
import { pastedSecretsCases } from './rules/pasted-secrets.test-support'
import { policyCases } from './rules/policy.test-support'
import { runtimePairCases } from './rules/runtime-pair.test-support'
import { tagProblemsCases } from './rules/tag-problems.test-support'
import { unitsCases } from './rules/units.test-support'
import { unknownKeysCases } from './rules/unknown-keys.test-support'
import { unknownThresholdsCases } from './rules/unknown-thresholds.test-support'
import { unusualEnvironmentCases } from './rules/unusual-environment.test-support'
import { schemaCases } from './schema.test-support'
import { syntaxCases } from './syntax.test-support'

/** The cases of every rule, by the name of its file, and those of the parser and the schema. */
export const RULE_CASES: Readonly<Record<string, RuleCases>> = {
  syntax: syntaxCases,
  schema: schemaCases,
  'read-differently': readDifferentlyCases,
  'ambiguous-scalars': ambiguousScalarsCases,
  'asset-link': assetLinkCases,
  'backend-settings': backendSettingsCases,
  'backend-values': backendValuesCases,
  'bucket-names': bucketNamesCases,
  'cloud-checks': cloudChecksCases,
  disagreements: disagreementsCases,
  'email-in-tags': emailInTagsCases,
  'empty-tags': emptyTagsCases,
  'incomplete-blocks': incompleteBlocksCases,
  'job-names': jobNamesCases,
  'literal-passwords': literalPasswordsCases,
  'missing-tags': missingTagsCases,
  'module-source': moduleSourceCases,
  'no-effect': noEffectCases,
  'open-values': openValuesCases,
  'other-cloud': otherCloudCases,
  'other-home': otherHomeCases,
  'own-variables': ownVariablesCases,
  'pasted-secrets': pastedSecretsCases,
  policy: policyCases,
  'runtime-pair': runtimePairCases,
  'tag-problems': tagProblemsCases,
  units: unitsCases,
  'unknown-keys': unknownKeysCases,
  'unknown-thresholds': unknownThresholdsCases,
  'unusual-environment': unusualEnvironmentCases,
}
