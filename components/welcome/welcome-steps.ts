/** What this is, in a line. */
export const WELCOME_LINE =
  'Design where a Dativo job runs: edit the form or the YAML, see every tag as each cloud gets it, and download Terraform that plans at the first try.'

export type WelcomeStepId = 'change' | 'read' | 'download'

/** What a newcomer does, in the order of the screen. globals.css marks the place of the next one. */
export const WELCOME_STEPS: readonly { readonly id: WelcomeStepId; readonly text: string }[] = [
  { id: 'change', text: 'Change a field or a line' },
  { id: 'read', text: 'Press a tag to see who set it' },
  { id: 'download', text: 'Download the bundle' },
]

/** The first step that is not done yet; null when all are. */
export function nextStep(done: ReadonlySet<WelcomeStepId>): WelcomeStepId | null {
  return WELCOME_STEPS.find(({ id }) => !done.has(id))?.id ?? null
}
