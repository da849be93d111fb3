import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AWS_REFUSALS } from '../lib/providers/aws/module.gen'
import { AZURE_REFUSALS } from '../lib/providers/azure/module.gen'
import { GCP_REFUSALS } from '../lib/providers/gcp/module.gen'
import { KUBERNETES_REFUSALS } from '../lib/providers/kubernetes-refusals.gen'
import { MODULES } from './terraform-cli.test-support'

/** A `validation`, `precondition` or `assert` of a module, by the comment that names it. */
export interface RefusalBlock {
  readonly key: string
  /** What the module says, `error_message`. */
  readonly sentence: string
  /** From the modules' folder on: `aws/variables.tf`. */
  readonly file: string
  readonly line: number
}

const BLOCK = /^ *(?:validation|precondition|postcondition|assert) \{$/
const KEY = /^ *# refusal: (\S+)$/

/** The sentences as Terraform says them, by module and key. */
const SENTENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws: AWS_REFUSALS,
  gcp: GCP_REFUSALS,
  azure: AZURE_REFUSALS,
  'modules/kubernetes-job': KUBERNETES_REFUSALS,
}

/** Every place where a module refuses, in its own files; one without a name or a sentence throws. */
export function refusalBlocks(module: string): readonly RefusalBlock[] {
  const files = readdirSync(join(MODULES, module)).filter((name) => name.endsWith('.tf'))
  return files.flatMap((name) => {
    const file = `${module}/${name}`
    const lines = readFileSync(join(MODULES, file), 'utf8').split('\n')
    return lines.flatMap((text, index): RefusalBlock[] => {
      if (!BLOCK.test(text)) return []
      const [, key] = KEY.exec(lines[index - 1] ?? '') ?? []
      const sentence = key && SENTENCES[module]?.[key]
      if (!key || !sentence)
        throw new Error(`${file}:${index + 1} refuses without a name or a sentence`)
      return [{ key, sentence, file, line: index + 1 }]
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
