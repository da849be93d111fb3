/** A block of code. */
export function fenced(language: string, lines: readonly string[]): string {
  return [`\`\`\`${language}`, ...lines, '```'].join('\n')
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
  return `${fence}${/^`|`$/.test(text) ? ` ${text} ` : text}${fence}`.replace(/[\r\n]+/g, ' ')
}

/** Text as a heading: one line, markup escaped. */
export function plain(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
}
