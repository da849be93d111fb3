/** Whether the Terraform tests can run here, why not, and the clouds that they leave out. */
export function terraformState(): {
  readonly isUsable: boolean
  readonly reason: string
  readonly withoutProvider: readonly string[]
}
