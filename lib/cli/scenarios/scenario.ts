/**
 * A run of the command line as a plain text file: a sentence about what it shows, then sections.
 * `--- file PATH` and `--- make KIND PATH` are what is there before, `--- stdin` what is typed,
 * `--- run` the command, and `--- status`, `--- stdout`, `--- stderr`, `--- written PATH` what must
 * come of it. A section that is absent is empty. A last line without an end is marked `\ no newline`.
 */
export interface Scenario {
  readonly title: string
  readonly sections: readonly Section[]
}

export interface Section {
  readonly kind: string
  readonly arg: string
  readonly text: string
}

/** Sections that the run has to give; all others are its input. */
export const RESULTS = ['status', 'stdout', 'stderr', 'written']

const NO_NEWLINE = '\\ no newline\n'

export function parseScenario(source: string): Scenario {
  const [title = '', ...parts] = source.split(/^--- /m)
  const sections = parts.map((part): Section => {
    const end = part.indexOf('\n')
    const [kind = '', ...words] = part.slice(0, end).split(' ')
    const text = part.slice(end + 1)
    const isCut = text.endsWith(NO_NEWLINE)
    return {
      kind,
      arg: words.join(' '),
      text: isCut ? text.slice(0, -NO_NEWLINE.length - 1) : text,
    }
  })
  return { title: title.trim(), sections }
}

export function writeScenario({ title, sections }: Scenario): string {
  const parts = sections.map(({ kind, arg, text }) => {
    const end = text === '' || text.endsWith('\n') ? '' : `\n${NO_NEWLINE}`
    return `--- ${kind}${arg && ` ${arg}`}\n${text}${end}`
  })
  return `${title}\n${parts.join('')}`
}
