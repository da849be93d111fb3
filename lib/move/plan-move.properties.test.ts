import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { analyse } from '../analysis/analyse'
import { mutatedJobs } from '../analysis/mutated-jobs.test-support'
import { applyEdits } from '../document/apply-edits'
import { parseDocument } from '../document/parse-document'
import { valueAt } from '../document/value-at'
import { listExamples } from '../node/list-examples'
import { withHunks } from './hunks.test-support'
import { makeMove } from './make-move'

/** How many jobs are moved; each is planned three times. */
const RUNS = Number(process.env.MOVE_RUNS ?? 25)

const jobs = (await listExamples()).map(({ job }) => job.text)
const name = 'job.yaml'

it('any part of a move of any job can be made, and leads back', () => {
  const parts = fc.array(fc.boolean(), { minLength: 30, maxLength: 30 })
  fc.assert(
    fc.property(mutatedJobs(jobs), fc.constantFrom(...PROVIDERS), parts, (text, to, part) => {
      const input = { job: { name, text }, asset: null }
      const { plan, edits: wholly } = makeMove(input, { to, keepsakes: [], chosen: null })
      if (!plan.ok) return
      expect(new Set(plan.changes.map(({ id }) => id)).size).toBe(plan.changes.length)
      const chosen = plan.changes.flatMap(({ id }, index) => (part[index % 30] ? [id] : []))
      const { edits, keepsake } = makeMove(input, { to, keepsakes: [], chosen })
      const moved = applyEdits(text, edits)
      const all = applyEdits(text, wholly)
      expect(withHunks(text, plan.hunks)).toEqual(all.split(/\r\n|\r|\n/))
      expect(plan.isValid).toBe(!analyse({ ...input, job: { name, text: all } }).hasErrors)
      const isNamed = plan.toGive.some(({ severity }) => severity === 'error')
      expect(isNamed).toBe(!plan.isValid)
      const [before, after] = [parseDocument(text), parseDocument(moved)]
      expect(after.findings.length).toBeLessThanOrEqual(before.findings.length)
      const isMoved = chosen.some((id) => id.includes('"provider"'))
      if (!isMoved || !keepsake) return
      expect(valueAt(after.value, ['infrastructure', 'provider'])).toBe(to)
      const back = makeMove(
        { job: { name, text: moved }, asset: null },
        { to: keepsake.from, keepsakes: [keepsake], chosen: null },
      )
      expect(applyEdits(moved, back.edits)).toBe(text)
      if (!back.plan.ok) return
      // Of what comes back, any part comes, and nothing else.
      const some = back.plan.changes.filter((_, index) => part[(index * 7) % 30])
      const halfway = makeMove(
        { job: { name, text: moved }, asset: null },
        { to: keepsake.from, keepsakes: [keepsake], chosen: some.map(({ id }) => id) },
      )
      const { value } = parseDocument(applyEdits(moved, halfway.edits))
      for (const change of back.plan.changes) {
        const from = some.includes(change) ? before.value : after.value
        for (const { path } of change.reverts) {
          expect(valueAt(value, path)).toEqual(valueAt(from, path))
        }
      }
    }),
    { numRuns: RUNS },
  )
})
