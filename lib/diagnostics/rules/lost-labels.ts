import { remove } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { podLabels } from '../../tags/render-labels'
import { rule } from '../rule'

const codes = {
  'label-lost': { severity: 'warning', fix: 'choice', isTunable: true },
} as const satisfies Codes

export const lostLabelsWords: WordsOf<typeof codes> = {
  'label-lost': {
    what: 'Each tag of a job on Kubernetes should be a label of its pods.',
    why: 'Of two tags that meet in one label, one vanishes without a word.',
    source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/',
  },
}

/** Tags that reach the cloud and not the pods, at the value that the first of them comes from. */
export const lostLabels = rule(codes, ({ ledger, rendered, support }) =>
  (podLabels(support?.runtime ?? null, rendered)?.lost ?? []).map(
    ({ canonicalNames, message }): FindingOf<typeof codes> => {
      const origins = ledger.entries
        .filter(({ name }) => canonicalNames.includes(name))
        .flatMap(({ winner: { origin } }) => (origin.file === 'system' ? [] : [origin]))
      const [first] = origins
      const choices = origins.flatMap(({ file, path }) =>
        file === 'job' ? [remove(path, `Remove ${String(path.at(-1))}`)] : [],
      )
      const place = first && { document: first.file, path: first.path }
      return {
        code: 'label-lost',
        message,
        ...(place ?? { path: ['infrastructure', 'tags'], at: 'key' as const }),
        ...(choices.length > 0 && { choices }),
      }
    },
  ),
)
