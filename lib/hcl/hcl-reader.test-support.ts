/** A position in a text of HCL, and what every part of its reader asks of it. */
export class HclReader {
  position = 0

  constructor(
    readonly text: string,
    private readonly name: string,
  ) {}

  get isAtEnd(): boolean {
    return this.position >= this.text.length
  }

  /** Past spaces and comments, and past the ends of lines where these mean nothing. */
  skip(pastLines: boolean): void {
    const blank = pastLines
      ? /(?:\s|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y
      : /(?:[ \t\r]|\/\*[\s\S]*?\*\/|(?:#|\/\/)[^\n]*)*/y
    blank.lastIndex = this.position
    blank.exec(this.text)
    this.position = blank.lastIndex
  }

  sees(token: string): boolean {
    return this.text.startsWith(token, this.position)
  }

  takes(token: string): boolean {
    if (!this.sees(token)) return false
    this.position += token.length
    return true
  }

  expect(token: string): void {
    if (!this.takes(token)) throw this.unexpected(`"${token}"`)
  }

  /** What a sticky pattern finds here, which is taken. */
  match(pattern: RegExp): string | null {
    pattern.lastIndex = this.position
    const found = pattern.exec(this.text)?.[0] ?? null
    if (found !== null) this.position += found.length
    return found
  }

  /** A name, with the hyphens that HCL allows. */
  identifier(): string | null {
    return this.match(/[A-Za-z_][\w-]*/y)
  }

  expectIdentifier(): string {
    const name = this.identifier()
    if (name === null) throw this.unexpected('a name')
    return name
  }

  /** A word of the language that is not the start of a longer name. */
  takesWord(word: string): boolean {
    const after = this.text.charAt(this.position + word.length)
    return this.sees(word) && !/[\w-]/.test(after) && this.takes(word)
  }

  unexpected(wanted: string): Error {
    const line = this.text.slice(0, this.position).split('\n').length
    const found = JSON.stringify(this.text.slice(this.position, this.position + 30))
    return new Error(`${this.name}, line ${line}: ${wanted} expected before ${found}`)
  }
}
