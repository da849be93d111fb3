import type { Runtime } from '../../schemas/vocabulary'
import type { Effects } from './changes.test-support'

const TASK = 'aws_ecs_task_definition.this'
const LOCATION = 'aws_ecs_task_definition.code_location'

/** Whoever starts the task by its revision follows it. */
const SCHEDULE = 'aws_iam_role_policy.scheduler, aws_scheduler_schedule.this'

const ecs = `replaces ${TASK}; updates ${SCHEDULE}`
const dagster = `replaces ${TASK}, ${LOCATION}; updates aws_ecs_service.code_location`
const airflow = `replaces ${TASK}`

/** What is looked at, by runtime: each change costs a plan. */
export type Expected = Readonly<Partial<Record<Runtime, Effects>>>

/**
 * The container carries the text of the job, so whatever changes in its file registers a new revision:
 * to Terraform another resource, to AWS one more of the same name. That a comment does is shown once.
 */
export const OF_EXAMPLE: Expected = {
  ecs: {
    'a comment': ecs,
    'a tag': `replaces ${TASK}; updates all with tags, ${SCHEDULE}`,
    'the image': ecs,
    'the timeout': ecs.replace('updates ', 'updates aws_cloudwatch_metric_alarm.success, '),
  },
  dagster: {
    'a tag': `replaces ${TASK}, ${LOCATION}; updates all with tags`,
    'the image': dagster,
    'the timeout': dagster,
  },
  kubernetes: {
    'a tag': 'updates all with tags',
    'the image': 'nothing',
    'the timeout': 'updates aws_cloudwatch_metric_alarm.success',
  },
  airflow: {
    'a tag': `${airflow}; updates all with tags`,
    'the image': airflow,
    'the timeout': airflow,
  },
}

const bothOfDagster = `replaces ${TASK}, ${LOCATION}; updates aws_iam_role_policy.dagster, aws_ecs_service.code_location`
const followedByMwaa = `${airflow}; updates aws_iam_role_policy.mwaa`

/** Where the text of the job is given apart and stays, and everything else is switched on. */
export const OF_EVERYTHING: Expected = {
  ecs: { 'a tag': 'updates all with tags', 'the image': ecs, 'the timeout': ecs },
  dagster: {
    // It tells the launcher which tags a run has.
    'a tag': `replaces ${LOCATION}; updates all with tags`,
    'the image': bothOfDagster,
    'the timeout': bothOfDagster,
  },
  kubernetes: {
    'a tag': 'updates all with tags',
    'the image': 'nothing',
    'the timeout': 'nothing',
  },
  airflow: {
    'a tag': 'updates all with tags',
    'the image': followedByMwaa,
    'the timeout': followedByMwaa,
  },
}
