import type { Expression } from '../providers/module-plan'
import type { HclFile } from './hcl-module.test-support'
import { HclReader } from './hcl-reader.test-support'
import { readExpression } from './read-expression.test-support'

/** What stands in a file or in a block of HCL. */
export interface HclBody {
  readonly attributes: Readonly<Record<string, Expression>>
  readonly blocks: readonly HclBlock[]
}

export interface HclBlock {
  readonly type: string
  readonly labels: readonly string[]
  readonly body: HclBody
}

/** Reads a file of a module with every expression in it. */
export function readHclFile({ name, text }: HclFile): HclBody {
  const reader = new HclReader(text, name)
  const body = readBody(reader)
  if (!reader.isAtEnd) throw reader.unexpected('a name')
  return body
}

function readBody(reader: HclReader): HclBody {
  const attributes: Record<string, Expression> = {}
  const blocks: HclBlock[] = []
  for (;;) {
    reader.skip(true)
    const name = reader.identifier()
    if (name === null) return { attributes, blocks }
    reader.skip(false)
    if (reader.match(/=(?!=)/y) !== null) attributes[name] = readExpression(reader, false)
    else blocks.push(readBlock(reader, name))
  }
}

function readBlock(reader: HclReader, type: string): HclBlock {
  const labels: string[] = []
  for (;;) {
    reader.skip(false)
    const label = reader.match(/"[^"]*"/y)
    if (label === null) break
    labels.push(label.slice(1, -1))
  }
  reader.expect('{')
  const body = readBody(reader)
  reader.expect('}')
  return { type, labels, body }
}
