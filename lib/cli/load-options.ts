import { assetFinder } from '../node/find-asset'
import { policyFinder } from '../node/find-policy'
import { outsideFinder } from '../node/is-outside'
import type { LoadOptions } from '../node/load-job'
import type { Inputs } from './find-inputs'

type Choices = Pick<Inputs, 'asset' | 'assetsRoot' | 'isInsideAlone' | 'policy' | 'stdin'>

/** What the jobs of a command share, with searches that ask the file system about each place once. */
export function loadOptions({
  asset,
  assetsRoot,
  isInsideAlone,
  policy,
  stdin,
}: Choices): LoadOptions {
  return {
    asset,
    findAsset: assetFinder(assetsRoot),
    isOutside: outsideFinder(assetsRoot),
    isInsideAlone,
    findPolicy: policyFinder(policy),
    stdin,
  }
}
