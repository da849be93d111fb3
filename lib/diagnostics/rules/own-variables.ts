import { moduleVariableNames } from '../../providers/clouds'
import { RESERVED_VARIABLES, VARIABLE_NAME } from '../../terraform/terraform-variables'
import { closest } from '../closest'
import type { Finding } from '../diagnostic'
import { didYouMean, renameFix } from '../did-you-mean'
import type { Rule } from '../rule'

const PATH = ['infrastructure', 'terraform', 'variables'] as const

/** `terraform.variables` against what the module declares and what the block already gives. */
export const ownVariables: Rule = ({ job, cloud, support, generated }) => {
  const own = job.infrastructure?.terraform?.variables
  if (!own || !cloud) return []
  const overridable = new Set(
    generated
      .map(({ name }) => name)
      .filter((name) => !(cloud.placeVariables as readonly string[]).includes(name)),
  )
  const isOwnModule = Boolean(job.infrastructure?.terraform?.module_source)
  const declared = support ? moduleVariableNames(cloud, support.runtime) : []
  return Object.keys(own).flatMap((name): readonly Finding[] => {
    const path = [...PATH, name]
    if (!VARIABLE_NAME.test(name)) return [badName(name, path)]
    if (RESERVED_VARIABLES.includes(name)) return [reserved(name, path, isOwnModule)]
    if (overridable.has(name)) return [overrides(name, path)]
    if (isOwnModule || !support || declared.includes(name)) return []
    const near = closest(
      name,
      declared.filter((one) => !Object.hasOwn(own, one)),
    )
    return [undeclared(name, near, path)]
  })
}

function badName(name: string, path: readonly string[]): Finding {
  return {
    code: 'not-allowed-value',
    severity: 'error',
    message: `"${name}" is no name a Terraform variable can have. Use letters, digits, _ and -, and start with a letter.`,
    path,
    at: 'key',
  }
}

/** In a bundle that calls another module it would be declared, and init fails. */
function reserved(name: string, path: readonly string[], isDeclared: boolean): Finding {
  return {
    code: 'reserved-variable',
    severity: isDeclared ? 'error' : 'warning',
    message: `Terraform keeps the name ${name} for itself: no module can have such a variable. Remove it, or give it another name.`,
    path,
    at: 'key',
    fix: { title: 'Remove it', document: 'job', edits: [{ op: 'delete', path }] },
  }
}

function overrides(name: string, path: readonly string[]): Finding {
  return {
    code: 'variable-overrides-field',
    severity: 'info',
    message: `${name} here replaces the value that the block gives the module.`,
    path,
    at: 'key',
  }
}

function undeclared(name: string, near: string | undefined, path: readonly string[]): Finding {
  return {
    code: 'unknown-variable',
    severity: 'warning',
    message: `The module declares no variable ${name}: Terraform warns and ignores it.${didYouMean(near)}`,
    path,
    at: 'key',
    ...renameFix(path, near),
  }
}
