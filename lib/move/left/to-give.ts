import type { ParsedDocument, Path } from '../../document/document'
import { followEntries } from '../../document/follow-entries'
import { pathKey } from '../../document/path-key'
import { valueAt } from '../../document/value-at'
import type { ToGive } from '../move'
import { nameOf } from '../name-of'
import { leftBuckets } from './left-buckets'
import { leftComments } from './left-comments'
import { leftFindings } from './left-findings'
import { type Left, type LeftInput, told } from './left-input'
import { leftMentions } from './left-mentions'
import { isNotChosen, leftNotChosen, ofNotChosen } from './left-not-chosen'
import { leftOfChanges } from './left-of-changes'

/**
 * All that a move leaves to the author of a job, each thing by its name: what the moved job still needs,
 * what was set aside, what a change picked or could not carry, what still speaks of another cloud.
 */
export function toGive(input: LeftInput): readonly ToGive[] {
  const findings = ofNotChosen(leftFindings(input), input)
  const [errors, others] = [
    findings.filter(({ severity }) => severity === 'error'),
    findings.filter(({ severity }) => severity !== 'error'),
  ]
  const kept = refusedOf(input)
  const said = new Set([...findings, ...kept].map(({ path }) => pathKey(path)))
  const all = [
    // Why it stays says why it is wrong.
    ...kept,
    ...errors,
    ...others,
    ...leftNotChosen(input, findings),
    ...leftOfChanges(input, said),
    ...ownModule(input),
    ...leftBuckets(input),
    ...leftMentions(input, said).filter(({ path }) => !isNotChosen(path, input)),
    ...leftComments(input),
  ]
  const { job } = input.before
  return all.map((left) => ({ ...left, line: left.line ?? lineOf(job, left.path) }))
}

/** What stands so in the text that it cannot be changed in its place. */
function refusedOf({ changes, refused }: LeftInput): readonly Left[] {
  return refused.flatMap(({ id, reason }) => {
    const change = changes.find((one) => one.id === id)
    if (!change) return []
    return [told(change.path, `${nameOf(change.path)} stays as it is. ${reason}`)]
  })
}

/** A module of the author's own is made for one cloud, and only its author knows for which. */
function ownModule({ after, to }: LeftInput): readonly Left[] {
  const path = ['infrastructure', 'terraform', 'module_source']
  if (valueAt(after.job.value, path) === undefined || after.provider !== to.id) return []
  return [told(path, `terraform.module_source stays: it must name a module for ${to.label}.`)]
}

function lineOf(job: ParsedDocument, path: Path): number | null {
  const entries = followEntries(job, path)
  const entry = entries.length === path.length ? entries.at(-1) : undefined
  return entry ? job.lines.position(entry.start).line : null
}
