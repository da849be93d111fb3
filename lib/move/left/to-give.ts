import type { ParsedDocument, Path } from '../../document/document'
import { followEntries } from '../../document/follow-entries'
import { pathKey } from '../../document/path-key'
import { valueAt } from '../../document/value-at'
import type { ToGive } from '../move'
import { leftBuckets } from './left-buckets'
import { leftComments } from './left-comments'
import { leftFindings } from './left-findings'
import { type Left, type LeftInput, told } from './left-input'
import { leftMentions } from './left-mentions'
import { doesStay, staysOf, withStays } from './left-not-chosen'
import { leftOfChanges } from './left-of-changes'
import { repeated } from './repeated'
import { setAsideOnce } from './set-aside-once'

/**
 * All that a move leaves to the author of a job, each thing once and by its name: what the moved job still
 * needs, what was set aside, what stays as it was, what a change picked or could not carry, what still
 * speaks of another cloud. Errors stand first.
 */
export function toGive(input: LeftInput): readonly ToGive[] {
  const stays = staysOf(input)
  const once = setAsideOnce(errorsFirst(leftFindings(input)), input)
  const findings = withStays(once.findings, stays)
  const said = new Set(findings.map(({ path }) => pathKey(path)))
  const mentions = leftMentions(input, said).filter(({ path }) => !doesStay(path, stays))
  const sources = repeated(mentions, stays, input)
  const all = [
    ...errorsFirst(findings),
    ...leftOfChanges(input, once.told),
    ...ownModule(input),
    ...leftBuckets(input),
    ...mentions.filter((mention) => !sources.has(mention)),
    ...leftComments(input),
  ]
  const { job } = input.before
  const lines = new Map(
    [...sources].map(([{ path }, stay]) => [pathKey(stay.path), lineOf(job, path)]),
  )
  return all.map(({ path, code, severity, message, line }) => ({
    path,
    code,
    severity,
    message,
    line: line ?? lineOf(job, path) ?? lines.get(pathKey(path)) ?? null,
  }))
}

function errorsFirst(all: readonly Left[]): readonly Left[] {
  const isError = ({ severity }: Left) => severity === 'error'
  return [...all.filter(isError), ...all.filter((one) => !isError(one))]
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
