import { describe, expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { analyse } from '../analysis/analyse'
import { applyEdits } from '../document/apply-edits'
import { listExamples } from '../node/list-examples'
import { withHunks } from './hunks.test-support'
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
  const { changes, hunks, toGive, isValid } = there.plan

  it('is a valid job of its cloud, and names what is left to the author', () => {
    const { diagnostics, provider, support } = analyse(moved)
    expect(provider).toBe(to)
    expect(support).not.toBeNull()
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    expect(
      errors.filter(({ message }) => !REFUSED_WITHOUT.some((start) => message.startsWith(start))),
    ).toEqual([])
    expect(isValid).toBe(errors.length === 0)
    const isNamed = ({ code, message }: (typeof toGive)[number]) =>
      code === null ||
      LEFT.includes(code) ||
      REFUSED_WITHOUT.some((start) => message.startsWith(start))
    expect(toGive.filter((one) => !isNamed(one))).toEqual([])
  })

  it('changes the lines that it shows and no other, each once and with its reasons', () => {
    expect(withHunks(job.text, hunks)).toEqual(linesOf(text))
    const told = new Set(hunks.flatMap((hunk) => hunk.changes))
    expect(changes.filter(({ id }) => !told.has(id))).toEqual([])
    expect(hunks.filter((hunk) => hunk.changes.length === 0)).toEqual([])
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
