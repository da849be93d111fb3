import type { Backend, Provider } from '@/schemas/vocabulary'
import type { Path } from '../../document/document'
import { isBlock } from '../../document/is-block'
import { BACKEND_CONFIG_PATH, BACKEND_RULES } from '../../terraform/backends'
import type { Draft } from '../move'
import { type MoveContext, writtenAt } from '../move-context'

/** Where each cloud keeps the state of Terraform, and the setting that names the state in there. */
const BACKENDS: Readonly<Record<Provider, { readonly type: Backend; readonly name: string }>> = {
  aws: { type: 's3', name: 'key' },
  gcp: { type: 'gcs', name: 'prefix' },
  azure: { type: 'azurerm', name: 'key' },
}

const TYPE: Path = [...BACKEND_CONFIG_PATH.slice(0, -1), 'type']

/**
 * The state moves to the storage of the cloud under the name that it had. A state that does not lie with
 * the cloud that is left stays where it is.
 */
export function backend(context: MoveContext): readonly Draft[] {
  const { from, to } = context
  if (!from || writtenAt(context, TYPE) !== BACKENDS[from.id].type) return []
  const { type, name } = BACKENDS[to.id]
  const config = writtenAt(context, BACKEND_CONFIG_PATH)
  const settings = isBlock(config) ? config : {}
  const own = BACKENDS[from.id].name
  return [
    {
      path: TYPE,
      edits: [{ op: 'set', path: TYPE, value: type }],
      reason: `${type} is the backend of ${to.label}; the state itself is moved by terraform init -migrate-state.`,
      leaves: `The state stays where it is until it is brought to ${type}.`,
    },
    ...Object.keys(settings).flatMap((setting): readonly Draft[] =>
      setting === own
        ? stateName(own, name, settings[own], type)
        : [setAside([...BACKEND_CONFIG_PATH, setting], setting, from.id, type)],
    ),
  ]
}

/** S3 and Azure name a file, Cloud Storage the folder that it makes one in. */
function stateName(own: string, name: string, value: unknown, type: Backend): readonly Draft[] {
  if (own === name || typeof value !== 'string') return []
  const path = [...BACKEND_CONFIG_PATH, own]
  const next = name === 'prefix' ? value.replace(/\.tfstate$/, '') : `${value}.tfstate`
  const renamed = [...BACKEND_CONFIG_PATH, name]
  return [
    {
      path,
      edits: [
        { op: 'rename', path, key: name },
        { op: 'set', path: renamed, value: next },
      ],
      reason: `What names the state is called ${name} by the backend ${type}.`,
    },
  ]
}

function setAside(path: Path, setting: string, from: Provider, type: Backend): Draft {
  const isKnown = Object.hasOwn(BACKEND_RULES[type].settings, setting)
  const reason = isKnown
    ? `${setting} names something of the backend ${BACKENDS[from].type}.`
    : `The backend ${type} has no ${setting}.`
  // What the new backend needs is found in the moved job.
  return { path, edits: [{ op: 'delete', path }], reason, leaves: '' }
}
