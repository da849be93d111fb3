import { PatternProblem } from './pattern-node'

/** Reads a pattern character by character, as Unicode counts them. */
export class PatternReader {
  private at = 0

  constructor(private readonly source: string) {}

  get isDone(): boolean {
    return this.at >= this.source.length
  }

  isAt(character: string): boolean {
    return this.source.startsWith(character, this.at)
  }

  /** Goes past a character when it is the next one. */
  take(character: string): boolean {
    const isNext = this.isAt(character)
    if (isNext) this.at += character.length
    return isNext
  }

  /** Goes past what an expression that starts with `^` finds here. */
  takeMatch(expression: RegExp): RegExpExecArray | null {
    const match = expression.exec(this.source.slice(this.at, this.at + 16))
    if (match) this.at += match[0].length
    return match
  }

  /** The next character; a pattern that ends here is not complete. */
  next(): string {
    const code = this.source.codePointAt(this.at)
    if (code === undefined) throw new PatternProblem('It ends too early.')
    const character = String.fromCodePoint(code)
    this.at += character.length
    return character
  }
}
