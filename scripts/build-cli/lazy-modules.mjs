import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * For esbuild: modules, named as they are imported, that are evaluated when something of them is
 * first used. For what prepares more at its start than most runs of the program need.
 */
export function lazyModules(names) {
  const escaped = names.map((name) => name.replaceAll('.', '\\.'))
  const filter = new RegExp(`^(${escaped.join('|')})$`)
  return {
    name: 'lazy-modules',
    setup(build) {
      build.onResolve({ filter }, async ({ path, resolveDir, kind, pluginData }) => {
        if (pluginData === REAL || kind === 'entry-point') return undefined
        const real = await build.resolve(path, { resolveDir, kind, pluginData: REAL })
        // By its name esbuild knows that it is CommonJS.
        return { path: `${real.path}.cjs`, namespace: 'lazy', pluginData: real.path }
      })
      build.onLoad({ filter: /./, namespace: 'lazy' }, async ({ pluginData: path }) => ({
        contents: lazyModule(path, await exportsOf(path)),
        resolveDir: dirname(path),
      }))
    },
  }
}

const REAL = 'real'

/** CommonJS, so that each use of an import asks for the property again. */
function lazyModule(path, names) {
  const getters = names.map((name) => `get ${name}() { return load().${name} }`)
  return `let real
const load = () => (real ??= require(${JSON.stringify(path)}))
module.exports = { ${['__esModule: true', ...getters].join(', ')} }`
}

async function exportsOf(path) {
  if (!path.endsWith('.ts')) {
    return Object.keys(await import(path)).filter((name) => name !== 'default')
  }
  const source = await readFile(path, 'utf8')
  const names = [...source.matchAll(/^export (?:const|function|class) (\w+)/gm)]
  return names.map(([, name]) => name)
}
