import type { Path } from '../document/document'

export const TERRAFORM: Path = ['infrastructure', 'terraform']

/** Whether a place is handed to Terraform as it is. */
export function isForTerraform(path: Path): boolean {
  return TERRAFORM.every((step, index) => path[index] === step)
}
