import { printable } from '../report/text'
import type { MoveChange, MovePlan } from './move'
import { nameOf } from './name-of'

type Planned = Extract<MovePlan, { ok: true }>

/** A move by line for a terminal: before each change why, then the lines that go and come. */
export function moveText({ from, to, changes }: Planned, path: string): string {
  const clouds = from === null ? to : `${from} -> ${to}`
  const lines = [`~ ${path} (${clouds})`, ...changes.flatMap(changeLines)]
  return changes.length === 0 ? '' : `${lines.map(printable).join('\n')}\n`
}

function changeLines({ hunks, reason }: MoveChange): readonly string[] {
  return hunks.flatMap(({ line, before, after }, index) => [
    `@@ line ${line} @@${index === 0 ? ` ${reason}` : ''}`,
    ...before.map((one) => `-${one}`),
    ...after.map((one) => `+${one}`),
  ])
}

/** What is said beside it: what was set aside by name and value, and what is left to the author. */
export function moveNotes({ changes, toGive }: Planned): readonly string[] {
  const aside = changes.flatMap(({ setAside }) => setAside)
  return [
    ...headed(
      'Set aside:',
      aside.map(({ name, value }) => `${name}: ${value}`),
    ),
    ...headed(
      'Left to you:',
      toGive.map(({ path, message }) => `${nameOf(path)}: ${message}`),
    ),
  ].map(printable)
}

function headed(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [head, ...lines.map((line) => `  ${line}`)]
}
