import type { BundleResult } from '../../bundle/bundle'
import { MOST_PROBLEM_CHARACTERS, MOST_PROBLEMS } from '../limits'

type Refusal = Extract<BundleResult, { ok: false }>

/** A refusal of bounded size: the first problems, and how many there are where some are left out. */
export function limitProblems(refusal: Refusal): Refusal {
  const { message, problems } = refusal
  let left = MOST_PROBLEM_CHARACTERS
  const listed = problems.slice(0, MOST_PROBLEMS).filter((problem) => {
    left -= problem.where.length + problem.message.length
    return left >= 0
  })
  if (listed.length === problems.length) return refusal
  const rest = `Of its ${problems.length} problems the first ${listed.length} are listed.`
  return { ok: false, message: `${message} ${rest}`, problems: listed }
}
