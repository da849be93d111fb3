/** The forms of a module's source that differ in what may stand beside them. */
export type ModuleSourceForm = 'registry' | 'git' | 'local' | 'other'

/**
 * `NAMESPACE/NAME/PROVIDER`, with or without a host, and a submodule.
 * Source: https://developer.hashicorp.com/terraform/language/block/module
 */
const REGISTRY =
  /^(?:(?<host>[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?(?::\d+)?)\/)?[0-9A-Za-z](?:[\w-]{0,62}[0-9A-Za-z])?\/[0-9A-Za-z](?:[\w-]{0,62}[0-9A-Za-z])?\/[0-9a-z]{1,64}(?:\/\/.+)?$/

/** Hosts whose short addresses Terraform takes for git, not for a registry. */
const GIT_HOSTS = /^(?:github\.com|bitbucket\.org)\//

/** Which form a `module_source` has. */
export function moduleSourceForm(source: string): ModuleSourceForm {
  if (/^\.\.?\//.test(source)) return 'local'
  if (/^git::|^git@|\.git(?:\/\/|\?|$)/.test(source) || GIT_HOSTS.test(source)) return 'git'
  return REGISTRY.test(source) ? 'registry' : 'other'
}

/** The tag, branch or commit that a git source pins; undefined when it pins none. */
export function gitRef(source: string): string | undefined {
  return /[?&]ref=([^&]+)/.exec(source)?.[1]
}
