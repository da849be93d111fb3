/** The text of a `facts.gen.tf` with one value changed, or without one item of a list. */
export function tableChanges(text: string): readonly { what: string; text: string }[] {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const at = start
    start += line.length + 1
    if (/^\s*#/.test(line)) return []
    return [...line.matchAll(/"(?:[^"\\]|\\.)*"|(?<![\w.])-?\d+(?:\.\d+)?/g)].flatMap(
      ({ 0: value, index }) => {
        const from = at + index
        const to = from + value.length
        const changed = value.startsWith('"')
          ? `${value.slice(0, -1)}x"`
          : String(Number(value) + 1)
        const comma = /^, /.exec(text.slice(to)) ?? (text[to] === ']' ? [''] : null)
        const inPlace = (by: string, end: number) => text.slice(0, from) + by + text.slice(end)
        return [
          {
            what: `${line.trim().slice(0, 40)}… ${value} is ${changed}`,
            text: inPlace(changed, to),
          },
          ...(comma
            ? [
                {
                  what: `${line.trim().slice(0, 40)}… without ${value}`,
                  text: inPlace('', to + comma[0].length),
                },
              ]
            : []),
        ]
      },
    )
  })
}
