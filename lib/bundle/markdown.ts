import { visible } from '../report/visible'

/** A block of code, a line each; the fence is longer than any in it. */
export function fenced(language: string, lines: readonly string[]): string {
  const content = lines.join('\n')
  const runs = content.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(Math.max(2, ...runs.map((run) => run.length)) + 1)
  return [`${fence}${language}`, ...content.split('\n').map(visible), fence].join('\n')
}

/** Points of a list, each with a block of code below it or none. */
export function listed(points: readonly { text: string; shell?: readonly string[] }[]): string {
  const hasCode = points.some(({ shell }) => shell)
  return points
    .map(({ text, shell }) => {
      const code = shell ? fenced('sh', shell).replace(/^/gm, '  ') : null
      return code ? `- ${text}\n\n${code}` : `- ${text}`
    })
    .join(hasCode ? '\n\n' : '\n')
}

/** Inline code that holds whatever the text holds, backticks too. */
export function code(text: string): string {
  const runs = text.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1)
  const line = visible(text.replace(/[\r\n]+/g, ' '))
  return `${fence}${/^`|`$/.test(line) ? ` ${line} ` : line}${fence}`
}

/** Text as a heading: one line, markup escaped. */
export function plain(text: string): string {
  return visible(text.replace(/[\r\n]+/g, ' ')).replace(/[\\`*_{}[\]<>#|!&~]/g, '\\$&')
}
