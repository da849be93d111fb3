import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { IsChanged } from '../node/changed-files'
import { assetPlaces } from '../node/find-asset'
import { policyPlaces } from '../node/find-policy'
import { readAssetPath } from '../node/read-asset-path'
import { readFile } from '../node/read-file'
import { remember } from '../node/remember'
import type { Options } from './command'

type Choices = Pick<Options, 'asset' | 'assetsRoot' | 'policy' | 'isWithoutPolicy'>

/**
 * Whether a job is to be looked at again: its file has changed, or its asset or policy has. One that
 * was added or taken away counts too: every place counts that is asked before the file that is found.
 */
export function jobIsChanged(choices: Choices, isChanged: IsChanged): IsChanged {
  const { asset, assetsRoot, policy, isWithoutPolicy } = choices
  const isThere = remember(isFileThere)
  const isDecided = (places: readonly string[]) => {
    const found = places.findIndex(isThere)
    const asked = found < 0 ? places : places.slice(0, found + 1)
    return asked.some(isChanged)
  }
  // A file for all jobs is for each of them.
  const [isAssetChanged, isPolicyChanged] = [asset, policy].map(
    (path) => path !== null && path !== '-' && isChanged(path),
  )
  const placesOfAsset = assetPlaces(assetsRoot)
  const hasOtherPolicy = remember((folder) => isDecided(policyPlaces(folder)))

  return (path) => {
    if (isAssetChanged || isPolicyChanged || isChanged(path)) return true
    if (policy === null && !isWithoutPolicy && hasOtherPolicy(dirname(resolve(path)))) return true
    if (asset !== null) return false
    const file = readFile(path)
    const assetPath = file.ok ? readAssetPath(file.text) : null
    return assetPath !== null && isDecided(placesOfAsset(assetPath, path))
  }
}

function isFileThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false
}
