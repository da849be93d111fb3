/** Why a package is here, and what it would take to do without it. */
export interface DependencyWords {
  readonly why: string
  readonly drop: string
}

const types = (of: string): DependencyWords => ({
  why: `Types of ${of}.`,
  drop: `Goes with ${of}.`,
})

/** Every direct dependency, by the part of the house that asks for it. */
export const DEPENDENCY_WORDS: Readonly<Record<string, Readonly<Record<string, DependencyWords>>>> =
  {
    'In the command line and in the page': {
      '@noble/hashes': {
        why: 'SHA-256 without waiting, for names that are cut, in the browser too.',
        drop: 'Some 80 lines of our own; the browser’s own hash only answers later.',
      },
      fflate: {
        why: 'Zips and deflated links, the same bytes on every machine.',
        drop: 'Node’s zlib for the command line; the browser’s streams give other bytes by version.',
      },
      yaml: {
        why: 'The writer of values, and the second reader that our own is compared with.',
        drop: 'A writer of scalars and of flow collections, about 400 lines.',
      },
      zod: {
        why: 'The schemas of job, asset and policy: types, checks and JSON Schema from one place.',
        drop: 'A rewrite of schemas/ and lib/findings/from-zod.ts with checks by hand.',
      },
    },
    'In the page': {
      '@base-ui/react': {
        why: 'Menus, dialogs, popups and their keys and focus, as ARIA has them.',
        drop: 'components/ui on the browser’s own dialog and popover; comboboxes by hand.',
      },
      'd3-selection': { why: 'd3-zoom works on it.', drop: 'Goes with d3-zoom.' },
      'd3-zoom': {
        why: 'Wheel, pinch and drag in the picture.',
        drop: 'About 200 lines of pointer events, to be tried on every kind of pointer.',
      },
      'monaco-editor': {
        why: 'The editor of the text: completion, hover, folding, differences.',
        drop: 'CodeMirror, with components/yaml-editor and components/compare written anew.',
      },
      next: {
        why: 'The page as the server renders it, its build, server actions and routes.',
        drop: 'Vite and a server of node:http; the first screen would have to be rendered by hand.',
      },
      react: { why: 'The screen.', drop: 'All of components/ written anew.' },
      'react-dom': { why: 'React in the browser and on the server.', drop: 'Goes with react.' },
      'react-hook-form': {
        why: 'What is typed in the form, field by field, without drawing all of it.',
        drop: 'A store of drafts by path, about 300 lines in components/form.',
      },
      zustand: {
        why: 'The one store of the screen.',
        drop: 'useSyncExternalStore with a store of our own, about 60 lines.',
      },
    },
    'To build': {
      '@tailwindcss/postcss': { why: 'Tailwind in Next’s build.', drop: 'Goes with tailwindcss.' },
      esbuild: {
        why: 'The one file of the command line.',
        drop: 'Rolldown or Next’s own bundler.',
      },
      tailwindcss: { why: 'The styles.', drop: 'Every class written as CSS.' },
      typescript: { why: 'The types.', drop: 'Nothing checks them.' },
    },
    'To check': {
      '@biomejs/biome': {
        why: 'Form, lint, and which room may import which.',
        drop: 'ESLint, Prettier and their plugins.',
      },
      '@cdktn/hcl2json': {
        why: 'The modules as Terraform’s own parser reads them, for generators and tests.',
        drop: 'terraform show, which wants providers; or a parser of HCL.',
      },
      '@playwright/test': { why: 'The stories in a browser.', drop: 'A driver by hand.' },
      ajv: { why: 'The published JSON Schemas against documents.', drop: 'Another validator.' },
      'ajv-formats': { why: 'Formats of JSON Schema.', drop: 'Goes with ajv.' },
      'axe-core': { why: 'Screens against WCAG.', drop: 'Nothing finds what it finds.' },
      'fast-check': {
        why: 'Properties and the fuzzing.',
        drop: 'A generator with a seed and without shrinking.',
      },
      knip: { why: 'Files, exports and packages that nothing uses.', drop: 'Looking.' },
      vitest: { why: 'The unit tests.', drop: 'node:test, with the matchers written out.' },
      'vscode-languageserver-textdocument': {
        why: 'A document for the language server of YAML.',
        drop: 'Goes with yaml-language-server.',
      },
      'yaml-language-server': {
        why: 'What an editor says of a document with our schemas.',
        drop: 'The schemas would be tried with ajv alone.',
      },
      '@types/d3-selection': types('d3-selection'),
      '@types/d3-zoom': types('d3-zoom'),
      '@types/node': types('Node'),
      '@types/react': types('react'),
      '@types/react-dom': types('react-dom'),
    },
  }
