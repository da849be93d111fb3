import type { KUBERNETES_REFUSALS } from '../kubernetes-refusals.gen'
import { architecture, kubernetesName } from './near-texts'
import type { ValueWordsOf } from './words-of-values'

/** What is near values that the Kubernetes module refuses, which every cloud's module calls. */
export const KUBERNETES_VALUE_WORDS: ValueWordsOf<typeof KUBERNETES_REFUSALS> = {
  'pod-references': {
    is: 'the name of a Kubernetes secret or volume claim',
    like: 'lower-case letters, digits, dots and hyphens',
    near: kubernetesName(253),
  },
  'pod-architecture': { near: architecture },
  cpu: { near: (text) => [text.trim().replace(/^-/, '').replace(/^\./, '0.')] },
  'disk-size': { near: (text) => (/^\s*-?0*(?:\.\d+)?\s*$/.test(text) ? ['1'] : []) },
}
