import type { DemandFile } from '@/schemas/policy'
import { isBlock } from '../../document/is-block'
import { slotOf } from '../../tags/tag-slots'
import { concernsJobs } from './made-services'
import { nameOfKey } from './name-of-key'
import { readSetting, type Setting } from './read-setting'

/** One entry of a tag policy as a demand; null when nothing can be made of it. */
export interface ImportedDemand {
  readonly name: string
  readonly demand: DemandFile | null
  readonly problems: readonly string[]
}

const SETTINGS = ['tag_key', 'tag_value', 'enforced_for', 'report_required_tag_for']

/** An entry of `tags`, under its policy key, → the canonical tag and what is demanded of it. */
export function demandOfTag(policyKey: string, entry: unknown): ImportedDemand {
  if (!isBlock(entry)) return nothing(`${policyKey} is no block of settings. It is left out.`)
  const setting = (key: string) => readSetting(entry[key], `${key} of ${policyKey}`)
  const keySetting = setting('tag_key')
  // "If case treatment isn't defined, lowercase is the default case treatment for tag keys."
  const key = keySetting.values?.[0] ?? policyKey.toLowerCase()
  if (key === '') return nothing('An entry without a key is left out.')
  const { name, problems: nameProblems } = nameOfKey(key)
  const values = setting('tag_value')
  const enforced = setting('enforced_for')
  const required = setting('report_required_tag_for')
  const allowed = asWritten(name, allowedValues(values.values, policyKey))
  const isEnforced = concernsJobs(enforced.values ?? [])
  const isRequired = concernsJobs(required.values ?? [])
  return {
    name,
    demand: {
      ...(isRequired && { required: true }),
      ...(allowed.values && { values: [...allowed.values] }),
      severity: isEnforced ? 'error' : 'warning',
      ...(isRequired && isEnforced && { required_severity: 'warning' as const }),
      aws: {
        tag_key: key,
        ...kept('enforced_for', enforced),
        ...kept('report_required_tag_for', required),
      },
    },
    problems: [
      ...unknownSettings(policyKey, entry),
      ...[keySetting, values, enforced, required].flatMap(({ problems }) => problems),
      ...keyProblems(policyKey, keySetting),
      ...nameProblems,
      ...allowed.problems,
      ...(allowed.values ? listProblems(name) : []),
      ...elsewhere(policyKey, 'enforced_for', enforced, isEnforced),
      ...elsewhere(policyKey, 'report_required_tag_for', required, isRequired),
    ],
  }
}

function nothing(problem: string): ImportedDemand {
  return { name: '', demand: null, problems: [problem] }
}

interface Values {
  readonly values: readonly string[] | null
  readonly problems: readonly string[]
}

/** Classifications are lower-cased on their way into a tag, so their values are here. */
function asWritten(name: string, { values, problems }: Values): Values {
  if (!name.startsWith('Classification_') || !values) return { values, problems }
  const lower = [...new Set(values.map((value) => value.toLowerCase()))]
  if (values.every((value) => lower.includes(value))) return { values, problems }
  return {
    values: lower,
    problems: [
      ...problems,
      `Dativo writes ${name} in lower case, so its values are taken over in lower case. AWS compares them as they are.`,
    ],
  }
}

function kept(key: 'enforced_for' | 'report_required_tag_for', { values }: Setting) {
  const types = values?.filter((value) => value !== '') ?? []
  return types.length > 0 ? { [key]: types } : {}
}

function unknownSettings(policyKey: string, entry: Readonly<Record<string, unknown>>) {
  return Object.keys(entry)
    .filter((key) => !SETTINGS.includes(key) && !key.startsWith('@@'))
    .map((key) => `${policyKey} has the setting ${key}, which is not known and left out.`)
}

function keyProblems(policyKey: string, { values }: Setting): readonly string[] {
  const key = values?.[0]
  if (key === undefined) {
    return [
      `${policyKey} has no tag_key here. AWS then demands lower case, unless a policy higher up says otherwise.`,
    ]
  }
  if (key.toLowerCase() === policyKey.toLowerCase()) return []
  return [`AWS refuses the entry ${policyKey}: its tag_key ${key} differs by more than case.`]
}

/** The values that can be listed; null when any will do. */
function allowedValues(values: readonly string[] | null, policyKey: string): Values {
  const given = (values ?? []).filter((value) => value !== '')
  if (given.length === 0 || given.includes('*')) return { values: null, problems: [] }
  const wrong = given.filter((value) => value.split('*').length > 2)
  if (wrong.length === 0) return { values: [...new Set(given)], problems: [] }
  return {
    values: null,
    problems: [
      `AWS refuses "${wrong[0]}" of ${policyKey}: a value can have one *. Its values are left out.`,
    ],
  }
}

function listProblems(name: string): readonly string[] {
  const slot = slotOf(name)
  if ((slot?.override ?? slot)?.holds !== 'list') return []
  return [
    `${name} is a list: here each item is checked, while AWS compares the whole value, such as GDPR:SOC2.`,
  ]
}

function elsewhere(
  policyKey: string,
  setting: string,
  { values }: Setting,
  isHere: boolean,
): readonly string[] {
  if (isHere || !values || values.length === 0) return []
  return [
    `${setting} of ${policyKey} names ${values.join(', ')}, none of which a job makes. It is kept for the record.`,
  ]
}
