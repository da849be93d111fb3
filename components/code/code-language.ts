/** The languages of a bundle's files that have colours. */
export type CodeLanguage = 'yaml' | 'hcl' | 'markdown'

const BY_ENDING: Readonly<Record<string, CodeLanguage>> = {
  yaml: 'yaml',
  yml: 'yaml',
  // JSON is YAML.
  json: 'yaml',
  tf: 'hcl',
  tfvars: 'hcl',
  hcl: 'hcl',
  tftpl: 'hcl',
  md: 'markdown',
}

/** The language of a file by its name; null: plain text. */
export function codeLanguage(path: string): CodeLanguage | null {
  return BY_ENDING[path.slice(path.lastIndexOf('.') + 1)] ?? null
}
