import { PROVIDERS } from '@/schemas/vocabulary'
import { SCHEMA_DOCUMENTS } from '../json-schema/schema-file-name'
import type { Command, Flag } from './command'

const JOBS: Flag = {
  name: 'job-config',
  value: 'PATH…',
  isList: true,
  isRequired: true,
  help: 'Jobs: files, folders, patterns such as "jobs/**/*.yaml", or - for standard input.',
}
const JOB: Flag = {
  name: 'job-config',
  value: 'PATH',
  isRequired: true,
  help: 'The job: a file, or - for standard input.',
}
const ASSET: readonly Flag[] = [
  {
    name: 'asset',
    value: 'PATH',
    help: "The asset definition. Without it, the job's asset_path is looked for.",
  },
  {
    name: 'assets-root',
    value: 'DIR',
    help: 'Where to look for the asset first, before the folders of the job.',
  },
  {
    name: 'assets-inside',
    value: null,
    help: 'Refuse an asset_path that leads out of the repository of the job and of --assets-root: for jobs that somebody else wrote.',
  },
]
const POLICY: readonly Flag[] = [
  {
    name: 'policy',
    value: 'PATH',
    help: "The organisation's policy. Without it, dativo-policy.yaml is looked for in the job's folder and its parents, up to the root of the repository.",
  },
  { name: 'no-policy', value: null, help: 'Look for no policy.' },
]

