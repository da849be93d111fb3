import type { Analysis } from '../analysis/analysis'
import { chosenCloud } from '../analysis/chosen-cloud'
import { valueAt } from '../document/value-at'
import type { ShellLines, VariablePlace } from '../providers/run-notes'

/** The value of a variable or below one; undefined when the job leaves it open. */
export function givenValue({ variables }: Analysis, [name, ...keys]: VariablePlace): unknown {
  return valueAt(variables.find((one) => one.name === name)?.value, keys) ?? undefined
}

/** Whether there is something: an empty list, an empty map and `false` are nothing. */
export function isGiven(analysis: Analysis, place: VariablePlace): boolean {
  const value = givenValue(analysis, place)
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0
  return value !== undefined && value !== false && value !== ''
}

/** Values that a shell and a block of Markdown take as they are. */
const HARMLESS = /^[\w.-]+$/
/** The same of an image, with a tag and without a digest, which nobody can choose. */
const IMAGE = /^[\w.:/-]+$/

/** Commands with the job's own values for the words in capitals that stand for them. */
export function commands(analysis: Analysis, lines: ShellLines): readonly string[] {
  const words = Object.entries(wordsOf(analysis))
  return lines.map((line) =>
    words.reduce(
      (text, [word, value]) => text.replace(new RegExp(`\\b${word}\\b`, 'g'), value),
      line,
    ),
  )
}

function wordsOf(analysis: Analysis): Readonly<Record<string, string>> {
  const { cloud } = chosenCloud(analysis)
  const arm = givenValue(analysis, ['cpu_architecture']) === 'arm64'
  const words: Record<string, string> = { ARCHITECTURE: arm ? 'arm64' : 'amd64' }
  const image = givenValue(analysis, ['image'])
  if (typeof image === 'string' && IMAGE.test(image)) words.IMAGE = image
  for (const [word, names] of Object.entries(cloud?.notes.placeholders ?? {})) {
    const values = names.map(
      (name) =>
        givenValue(analysis, [name]) ??
        cloud?.moduleVariables.find((one) => one.name === name)?.default ??
        undefined,
    )
    const value = values.find((one) => one !== undefined)
    if (typeof value === 'string' && HARMLESS.test(value)) words[word] = value
  }
  return words
}
