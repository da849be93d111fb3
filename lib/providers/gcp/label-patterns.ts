import type { TagPattern } from '../tag-pattern'

/** What Google Cloud takes as labels. */
export const GCP_LABEL_PATTERNS: Readonly<Record<string, TagPattern>> = {
  canonical: {
    name: {
      pattern: /^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u,
      min: 1,
      max: 63,
      maxBytes: 128,
    },
    value: { pattern: /^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u, min: 0, max: 63, maxBytes: 128 },
    maxTags: 64,
    reservedNames: ['goog-', 'google-'],
    reservedValues: [],
    ignoresCase: false,
    source:
      'googleapis google/cloud/orchestration/airflow/service/v1/environments.proto; google/cloud/batch/v1/job.proto',
  },
}
