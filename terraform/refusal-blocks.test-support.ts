import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MODULES } from './terraform-cli.test-support'

/** A `validation`, `precondition` or `assert` of a module, by the comment that names it. */
export interface RefusalBlock {
  readonly key: string
  /** From the modules' folder on: `aws/variables.tf`. */
  readonly file: string
  readonly line: number
}

const BLOCK = /^ *(?:validation|precondition|postcondition|assert) \{$/
const KEY = /^ *# refusal: (\S+)$/

/** Every place where a module refuses, in its own files; one without a name throws. */
export function refusalBlocks(module: string): readonly RefusalBlock[] {
  const files = readdirSync(join(MODULES, module)).filter((name) => name.endsWith('.tf'))
  return files.flatMap((name) => {
    const file = `${module}/${name}`
    const lines = readFileSync(join(MODULES, file), 'utf8').split('\n')
    return lines.flatMap((text, index): RefusalBlock[] => {
      if (!BLOCK.test(text)) return []
      const [, key] = KEY.exec(lines[index - 1] ?? '') ?? []
      if (!key) throw new Error(`${file}:${index + 1} refuses without a name`)
      return [{ key, file, line: index + 1 }]
    })
  })
}

/** The block that holds a line of a module's file. */
export function blockAt(
  blocks: readonly RefusalBlock[],
  file: string,
  line: number,
): RefusalBlock | undefined {
  return blocks.filter((one) => one.file === file && one.line <= line).at(-1)
}
