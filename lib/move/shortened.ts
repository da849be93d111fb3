import { withoutSecrets } from '../diagnostics/find-secrets'

/** No longer text is shown whole in a sentence or a list; it stands in the lines beside it. */
const LONGEST = 300

/** A text that fits in a line of a list, without the secrets that its form tells: one cut in two is none. */
export function shortened(text: string): string {
  const shown = withoutSecrets(text)
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown
}
