import { terraformOk } from '../terraform-cli.test-support'

/** What a plan does to what is there. */
export interface PlannedChange {
  readonly address: string
  readonly action: 'create' | 'update' | 'replace' | 'delete'
}

/** Plan against what is applied: what is done to resources. */
export async function planChanges(
  folder: string,
  ...args: readonly string[]
): Promise<readonly PlannedChange[]> {
  const said = await terraformOk(folder, 'plan', '-json', '-input=false', ...args)
  return said.split('\n').flatMap(changesIn)
}

/** One line of `terraform plan -json`. */
function changesIn(line: string): readonly PlannedChange[] {
  if (!line.startsWith('{')) return []
  const { type, change } = JSON.parse(line)
  const isChange = type === 'planned_change' && change.action !== 'noop' && change.action !== 'read'
  return isChange ? [{ address: change.resource.addr, action: change.action }] : []
}
