import { headers } from './security-headers.mjs'

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // Fetched by developer tools alone: what goes wrong on the page can be read.
  productionBrowserSourceMaps: true,
  // The specification takes documents of 1 MiB; a job, an asset and the encoding need more than Next's default of 1 MB.
  experimental: { serverActions: { bodySizeLimit: '5mb' } },
  output: 'standalone',
  // What the workers of the server read: the built program, the modules, and the examples to warm up with.
  outputFileTracingIncludes: {
    '/api/bundle': [
      './dist/**/*',
      './terraform/{aws,gcp,azure,modules}/**/*',
      './public/examples/**/*',
    ],
  },
  // There are no pictures to scale.
  outputFileTracingExcludes: {
    'next-server': ['./node_modules/{sharp,@img,semver,detect-libc}/**/*'],
  },
  // The tests check the types of all files first, those of the build among them.
  typescript: { ignoreBuildErrors: process.env.DATIVO_TYPES_CHECKED === '1' },
  headers,
}
