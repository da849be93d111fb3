import { isBlock } from '../../document/is-block'

/** What a setting of a tag policy holds, its operators worked out as far as one file tells. */
export interface Setting {
  /** Null when this file alone does not say it: what it appends to or removes from is elsewhere. */
  readonly values: readonly string[] | null
  readonly problems: readonly string[]
}

const CHILD_OPERATORS = '@@operators_allowed_for_child_policies'

/**
 * A setting such as `{"@@assign": ["a", "b"]}`, or the plain value that stands in an effective
 * policy. `@@assign` says it all; `@@append` and `@@remove` change what a policy higher up says,
 * which is not in the file. Absent: null without a problem.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/policy-operators.html
 */
export function readSetting(value: unknown, where: string): Setting {
  if (value === undefined) return { values: null, problems: [] }
  if (!isBlock(value)) return assigned(value, where)
  const { '@@assign': assign, '@@append': append, '@@remove': remove, ...rest } = value
  const unknown = Object.keys(rest).filter((key) => key !== CHILD_OPERATORS)
  const problems = unknown.map((key) => `${where} has ${key}, which is not known and left out.`)
  if (assign === undefined) {
    const operators = [append !== undefined && '@@append', remove !== undefined && '@@remove']
    const given = operators.filter((operator) => operator !== false)
    const isOpen = given.length > 0
    return {
      values: null,
      problems: isOpen
        ? [
            ...problems,
            `${where} only changes (${given.join(', ')}) what a policy higher up assigns, which is not in this file. It is left out: import the effective policy of the account to have it.`,
          ]
        : problems,
    }
  }
  const base = assigned(assign, where)
  const added = append === undefined ? NONE : assigned(append, where)
  const removed = remove === undefined ? NONE : assigned(remove, where)
  const all = [...(base.values ?? []), ...(added.values ?? [])]
  return {
    values: base.values && [...new Set(all)].filter((one) => !removed.values?.includes(one)),
    problems: [...problems, ...base.problems, ...added.problems, ...removed.problems],
  }
}

const NONE: Setting = { values: [], problems: [] }

/** Text, a number or a list of them. */
function assigned(value: unknown, where: string): Setting {
  const items = Array.isArray(value) ? value : [value]
  const texts = items.flatMap((item) =>
    typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean'
      ? [String(item)]
      : [],
  )
  return texts.length === items.length
    ? { values: texts, problems: [] }
    : { values: null, problems: [`${where} does not hold text or a list of text. It is left out.`] }
}
