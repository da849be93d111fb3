const ACRONYMS: Readonly<Record<string, string>> = {
  arn: 'ARN',
  cidr: 'CIDR',
  cpu: 'CPU',
  dag: 'DAG',
  mwaa: 'MWAA',
  oidc: 'OIDC',
  url: 'URL',
}

/** `records_processed_min` → `Records processed min`; acronyms as people write them. */
export function sentenceCase(key: string): string {
  const words = key
    .split('_')
    .map((word) => ACRONYMS[word] ?? word)
    .join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
