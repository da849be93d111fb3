import { SYNTAX_WORDS } from '../document/syntax-codes'
import type { CodeWords } from '../findings/code'
import { READING_WORDS } from '../findings/read-differently'
import { SCHEMA_WORDS } from '../findings/schema-codes'
import { POLICY_WORDS } from '../policy/policy-codes'
import { CLAIM_WORDS } from './claim-codes'
import type { DiagnosticCode } from './codes'
import { ambiguousScalarsWords } from './rules/ambiguous-scalars'
import { assetLinkWords } from './rules/asset-link'
import { backendSettingsWords } from './rules/backend-settings'
import { backendTypesWords } from './rules/backend-types'
import { backendValuesWords } from './rules/backend-values'
import { bucketNamesWords } from './rules/bucket-names'
import { cloudChecksWords } from './rules/cloud-checks'
import { disagreementsWords } from './rules/disagreements'
import { emailInTagsWords } from './rules/email-in-tags'
import { emptyTagsWords } from './rules/empty-tags'
import { environmentNamesWords } from './rules/environment-names'
import { hiddenCharactersWords } from './rules/hidden-characters'
import { incompleteBlocksWords } from './rules/incomplete-blocks'
import { jobContainerWords } from './rules/job-container'
import { jobNamesWords } from './rules/job-names'
import { jobWatchWords } from './rules/job-watch'
import { literalPasswordsWords } from './rules/literal-passwords'
import { lostLabelsWords } from './rules/lost-labels'
import { misplacedKeysWords } from './rules/misplaced-keys'
import { missingTagsWords } from './rules/missing-tags'
import { moduleSourceWords } from './rules/module-source'
import { noEffectWords } from './rules/no-effect'
import { openValuesWords } from './rules/open-values'
import { otherCloudWords } from './rules/other-cloud'
import { otherHomeWords } from './rules/other-home'
import { ownVariablesWords } from './rules/own-variables'
import { pastSchedulesWords } from './rules/past-schedules'
import { pastedSecretsWords } from './rules/pasted-secrets'
import { placeholdersWords } from './rules/placeholders'
import { policyRequiredTagsWords } from './rules/policy-required-tags'
import { policyTagNamesWords } from './rules/policy-tag-names'
import { policyValuesWords } from './rules/policy-values'
import { runtimePairWords } from './rules/runtime-pair'
import { tagProblemsWords } from './rules/tag-problems'
import { unitsWords } from './rules/units'
import { unknownKeysWords } from './rules/unknown-keys'
import { unknownThresholdsWords } from './rules/unknown-thresholds'
import { unusualEnvironmentWords } from './rules/unusual-environment'
import { unusualRegionsWords } from './rules/unusual-regions'
import { variableTypesWords } from './rules/variable-types'

/** What every code stands for, in the order of the catalogue. Reports load it; the screen does not. */
export const CODE_WORDS: Readonly<Record<DiagnosticCode, CodeWords>> = {
  ...SYNTAX_WORDS,
  ...SCHEMA_WORDS,
  ...READING_WORDS,
  ...ambiguousScalarsWords,
  ...unknownKeysWords,
  ...misplacedKeysWords,
  ...hiddenCharactersWords,
  ...runtimePairWords,
  ...cloudChecksWords,
  ...otherCloudWords,
  ...otherHomeWords,
  ...bucketNamesWords,
  ...unitsWords,
  ...jobNamesWords,
  ...noEffectWords,
  ...missingTagsWords,
  ...emptyTagsWords,
  ...emailInTagsWords,
  ...unusualEnvironmentWords,
  ...unusualRegionsWords,
  ...environmentNamesWords,
  ...placeholdersWords,
  ...incompleteBlocksWords,
  ...unknownThresholdsWords,
  ...disagreementsWords,
  ...tagProblemsWords,
  ...lostLabelsWords,
  ...pastedSecretsWords,
  ...literalPasswordsWords,
  ...backendSettingsWords,
  ...backendTypesWords,
  ...backendValuesWords,
  ...moduleSourceWords,
  ...ownVariablesWords,
  ...variableTypesWords,
  ...openValuesWords,
  ...jobContainerWords,
  ...jobWatchWords,
  ...pastSchedulesWords,
  ...assetLinkWords,
  ...policyRequiredTagsWords,
  ...policyValuesWords,
  ...policyTagNamesWords,
  ...POLICY_WORDS,
  ...CLAIM_WORDS,
}
