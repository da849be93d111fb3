import { readFileSync } from 'node:fs'

const JOB = 'public/examples/jobs/aws_stripe_customers_to_iceberg.yaml'

/** AWS takes 50 tags on a resource, the job's other ones among them. */
const MOST_TAGS = Number(process.env.BENCH_TAGS ?? 25)

/**
 * A valid job of about so many lines: the complete example, grown where real jobs grow, in custom
 * tags, in the environment and the secrets of the container, and in comments.
 */
export function largeJob(lines) {
  const text = readFileSync(JOB, 'utf8')
  const missing = Math.max(lines - text.split('\n').length, 0)
  const tags = Math.min(Math.round(missing * 0.3), MOST_TAGS)
  const variables = Math.round(missing * 0.6)
  const secrets = Math.round(missing * 0.1)
  const comments = Math.max(missing - tags - variables - secrets - 1, 0)
  return text
    .replace('      team: data-engineering\n', (found) => found + many(tags, tagLine))
    .replace(
      '      secrets:\n',
      (found) => environment(variables) + found + many(secrets, secretLine),
    )
    .replace('  monitoring:\n', (found) => many(comments, commentLine) + found)
}

function environment(count) {
  return count === 0 ? '' : `      environment:\n${many(count, variableLine)}`
}

function many(count, line) {
  return Array.from({ length: count }, (_, index) => `${line(index + 1)}\n`).join('')
}

const tagLine = (index) =>
  `      team_label_${index}: value of label ${index}  # asked for by team ${index}`
const variableLine = (index) => `        SETTING_${index}: "value ${index}"`
const secretLine = (index) =>
  `        SECRET_${index}: arn:aws:secretsmanager:us-east-1:123456789012:secret:dativo/acme/secret-${index}-AbCdEf`
const commentLine = (index) => `  # note ${index}: what was agreed with the owners of this job`
