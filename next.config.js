import { headers } from './security-headers.mjs'

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // Fetched by developer tools alone: what goes wrong on the page can be read.
  productionBrowserSourceMaps: true,
  // The specification takes documents of 1 MiB; a job, an asset and the encoding need more than Next's default of 1 MB.
  experimental: { serverActions: { bodySizeLimit: '5mb' } },
  outputFileTracingIncludes: { '/': ['./terraform/**/*'], '/api/bundle': ['./terraform/**/*'] },
  // The tests check the types of all files first, those of the build among them.
  typescript: { ignoreBuildErrors: process.env.DATIVO_TYPES_CHECKED === '1' },
  headers,
}
