import { Icon } from './icon'

/** Why what was chosen in a dialog was not taken, told to screen readers too; nothing for null. */
export function DialogRefusal({ message }: { readonly message: string | null }) {
  return (
    <div role="alert">
      {message && (
        <p className="mx-4 mt-3 flex gap-2 rounded-md bg-danger-soft px-3 py-2 text-danger">
          <Icon name="error" />
          {message}
        </p>
      )}
    </div>
  )
}
