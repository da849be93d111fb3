import * as hcl from 'monaco-editor/languages/definitions/hcl/hcl'
import * as markdown from 'monaco-editor/languages/definitions/markdown/markdown'
import { monaco } from './monaco-setup'
import 'monaco-editor/features/diffEditor/register'

for (const [id, { conf, language }] of Object.entries({ hcl, markdown })) {
  monaco.languages.register({ id })
  monaco.languages.setLanguageConfiguration(id, conf)
  monaco.languages.setMonarchTokensProvider(id, language)
}

export { monaco }
