import type { TagPattern } from '../tag-pattern'

/** What Azure Resource Manager and the azurerm provider take as tags. */
export const AZURE_TAG_PATTERNS: Readonly<Record<string, TagPattern>> = {
  general: {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Azure refuses them in names.
    name: { pattern: /^[^<>%&\\?/\u0000-\u001f\u007f]+$/u, min: 1, max: 512, maxBytes: 512 },
    value: { pattern: null, min: 0, max: 256, maxBytes: 256 },
    maxTags: 50,
    reservedNames: ['microsoft', 'azure', 'windows'],
    reservedValues: [],
    ignoresCase: true,
    source:
      'MicrosoftDocs/azure-docs articles/azure-resource-manager/management/tag-resources.md; hashicorp/go-azure-helpers resourcemanager/tags/validate.go (bytes)',
  },
}
