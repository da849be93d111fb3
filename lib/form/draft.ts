import type { FIELDS } from './fields'

/** One item of a list; `isEditable` is false for what is no plain value (a list or mapping). */
export interface ListItem {
  readonly text: string
  readonly isEditable: boolean
}

/** The type a record's value has in the document; `nested` is edited in the YAML. */
export type EntryKind = 'text' | 'number' | 'boolean' | 'nested'

/** One key of a record with its value as typed. */
export interface RecordEntry {
  readonly key: string
  readonly kind: EntryKind
  readonly text: string
}

/** What each control holds while it is edited: text that need not be a value yet. */
export interface DraftByControl {
  text: string
  number: string
  /** A number or text such as `4Gi`. */
  quantity: string
  schedule: string
  /** The name of a time zone. */
  zone: string
  cpu: string
  memory: string
  choice: string
  provider: string
  runtime: string
  /** Null: the key is absent. */
  switch: boolean | null
  list: readonly ListItem[]
  record: readonly RecordEntry[]
  /** What only the text can show, in words: "a list". */
  yaml: string
}
export type Control = keyof DraftByControl

/** The controls that hold one text. */
export type ScalarControl = Exclude<Control, 'switch' | 'list' | 'record' | 'yaml'>

/** The form's values: one draft for each field. */
export type JobDraft = {
  [Row in (typeof FIELDS)[number] as Row['id']]: DraftByControl[Row['control']]
}
