/** The look that every single-line control shares. */
export const FIELD_CLASS =
  'h-7 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 hover:border-muted disabled:cursor-not-allowed disabled:opacity-60 [&[readonly]]:bg-surface-sunken aria-invalid:border-danger aria-invalid:border-b-3'
