import { parse } from '@cdktn/hcl2json'
import * as z from 'zod'
import type { HclFile, Refusal } from './hcl-module.test-support'
import { type Locals, resolveLocals } from './resolve-locals.test-support'

const TOP = /^(\w+)((?: "[^"]+")+) \{$/
const BLOCK = /^( +)(validation|precondition|assert) \{$/
const KEY = /^refusal: ([a-z][a-z0-9-]*)$/

const blockSchema = z.array(z.looseObject({ error_message: z.string() })).default([])
const blocksSchema = z.object({
  validation: blockSchema,
  precondition: blockSchema,
  assert: blockSchema,
})

interface Found extends Omit<Refusal, 'sentence'> {
  readonly text: string
}

/** Every block of a file that refuses or warns, by its comment, which the parser leaves out. */
export async function readRefusals(file: HclFile, locals: Locals): Promise<readonly Refusal[]> {
  const found = findBlocks(file)
  if (found.length === 0) return []
  // The blocks alone, so that those of one kind stand in the order of the file.
  const sentences = blocksSchema.parse(
    await parse(file.name, found.map(({ text }) => text).join('\n')),
  )
  return found.map(({ text: _, ...refusal }) => {
    const message = sentences[refusal.block].shift()?.error_message ?? ''
    return { ...refusal, sentence: resolveLocals(message, locals) }
  })
}

function findBlocks({ name, text }: HclFile): readonly Found[] {
  const lines = text.split('\n')
  let owner = ''
  return lines.flatMap((line, index) => {
    const [, kind, labels = ''] = TOP.exec(line) ?? []
    if (kind) owner = `${kind}${labels.replace(/ "([^"]+)"/g, '.$1')}`
    const [, indent, block] = BLOCK.exec(line) ?? []
    if (indent === undefined || !isBlock(block)) return []
    const comments = commentsAbove(lines, index)
    const key = KEY.exec(comments.at(-1) ?? '')?.[1]
    if (!key) throw new Error(`${name}:${index + 1} has no line "# refusal: <key>" above it`)
    const end = lines.indexOf(`${indent}}`, index)
    return [
      {
        key,
        source: comments.slice(0, -1).join(' ') || null,
        block,
        owner,
        isWarning: owner.startsWith('check.'),
        text: lines.slice(index, end + 1).join('\n'),
      },
    ]
  })
}

const isBlock = (word: string | undefined): word is Refusal['block'] =>
  word === 'validation' || word === 'precondition' || word === 'assert'

function commentsAbove(lines: readonly string[], index: number): readonly string[] {
  const [, comment] = /^\s*# (.*)$/.exec(lines[index - 1] ?? '') ?? []
  return comment === undefined ? [] : [...commentsAbove(lines, index - 1), comment]
}
