/** Whether the Terraform tests can run here, and why not. */
export function terraformState(): { readonly isUsable: boolean; readonly reason: string }
