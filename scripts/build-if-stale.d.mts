export function buildIfStale(environment?: Readonly<Record<string, string>>): Promise<number>
export function buildProgramIfStale(): Promise<number>
