import { printable } from '../report/text'
import type { MovePlan, SharedHunk, ToGive } from './move'
import { nameOf } from './name-of'

type Planned = Extract<MovePlan, { ok: true }>

/** A move by line for a terminal: before the lines that go and come why they do, each line once. */
export function moveText({ from, to, changes, hunks }: Planned, path: string): string {
  const clouds = from === null ? to : `${from} -> ${to}`
  const reasons = new Map(changes.map(({ id, reason }) => [id, reason]))
  const lines = [`~ ${path} (${clouds})`, ...hunks.flatMap((hunk) => hunkLines(hunk, reasons))]
  return changes.length === 0 ? '' : `${lines.map(printable).join('\n')}\n`
}

function hunkLines(
  { line, before, after, changes }: SharedHunk,
  reasons: ReadonlyMap<string, string>,
): readonly string[] {
  const why = new Set(changes.flatMap((id) => reasons.get(id) ?? []))
  return [
    [`@@ line ${line} @@`, ...why].join(' '),
    ...before.map((one) => `-${one}`),
    ...after.map((one) => `+${one}`),
  ]
}

/** What is said beside it: what was set aside by name and value, and what is left to the author. */
export function moveNotes({ changes, toGive }: Planned): readonly string[] {
  const aside = changes.flatMap(({ setAside }) => setAside)
  return [
    ...headed(
      'Set aside:',
      aside.map(({ name, value }) => `${name}: ${value}`),
    ),
    ...headed('Left to you:', toGive.map(leftLine)),
  ].map(printable)
}

function leftLine({ path, line, severity, message }: ToGive): string {
  const name = nameOf(path)
  const place = line === null ? '' : `line ${line}`
  const where = name === '' ? place : place === '' ? name : `${name} (${place})`
  return `${where}: ${severity === 'error' ? 'error: ' : ''}${message}`
}

/** How much that is, in a line: the changes, what is left, and how many errors the moved job has. */
export function moveSummary({ changes, toGive }: Planned): string {
  const count = changes.length === 1 ? '1 change' : `${changes.length} changes`
  const errors = toGive.filter(({ severity }) => severity === 'error').length
  const mend = errors === 1 ? '1 error to correct first' : `${errors} errors to correct first`
  const left = toGive.length === 0 ? '' : ` ${toGive.length} left to you`
  return `${count}.${left}${errors === 0 ? '' : `, ${mend}`}${left === '' ? '' : '.'}`
}

function headed(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [head, ...lines.map((line) => `  ${line}`)]
}
