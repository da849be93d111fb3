export function declarationsOf(root: string): ReadonlyMap<string, string>