/** The commands in the order of the help. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'validate',
    summary: 'Check jobs and say what is wrong, where, and why.',
    details:
      'Findings read path:line:column: severity code message. The format github is made of workflow commands, which annotate the lines of a pull request. A folder means every .yaml and .yml file below it that has an infrastructure block, a pattern every file that has one.',
    flags: [
      JOBS,
      {
        name: 'format',
        value: 'FORMAT',
        choices: ['text', 'json', 'sarif', 'github'],
        help: 'Default: text.',
      },
      { name: 'strict', value: null, help: 'Warnings make a job invalid too.' },
      {
        name: 'fix',
        value: null,
        help: 'Write the certain fixes into the files of the jobs, and report what is left; what is a choice, and what is wrong in an asset or a policy, is never written. A job on standard input goes, fixed, to standard output, and the report to standard error.',
      },
      {
        name: 'changed-since',
        value: 'REV',
        help: 'Only the jobs that differ from this git revision, such as origin/main, in the working tree: their file, their asset or their policy, edited, added, renamed or deleted. Files that git ignores do not count.',
      },
      {
        name: 'shard',
        value: 'I/N',
        help: 'Only part I of N of the jobs, such as 1/4; all parts together are all jobs, each once. Names and states that jobs share are told of the jobs of one part.',
      },
      ...ASSET,
      ...POLICY,
    ],
    load: async () => (await import('./commands/validate')).validate,
  },
  {
    name: 'generate-tfvars',
    summary: 'Write the Terraform variables of a job.',
    details: 'The variables of an invalid job go to standard output only, never to a file.',
    flags: [
      JOB,
      { name: 'output', value: 'PATH', help: 'The file to write; default: -, standard output.' },
      {
        name: 'format',
        value: 'FORMAT',
        choices: ['json', 'tfvars'],
        help: 'Default: tfvars when the output ends in .tfvars, else json.',
      },
      ...ASSET,
      ...POLICY,
    ],
    load: async () => (await import('./commands/generate-tfvars')).generateTfvars,
  },
  {
    name: 'tag-report',
    summary: 'Write every tag of the jobs: where it comes from and what each cloud is given.',
    details: 'With one job file, JSON is an object; with a folder, a pattern or a list, an array.',
    flags: [
      JOBS,
      { name: 'output', value: 'PATH', help: 'The file to write; default: -, standard output.' },
      { name: 'format', value: 'FORMAT', choices: ['json', 'csv', 'md'], help: 'Default: json.' },
      ...ASSET,
      ...POLICY,
    ],
    load: async () => (await import('./commands/tag-report')).tagReportCommand,
  },
  {
    name: 'bundle',
    summary: 'Make the bundle of a job: the Terraform module with everything it needs to plan.',
    details: 'Nothing is written while the job has errors, or over a folder that is in use.',
    flags: [
      JOB,
      {
        name: 'output',
        value: 'FILE.zip|DIR',
        isRequired: true,
        help: "A zip, or the folder that gets the bundle's folder; - for the zip on standard output.",
      },
      ...ASSET,
      ...POLICY,
    ],
    load: async () => (await import('./commands/bundle')).bundle,
  },
  {
    name: 'move',
    summary: 'Move a job to another cloud.',
    details:
      'Says each line that changes and why: the runtime that is the same there, the nearest size, the schedule as it is written there, legal names, the region near by, the backend. What names something of the old cloud is set aside and listed; what only you can give or must see to is left to you, each thing with its line, comments that may not fit any more among it. Nothing is written unless --write or --output says where. Exit status: 0 the job has moved, 1 the moved job has errors, which are named (it is shown and written all the same), or it cannot be moved, 2 wrong usage or a file that cannot be used. A job that is on the cloud already stays as it is.',
    flags: [
      JOB,
      {
        name: 'to',
        value: 'CLOUD',
        choices: PROVIDERS,
        isRequired: true,
        help: 'The cloud that the job moves to.',
      },
      {
        name: 'write',
        value: null,
        help: "Write the moved job into the job's own file. A job on standard input goes, moved, to standard output.",
      },
      { name: 'output', value: 'PATH', help: 'Write the moved job to this file.' },
      {
        name: 'format',
        value: 'FORMAT',
        choices: ['text', 'json'],
        help: 'How the changes are shown: a diff with reasons, or JSON. Default: text.',
      },
      ...ASSET,
      ...POLICY,
    ],
    load: async () => (await import('./commands/move')).move,
  },
  {
    name: 'diff',
    summary: 'Say what a change does to tags, Terraform variables and resources.',
    details:
      'Two files, two folders, or a git revision against the working tree. Of each job that changed: its tags as its cloud gets them, its variables, and what Terraform will create, update in place, replace or delete, each with the line that does it. A job in another file is the same job while its tenant and its name are the same.',
    flags: [
      { name: 'base', value: 'PATH', help: 'What was: a file, a folder, or - for standard input.' },
      { name: 'head', value: 'PATH', help: 'What is: a file, a folder, or - for standard input.' },
      {
        name: 'base-rev',
        value: 'REV',
        help: 'Compare this git revision, such as origin/main, with the working tree.',
      },
      {
        ...JOBS,
        isRequired: false,
        help: 'With --base-rev, only these jobs: files, folders or patterns. Default: all below the working folder.',
      },
      {
        name: 'format',
        value: 'FORMAT',
        choices: ['text', 'json', 'markdown'],
        help: 'Default: text. Markdown is for the comment under a pull request, and empty when nothing changes.',
      },
      { name: 'exit-code', value: null, help: 'Exit with 1 when something changes.' },
      ...ASSET,
    ],
    load: async () => (await import('./commands/diff')).diff,
  },
  {
    name: 'check',
    summary: 'Compare a Terraform plan or state with the tags of a job.',
    details:
      'Every resource that can have tags is compared: those of the module for jobs, and those of any other module. A difference is told with its address and with the line of the job or asset that says what is expected. What a cloud or its provider adds by itself is none. Values that Terraform calls sensitive are compared and never printed.',
    flags: [
      JOB,
      {
        name: 'plan',
        value: 'FILE',
        help: 'What "terraform show -json PLANFILE" says; - for standard input.',
      },
      {
        name: 'state',
        value: 'FILE',
        help: 'What "terraform show -json" says of what is there; - for standard input.',
      },
      { name: 'format', value: 'FORMAT', choices: ['text', 'json'], help: 'Default: text.' },
      ...ASSET,
      ...POLICY,
    ],
    load: async () => (await import('./commands/check')).check,
  },
  {
    name: 'import-tag-policy',
    summary: 'Make a policy from a tag policy of AWS Organizations.',
    details:
      'The tag policy is JSON, as the console shows it or as "aws organizations describe-policy" and "describe-effective-policy" print it. What is not taken over is said, and stands as a comment in the policy.',
    flags: [
      {
        name: 'input',
        value: 'FILE.json',
        isRequired: true,
        help: 'The tag policy; - for standard input.',
      },
      { name: 'output', value: 'PATH', help: 'The file to write; default: -, standard output.' },
    ],
    load: async () => (await import('./commands/import-tag-policy')).importTagPolicyCommand,
  },
  {
    name: 'schema',
    summary: 'Print the JSON Schema of a job, an asset or a policy.',
    details:
      'For editors and validators that know JSON Schema (draft 7). An editor with the YAML language server finds it by a first line such as "# yaml-language-server: $schema=dativo-job.schema.json".',
    flags: [
      { name: 'document', value: 'DOCUMENT', choices: SCHEMA_DOCUMENTS, help: 'Default: job.' },
    ],
    load: async () => (await import('./commands/schema')).schema,
  },
]
