import { printable } from '../report/text'
import type { Terminal } from './command'

/** Tells the user a sentence of the program itself; names in it come from anywhere. */
export function sayProblem(terminal: Terminal, sentence: string): void {
  terminal.say(printable(`dativo: ${sentence}`))
}
