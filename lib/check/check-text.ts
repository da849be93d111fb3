import { printable } from '../report/text'
import type { CheckReport, ReportedDifference } from './check-report'

/** Differences, one a line: `path:line:col: address: what is different`. */
export function checkText({ differences }: CheckReport): string {
  return differences.map((one) => `${printable(placed(one))}\n`).join('')
}

/** The whole comparison in one sentence. */
export function checkSummary(report: CheckReport): string {
  const { checked, matching, differences_left_out: leftOut = 0, unknown, untaggable } = report
  if (checked + untaggable.length === 0) return 'There is no resource to check.'
  const parts = [
    `${counted(checked, 'resource')} checked, ${matching} of them with exactly the job's tags`,
    leftOut > 0 && `${counted(leftOut, 'more difference')} not told`,
    unknown.length > 0 && `${unknown.length} with tags that are known after the apply`,
    untaggable.length > 0 && `${counted(untaggable.length, 'resource')} without a place for tags`,
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}

function placed(difference: ReportedDifference): string {
  const { file, range, address } = difference
  const place = file && range ? `${file}:${range.start.line}:${range.start.column}: ` : ''
  return `${place}${address}: ${said(difference)}`
}

function said({ kind, tag, expected, actual }: ReportedDifference): string {
  const name = JSON.stringify(tag)
  const is = actual === undefined ? 'something else (it is sensitive)' : JSON.stringify(actual)
  if (kind === 'missing')
    return `the tag ${name} is missing; it should be ${JSON.stringify(expected)}.`
  if (kind === 'changed')
    return `the tag ${name} is ${is}; it should be ${JSON.stringify(expected)}.`
  const value = actual === undefined ? '' : ` (${JSON.stringify(actual)})`
  return `the tag ${name}${value} is none of the job's.`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
