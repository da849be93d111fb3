/** What a policy is, for whoever has none. */
export function PolicyWords() {
  return (
    <div className="flex flex-col gap-2 px-4 pt-4">
      <p>
        A policy says which tags your organisation requires and which values they may have. Jobs are
        checked by it while you type, and its values become choices in the form.
      </p>
      <p className="text-muted">
        It is a file dativo-policy.yaml, which the command line finds beside the jobs, or a tag
        policy of AWS Organizations (JSON), which is turned into one. It stays in this browser
        unless you share a link, which brings it along.
      </p>
    </div>
  )
}
