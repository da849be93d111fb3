import type { Provider, Runtime } from '@/schemas/vocabulary'
import { AWS_VARIABLE_EXAMPLES } from './aws/variable-examples'
import { AZURE_VARIABLE_EXAMPLES } from './azure/variable-examples'
import { GCP_VARIABLE_EXAMPLES } from './gcp/variable-examples'

/**
 * Values of a module's variables as somebody would write them, by name: on all runtimes of its cloud,
 * and those that one runtime wants otherwise. Of a list or a map it is one item or value.
 */
export type VariableExamples = Readonly<
  Partial<Record<'all' | Runtime, Readonly<Record<string, string>>>>
>

const EXAMPLES: Readonly<Record<Provider, VariableExamples>> = {
  aws: AWS_VARIABLE_EXAMPLES,
  gcp: GCP_VARIABLE_EXAMPLES,
  azure: AZURE_VARIABLE_EXAMPLES,
}

/** The examples on a runtime of a cloud, by the name of the variable. Fetched once somebody looks. */
export function variableExamples(
  provider: Provider,
  runtime: Runtime,
): Readonly<Record<string, string>> {
  const { all, [runtime]: own } = EXAMPLES[provider]
  return { ...all, ...own }
}
