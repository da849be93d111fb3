'use client'

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string }
  readonly reset: () => void
}

/** What is left when the screen itself fails. The draft is in the browser's storage and safe. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main className="mx-auto flex h-dvh max-w-lg flex-col items-start justify-center gap-3 px-4">
      <h1 className="text-lg font-semibold">The designer has stopped</h1>
      <p>
        This is a mistake of the program, not of your file. Your draft is stored in this browser.
      </p>
      <pre
        className="max-w-full overflow-x-auto rounded-md bg-surface p-2 font-mono text-sm text-muted"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {error.message || error.digest}
      </pre>
      <button
        className="rounded-md bg-accent px-3 py-1.5 font-medium text-accent-text"
        onClick={reset}
        type="button"
      >
        Start again with the draft
      </button>
    </main>
  )
}
