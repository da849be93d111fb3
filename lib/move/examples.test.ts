import { describe, expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { analyse } from '../analysis/analyse'
import { matchLines } from '../collections/match-lines'
import { applyEdits } from '../document/apply-edits'
import { listExamples } from '../node/list-examples'
import { makeMove } from './make-move'

const examples = await listExamples()
const moves = examples.flatMap((example) =>
  PROVIDERS.filter((to) => to !== example.provider).map((to) => ({
    name: `${example.id} to ${to}`,
    example,
    to,
  })),
)

/**
 * All that a moved example leaves to its author, by the codes of its findings: whoever moves knows the
 * account, the image, and the names of what exists there.
 */
const LEFT = [
  'alarm-unheard',
  'backend-incomplete',
  'default-region',
  'encryption-without-key',
  'image-missing',
  'state-lost',
  'value-left-open',
]

/** And what a cloud refuses for want of a name that only the author knows. */
const REFUSED_WITHOUT = [
  // On AWS a task runs in a subnet.
  'A schedule needs at least one subnet for the task to run in.',
  // On AKS the logs go where the cluster sends them.
  'Alarms on an existing cluster or Container Apps environment need log_group, the Log Analytics workspace that its logs go to.',
]

const linesOf = (text: string) => text.split('\n')

describe.each(moves)('$name', ({ example, to }) => {
  const { job, provider: from } = example
  const there = makeMove(example, { to, keepsakes: [], chosen: null })
  const text = applyEdits(job.text, there.edits)
  const moved = { ...example, job: { ...job, text } }
  if (!there.plan.ok || !there.keepsake) throw new Error('Nothing was planned.')
  const { changes, toGive } = there.plan

  it('is a valid job of its cloud, and names what is left to the author', () => {
    const { diagnostics, provider, support } = analyse(moved)
    expect(provider).toBe(to)
    expect(support).not.toBeNull()
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors.filter(({ message }) => !REFUSED_WITHOUT.includes(message))).toEqual([])
    const isNamed = ({ code, message }: (typeof toGive)[number]) =>
      code === null || LEFT.includes(code) || REFUSED_WITHOUT.includes(message)
    expect(toGive.filter((one) => !isNamed(one))).toEqual([])
  })

  it('changes the lines that it shows and no other', () => {
    const [before, after] = [linesOf(job.text), linesOf(text)]
    const hunks = changes.flatMap((change) => change.hunks)
    const matched = matchLines(before, after)
    const stays = new Set(matched.values())
    const gone = hunks.flatMap((hunk) => hunk.before.map((_, index) => hunk.line + index))
    const lost = before.flatMap((line, index) => (matched.has(index) ? [] : [{ line, index }]))
    const unsaid = lost.filter(({ index }) => !gone.includes(index + 1))
    // A block that has lost all its keys goes with them.
    expect(unsaid.filter(({ line }) => !/^ +[a-z_]+:$/.test(line))).toEqual([])
    const shown = hunks.flatMap((hunk) => hunk.after)
    const added = after.filter((_, index) => !stays.has(index))
    expect(added.filter((line) => !shown.includes(line))).toEqual([])
  })

  it('comes back byte for byte', () => {
    const back = makeMove(moved, {
      to: from,
      keepsakes: there.keepsake ? [there.keepsake] : [],
      chosen: null,
    })
    expect(applyEdits(text, back.edits)).toBe(job.text)
  })
})
