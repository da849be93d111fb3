import { AWS, type RuleCases } from '../rule-case.test-support'
import { assetLink } from './asset-link'

export const assetLinkCases: RuleCases = {
  of: assetLink,
  bad: [
    {
      title: 'an asset that was not found',
      job: `${AWS}asset_path: /app/a.yaml\n`,
      assetNotFound: '/app/a.yaml',
      code: 'asset-not-found',
      severity: 'warning',
      path: 'asset_path',
      message:
        'The asset /app/a.yaml was not found: no tags come from it. Attach it, or give its path with --asset or --assets-root.',
      marks: '/app/a.yaml',
    },
    {
      title: 'an override of a field that the asset does not have',
      job: `${AWS}classification_overrides:\n  emial: pii\n`,
      asset: 'schema:\n  - name: email\n',
      code: 'unknown-asset-field',
      severity: 'warning',
      path: 'classification_overrides.emial',
      message: 'The asset has no field emial: no tag comes of its classification.',
      marks: 'emial',
    },
  ],
  good: [
    {
      title: 'overrides of the table and of a field',
      job: `${AWS}classification_overrides: {default: pii, email: pii}\n`,
      asset: 'schema: [{name: email}]\n',
    },
    {
      title: 'an asset that lists no fields',
      job: `${AWS}classification_overrides: {x: y}\n`,
      asset: 'name: a\n',
    },
  ],
}
