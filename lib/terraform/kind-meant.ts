import type { JobModel } from '@/schemas/models'
import type { Path } from '../document/document'
import { isForTerraform, TERRAFORM } from '../findings/for-terraform'
import type { KindMeant } from '../findings/reading-options'
import { declaredType } from './declared-type'

/** Variables that hold an account, a project, a subscription, or any other number of a thing. */
const IDENTIFIER = /(?:^|_)(?:ids?|account|project|subscription|tenant)$/

/**
 * What is meant at a place of the job that takes any scalar. Text is: environment variables,
 * identifiers, backend settings, whatever the module declares as text; a number would lose its zeros.
 */
export function kindMeant(path: Path, { infrastructure }: JobModel): KindMeant {
  if (!isForTerraform(path)) return null
  const place = path.slice(TERRAFORM.length)
  const [area, name, ...rest] = place
  // Nobody knows what a module of the author's own declares.
  const isUnknown = area === 'variables' && infrastructure?.terraform?.module_source !== undefined
  switch (isUnknown ? null : declaredType(place)) {
    case 'string':
      return 'string'
    case 'number':
      return 'number'
    case 'bool':
      return 'boolean'
    default:
      return isText(area, name, rest) ? 'string' : null
  }
}

function isText(area: Path[number] | undefined, name: Path[number] | undefined, rest: Path) {
  if (area === 'backend') return name === 'config' && rest.length > 0
  if (area !== 'variables') return false
  return name === 'environment' ? rest.length === 1 : IDENTIFIER.test(String(name))
}
