import type { Path } from '@/lib/document/document'
import type { FieldId } from '@/lib/form/fields'

/** The ids of a field's parts in the page. */
export interface FieldIds {
  readonly row: string
  readonly label: string
  readonly control: string
  readonly help: string
  readonly problems: string
}

export function fieldIds(id: FieldId): FieldIds {
  return {
    row: `field/${id}`,
    label: `field/${id}:label`,
    control: `field/${id}:control`,
    help: `field/${id}:help`,
    problems: `field/${id}:problems`,
  }
}

/** The id of the sentence that says why the text cannot be read, over the form. */
export const UNREAD_ID = 'form/unread'

/** The id of the sentence that says why fields cannot be edited. */
export function lockId(path: Path): string {
  return `form/lock/${path.join('/')}`
}
