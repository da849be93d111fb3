const STAGES: ReadonlyMap<string, string> = new Map([
  ['production', 'prod'],
  ['development', 'dev'],
  ['stage', 'staging'],
])

/** The stage that an environment's name stands for: `prod` and `production` are one. */
export function stageOf(environment: string): string {
  const lower = environment.toLowerCase()
  return STAGES.get(lower) ?? lower
}
