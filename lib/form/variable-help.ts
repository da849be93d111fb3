import type { Provider } from '@/schemas/vocabulary'
import type { VariableName } from './variable-sections'

/** What the modules say of each variable: one text, or one by cloud. Fetched once somebody looks. */
export type VariableHelp = Readonly<
  Record<string, string | Readonly<Partial<Record<Provider, string>>>>
>

/** What the chosen cloud's module says of a variable, else the first that has it. */
export function variableHelp(
  all: VariableHelp,
  name: VariableName,
  provider: Provider | null,
): string {
  const said = all[name] ?? ''
  if (typeof said === 'string') return said
  return (provider && said[provider]) ?? Object.values(said)[0] ?? ''
}
