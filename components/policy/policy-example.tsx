import { Button } from '../ui/button'
import { EXAMPLE_POLICY } from './example-policy'

/** A policy to start from, where there is none: read here, changed in the field that it is put into. */
export function PolicyExample({ onStart }: { readonly onStart: (text: string) => void }) {
  return (
    <section aria-label="Example of a policy" className="flex flex-col gap-2 p-4">
      <pre className="overflow-x-auto rounded-md border border-line bg-surface-sunken p-2 font-mono text-sm">
        {EXAMPLE_POLICY}
      </pre>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button icon="pencil" onClick={() => onStart(EXAMPLE_POLICY)}>
          Start from this example
        </Button>
        <a
          className="text-accent underline"
          data-reach
          download="dativo-policy.yaml"
          href="/examples/policies/dativo-policy.yaml"
        >
          Download a longer example
        </a>
      </div>
    </section>
  )
}
