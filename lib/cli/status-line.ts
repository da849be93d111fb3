import { fstatSync } from 'node:fs'
import type { Terminal } from './command'

/** Where a status line is drawn. */
export interface StatusPlace {
  /** Whether a person sees it, who wants no line for each change. */
  readonly isShown: () => boolean
  readonly columns: () => number
  readonly write: (text: string) => void
}

/** To the start of the line, and nothing in it. */
const CLEAR = '\r\u001b[K'

/** A terminal with a line below everything that is written, rewritten in place. */
export function withStatusLine(terminal: Terminal, place: StatusPlace): Terminal {
  let shown = ''
  const draw = (line: string) => {
    if (shown !== '') place.write(CLEAR)
    shown = line
    if (line !== '') place.write(line)
  }
  const above = (write: () => void) => {
    const line = shown
    draw('')
    write()
    draw(line)
  }
  return {
    out: (content) => above(() => terminal.out(content)),
    say: (line) => above(() => terminal.say(line)),
    status: (line) => {
      if (line === null) draw('')
      // A line that breaks in two could not be taken back.
      else if (place.isShown()) draw(line.slice(0, place.columns() - 1))
    },
  }
}

/** A terminal on standard error, where a person may be. */
export function isPersonThere(): boolean {
  // Cheaper than the streams of Node, which only a terminal is worth.
  return takesStatus(process.env) && fstatSync(2).isCharacterDevice() && process.stderr.isTTY
}

/** Whether the environment says nothing against it: a program at work, or a terminal without commands. */
export function takesStatus({ CI, TERM }: Readonly<Record<string, string | undefined>>): boolean {
  const isDriven = CI !== undefined && !['', '0', 'false'].includes(CI)
  return !isDriven && TERM !== 'dumb'
}
