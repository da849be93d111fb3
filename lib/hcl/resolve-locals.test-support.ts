/** The literal text and numbers of a file's `locals`; what is worked out is none. */
export type Locals = ReadonlyMap<string, string | number>

export function literalLocals(blocks: readonly Readonly<Record<string, unknown>>[]): Locals {
  return new Map(
    blocks
      .flatMap((block) => Object.entries(block))
      .flatMap(([name, value]): [string, string | number][] => {
        if (typeof value === 'number') return [[name, value]]
        return typeof value === 'string' && !isTemplate(value) ? [[name, unescaped(value)]] : []
      }),
  )
}

/** A text as Terraform says it: each `${local.x}` is the text of that local. */
export function resolveLocals(template: string, locals: Locals = new Map()): string {
  const text = template.replace(/(?<!\$)\$\{local\.([\w-]+)\}/g, (whole, name: string) =>
    String(locals.get(name) ?? whole),
  )
  if (isTemplate(text)) {
    throw new Error(`Not literal, and not a local of facts.gen.tf that is: ${text}`)
  }
  return unescaped(text)
}

/** The parser leaves `$${`, which stands for `${`, as it is written. */
const unescaped = (text: string): string => text.replace(/([$%])\1\{/g, '$1{')

const isTemplate = (text: string): boolean => /(?<!\$)\$\{|(?<!%)%\{/.test(text)
