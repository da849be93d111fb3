import * as z from 'zod'
import type { SourceFile } from '@/lib/analysis/analysis'
import { readStored, type WriteOutcome, writeStored } from '../ui/browser-storage'

const POLICY_KEY = 'policy:v1'

const storedSchema = z.object({ name: z.string().min(1), text: z.string() }).nullable()

/** The policy of the last visit; null when there was none, or it cannot be read. */
export function loadPolicy(): SourceFile | null {
  const stored = readStored(POLICY_KEY)
  if (stored === null) return null
  try {
    return storedSchema.parse(JSON.parse(stored))
  } catch {
    return null
  }
}

/** Keeps a policy for the next visit, or forgets it. */
export function savePolicy(policy: SourceFile | null): WriteOutcome {
  return writeStored(POLICY_KEY, JSON.stringify(policy && { name: policy.name, text: policy.text }))
}
