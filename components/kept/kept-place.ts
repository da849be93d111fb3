import type { WriteOutcome } from '@/components/ui/browser-storage'

/** What is kept, each as one value; a new form of a value gets a new name. */
export const KEPT_KEYS = ['draft:v2', 'recent:v2', 'adopted:v2'] as const
export type KeptKey = (typeof KEPT_KEYS)[number]

/** Values of a place; what is not there is undefined. Anybody may have written them. */
export type KeptValues = Readonly<Partial<Record<KeptKey, unknown>>>

/** Where the browser keeps documents. Nothing rejects. */
export interface KeptPlace {
  /** Whether what is written is on the disk, so that it outlives the browser being killed. */
  readonly isDurable: boolean
  /** The values of these keys, all of one moment; null when they cannot be read. */
  read(keys: readonly KeptKey[]): Promise<KeptValues | null>
  /**
   * Reads the values of these keys, writes those that `step` returns, and lets no other tab come
   * between. Calls are done in their order. Resolves when the values are where they are kept.
   */
  change(keys: readonly KeptKey[], step: (values: KeptValues) => KeptValues): Promise<WriteOutcome>
  /** Calls back when another tab has written. */
  onForeignChange(listener: () => void): void
}
