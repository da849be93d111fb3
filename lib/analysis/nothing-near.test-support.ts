/** Findings of which no legal value is near, and why: they are not counted among those that should offer one. */
export const NOTHING_NEAR: Readonly<Record<string, string>> = {
  'yaml-syntax': 'the text has no tree in which a value could be written',
  'duplicate-key': 'the text has no tree in which a value could be written',
  'multiple-documents': 'the text has no tree in which a value could be written',
  'binary-file': 'no text at all',
  'document-too-large': 'a limit of the whole file',
  'document-too-deep': 'a limit of the whole file',
  'too-many-aliases': 'a limit of the whole file',
  'other-kind-of-file': 'another file is meant',
  'empty-value': 'only the author knows the value',
  'image-missing': 'only the author has the image',
  'asset-not-found': 'asked for by a button of its own',
  'asset-outside': 'a matter of folders',
  'asset-part-unread': 'only the author knows the value',
  'pasted-secret': 'a secret is revoked, not rewritten',
  'literal-password': 'a secret is moved, not rewritten',
  'no-tags': 'only the author knows the values',
  'state-lost': 'where state is kept, only the author knows',
  'email-in-tags': 'an address may be right',
  'value-left-open': 'only the author knows the value',
  'name-lost': 'a tenant is not renamed',
  'success-not-watched': 'the cloud cannot look back so far',
  'path-in-image': 'a matter of the image',
  'asset-not-delivered': 'only the author knows the path',
  'module-not-pinned': 'only the author knows the version',
  'same-names': 'between two jobs',
  'same-state': 'between two jobs',
}

/** Refusals of what the job cannot do without, and of which only the author knows another. */
export const REFUSALS_WITHOUT_NEAR: readonly string[] = ['job-name', 'tenant-id', 'cloud-run-image']
