import type { Path } from '../document/document'

const TERRAFORM: Path = ['infrastructure', 'terraform']

/** Backend settings that are numbers; all others are text, switches, or maps of these. */
const NUMBER_SETTINGS = new Set(['max_retries'])

/** Variables that hold an account, a project, a subscription, or any other number of a thing. */
const IDENTIFIER = /(?:^|_)(?:ids?|account|project|subscription|tenant)$/

/**
 * Whether a place of the job takes any scalar and text is meant: environment variables, identifiers,
 * backend settings. A number would lose its zeros there.
 */
export function isTextMeant(path: Path): boolean {
  if (!isForTerraform(path)) return false
  const [area, name, ...rest] = path.slice(TERRAFORM.length)
  if (area === 'backend') return name === 'config' && isTextSetting(rest)
  if (area !== 'variables') return false
  return name === 'environment' ? rest.length === 1 : IDENTIFIER.test(String(name))
}

function isTextSetting([setting]: Path): boolean {
  return setting !== undefined && !NUMBER_SETTINGS.has(String(setting))
}

/** Whether a place is handed to Terraform as it is. */
export function isForTerraform(path: Path): boolean {
  return TERRAFORM.every((step, index) => path[index] === step)
}
