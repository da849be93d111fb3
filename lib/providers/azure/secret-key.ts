/** The vault and the name of a Key Vault secret, by which `terraform/azure/resource-ids.tf` tells them apart. */
export function secretKey(url: string | null | undefined): string | null {
  const [, vault, name] = /^https:\/\/([^.]+)[.].*\/secrets\/([^/]+)/.exec(url ?? '') ?? []
  return vault === undefined ? null : `${vault}/${name}`
}
