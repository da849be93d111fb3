import { PROVIDERS } from '@/schemas/vocabulary'
import type { ModulePlan, PlannedBody } from '../providers/module-plan'
import { loadModulePlans } from './load-module-plans'

/** The plans of all modules, each once, and the names by which some are called. */
export async function allModulePlans(): Promise<{
  readonly plans: readonly ModulePlan[]
  readonly callable: readonly string[]
}> {
  const loaded = await Promise.all(PROVIDERS.map(loadModulePlans))
  return {
    plans: [...new Set(loaded.flatMap(({ root, callable }) => [root, ...Object.values(callable)]))],
    callable: [...new Set(loaded.flatMap(({ callable }) => Object.keys(callable)))],
  }
}

/** The arguments and blocks that the modules set in each type of resources, dotted. */
export function argumentPaths(
  plans: readonly ModulePlan[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const resources = plans.flatMap(({ files }) => files.flatMap((file) => file.resources ?? []))
  for (const resource of resources) {
    const paths = found.get(resource.type) ?? new Set()
    for (const path of pathsIn(resource)) paths.add(path)
    found.set(resource.type, paths)
  }
  return found
}

function pathsIn({ attributes = {}, blocks = [] }: PlannedBody): readonly string[] {
  return [
    ...Object.keys(attributes),
    ...blocks.flatMap((block) => [
      block.type,
      ...pathsIn(block).map((path) => `${block.type}.${path}`),
    ]),
  ]
}
