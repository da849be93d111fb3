import type { DiagnosticCode } from '../diagnostics/diagnostic'

/** What a code stands for, for people who have never seen the code: SARIF viewers and docs/rules.md. */
export interface RuleDescription {
  /** What must or should be, in one sentence. */
  readonly what: string
  /** What goes wrong otherwise. */
  readonly why: string
  /** Where the rule can be read; several are separated by a comma. None for rules of Dativo's own. */
  readonly source?: string
}

/** Every code, in the order of the catalogue. */
export const RULE_DESCRIPTIONS: Readonly<Record<DiagnosticCode, RuleDescription>> = {
  'yaml-syntax': {
    what: 'The text must be well-formed YAML.',
    why: 'Nothing can be read from a text whose structure is broken.',
    source: 'https://yaml.org/spec/1.2.2/',
  },
  'duplicate-key': {
    what: 'A key may stand only once in a map.',
    why: 'Of two equal keys readers keep one and drop the other without a word.',
    source: 'https://yaml.org/spec/1.2.2/#3213-node-comparison',
  },
  'multiple-documents': {
    what: 'A file holds one YAML document.',
    why: 'A second document behind --- would never be read.',
  },
  'binary-file': {
    what: 'The file must be UTF-8 text.',
    why: 'Bytes that are no text cannot be shown, edited or kept unchanged.',
  },
  'document-too-large': {
    what: 'A file may hold at most 1 MiB.',
    why: 'No job needs more, and a larger file would stall the editor.',
  },
  'document-too-deep': {
    what: 'Lists and maps may be nested at most 64 levels deep.',
    why: 'Deeper nesting is a slip or an attack on the reader.',
  },
  'too-many-aliases': {
    what: 'A document may expand at most 100 aliases.',
    why: 'A few lines of aliases can unfold to billions of values.',
  },
  'missing-key': {
    what: 'A required key must be there.',
    why: 'Without it nothing can be built.',
  },
  'wrong-type': {
    what: 'A value must have the type of its field.',
    why: 'Terraform would refuse it or read it as something else.',
  },
  'not-allowed-value': {
    what: 'A value must be one of those that the field knows.',
    why: 'Any other leads to no module and no resource.',
  },
  'out-of-range': {
    what: 'A number must lie within the limits of its field.',
    why: 'Outside of them it has no meaning.',
  },
  'empty-value': {
    what: 'A key that is there should have a value.',
    why: 'An empty value cannot name anything.',
  },
  'read-differently': {
    what: 'A value or key should be written so that every version of YAML reads it alike.',
    why: 'The job runner reads YAML 1.1 and editors read YAML 1.2: to one of them no is a switch, 0644 is 420, 22:00 is 1320 and 2024-01-15 is a date.',
    source: 'https://yaml.org/type/, https://yaml.org/spec/1.2.2/#103-core-schema',
  },
  'ambiguous-scalar': {
    what: 'A number or switch should be quoted where text is meant.',
    why: '1.10 reads as the number 1.1, and the tag or environment variable would say so.',
    source: 'https://yaml.org/spec/1.2.2/#103-core-schema',
  },
  'unknown-key': {
    what: 'A key should be one that Dativo knows.',
    why: 'A misspelled key is kept and does nothing, which is easily overlooked.',
  },
  'runtime-not-on-provider': {
    what: 'The runtime must exist on the provider.',
    why: 'There is no module for a pair that the cloud does not have.',
  },
  'refused-by-cloud': {
    what: 'A value must be one that the cloud takes.',
    why: 'The module refuses it in the same words, but only once Terraform plans; most clouds refuse it at apply.',
  },
  'other-cloud': {
    what: 'An identifier should be one of the chosen cloud.',
    why: 'The id of a network, key or topic of another cloud names nothing here. It is often left over from a copied file.',
  },
  'other-region': {
    what: 'What the job uses should lie in the region that it runs in.',
    why: 'A key, a topic or a subnetwork works in its own region alone; apply fails, or an alarm reaches nobody.',
    source: 'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
  },
  'other-account': {
    what: 'What the job uses should belong to one account, project or subscription.',
    why: 'Use across that border works only when the other side allows it, and is often a slip.',
    source:
      'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html',
  },
  'bucket-name': {
    what: 'A bucket must have a name that a bucket can have.',
    why: 'A name that the cloud keeps for itself belongs to no bucket of yours.',
    source:
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html, https://docs.cloud.google.com/storage/docs/buckets#naming',
  },
  'unit-looks-wrong': {
    what: 'An amount should be in the unit of its field.',
    why: '2048 is two virtual CPUs on Fargate and two thousand cores on Kubernetes; seconds are easily taken for milliseconds.',
  },
  'name-from-file': {
    what: 'A job should have a name of its own.',
    why: 'Resources are named after the job. Named after the file, they are all replaced when the file is renamed.',
  },
  'name-lost': {
    what: 'The name of a resource should tell which job it belongs to.',
    why: 'Clouds allow short names. A long tenant leaves room for a hash alone, which nobody can read.',
  },
  'no-effect': {
    what: 'A field should have an effect on the chosen provider and runtime.',
    why: 'What does nothing should not look as if it did.',
  },
  'no-tags': {
    what: 'A job should carry tags for cost allocation and compliance.',
    why: 'Untagged resources cannot be booked to anybody.',
  },
  'no-cost-center-tag': {
    what: 'A job should name its cost center.',
    why: 'Without it the bill cannot be split.',
  },
  'no-owner-tag': {
    what: 'A job should name its owner.',
    why: 'Without it nobody can be asked.',
  },
  'no-environment-tag': {
    what: 'A job should name its environment.',
    why: 'Without it test and production look alike on the bill.',
  },
  'no-project-tag': {
    what: 'A job should name its project.',
    why: 'Without it costs cannot be told apart by project.',
  },
  'empty-tag': {
    what: 'A tag that is there should have a value.',
    why: 'An empty value makes no tag, although the file looks as if it did.',
  },
  'email-in-tags': {
    what: 'A tag should hold no personal data.',
    why: 'Clouds keep tags in clear text, show them on bills and to everybody who may list resources, and advise against personal data in them.',
    source:
      'https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html, https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources',
  },
  'unusual-environment': {
    what: 'The environment should be spelled as everybody spells it.',
    why: 'A misspelled environment becomes a tag of its own, and reports by environment miss the job.',
  },
  'vpc-without-subnets': {
    what: 'A network should come with its subnets.',
    why: 'The job runs in a subnet; the network alone gives it no place.',
  },
  'subnets-without-vpc': {
    what: 'Subnets should come with their network.',
    why: 'The security group of the job is made in the network.',
  },
  'encryption-without-key': {
    what: 'Encryption with a key of your own should name the key.',
    why: 'Without one the key of the cloud is used.',
  },
  'runtime-without-compute': {
    what: 'The runtime should say how much CPU and memory a run gets.',
    why: 'The defaults are small, and rarely what a job needs.',
  },
  'unknown-threshold': {
    what: 'An alert threshold should be one from which an alarm is made.',
    why: 'Of any other name no alarm comes, and nobody notices.',
  },
  'sources-disagree': {
    what: 'Two sources should agree on the same fact.',
    why: 'Reports on cost and ownership differ according to the tag they read.',
  },
  'environment-overridden': {
    what: 'The environment of the tags should be the environment of the job.',
    why: 'The job wins, so the other value misleads whoever reads it.',
  },
  'tag-refused': {
    what: 'A tag must be one that the cloud accepts.',
    why: 'Prefixes such as aws: are kept by the cloud, and the whole resource fails at apply.',
    source: 'https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html',
  },
  'tag-collision': {
    what: 'Two tags must not become one on the cloud.',
    why: 'One of the two values would be lost, or the resource fails at apply.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html',
  },
  'tag-budget': {
    what: 'A job must not carry more tags than the cloud allows.',
    why: 'One tag too many, and every resource fails at apply.',
    source: 'https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html',
  },
  'pasted-secret': {
    what: 'A file must hold no secret.',
    why: 'The text goes into the bundle, the Terraform state and the share link, where everybody who gets one of them can read it.',
    source: 'https://developer.hashicorp.com/terraform/language/manage-sensitive-data',
  },
  'literal-password': {
    what: 'A password should be a reference to where it is kept.',
    why: 'The text goes into the bundle, the Terraform state and the share link, where everybody who gets one of them can read it.',
    source: 'https://developer.hashicorp.com/terraform/language/manage-sensitive-data',
  },
  'backend-incomplete': {
    what: 'A Terraform backend should have all settings that it needs.',
    why: 'terraform init asks for what is missing, which a pipeline cannot answer.',
    source: 'https://developer.hashicorp.com/terraform/language/backend',
  },
  'backend-conflict': {
    what: 'Two settings of a backend must not exclude each other.',
    why: 'terraform init refuses them.',
    source: 'https://developer.hashicorp.com/terraform/language/backend',
  },
  'backend-deprecated': {
    what: 'A setting of a backend should not be deprecated.',
    why: 'A later Terraform will no longer know it.',
    source: 'https://developer.hashicorp.com/terraform/language/backend/s3',
  },
  'backend-unknown': {
    what: 'A setting of a backend must be one that the backend knows.',
    why: 'terraform init refuses any other.',
    source: 'https://developer.hashicorp.com/terraform/language/backend',
  },
  'backend-value': {
    what: 'A setting of a backend must have a value that the backend takes.',
    why: 'terraform init refuses it, before anything is planned.',
    source: 'https://developer.hashicorp.com/terraform/language/backend',
  },
  'module-version': {
    what: 'A module version goes with a registry source alone.',
    why: 'Terraform refuses a version beside any other source, and a version that is no constraint.',
    source: 'https://developer.hashicorp.com/terraform/language/block/module',
  },
  'module-source-local': {
    what: 'A module source must be reachable from the bundle.',
    why: 'A folder on the machine of the author is not in the bundle.',
    source: 'https://developer.hashicorp.com/terraform/language/block/module',
  },
  'module-not-pinned': {
    what: 'A module source should be pinned to a version.',
    why: 'Without one every init may bring other code.',
    source: 'https://developer.hashicorp.com/terraform/language/block/module',
  },
  'unknown-variable': {
    what: 'A Terraform variable should be one that the module declares.',
    why: 'Terraform warns of any other and ignores it.',
    source: 'https://developer.hashicorp.com/terraform/language/values/variables',
  },
  'reserved-variable': {
    what: 'A Terraform variable must not have a name that Terraform keeps for itself.',
    why: 'A module cannot declare such a variable, so the value reaches nothing.',
    source: 'https://developer.hashicorp.com/terraform/language/values/variables',
  },
  'variable-overrides-field': {
    what: 'A Terraform variable outranks the field of the same name.',
    why: 'The field above then no longer says what is built.',
  },
  'default-region': {
    what: "Without a region, the module's default is used.",
    why: 'The job may run far from its data.',
  },
  'value-left-open': {
    what: 'A value that the module needs is left for the command line.',
    why: 'Terraform asks for it, or stops.',
  },
  'asset-not-found': {
    what: 'The asset definition should be where the job says.',
    why: 'Without it the tags of classification, governance and cost are missing.',
  },
  'unknown-asset-field': {
    what: 'A classified field should be one of the asset.',
    why: 'The classification of a field that does not exist reaches no tag.',
  },
  'policy-required-tag': {
    what: "A tag that the organisation's policy requires must be there.",
    why: 'The organisation reports by this tag, and may refuse resources without it.',
    source:
      'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_tag-policies.html',
  },
  'policy-value': {
    what: "A tag must have a value that the organisation's policy allows.",
    why: 'Reports by this tag miss any other value, and AWS refuses it where the tag policy is enforced.',
    source:
      'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_example-tag-policies.html',
  },
  'policy-tag-name': {
    what: "A tag must be written in the capitals of the organisation's policy.",
    why: 'Capitals count in the names of tags: in others it is another tag.',
    source:
      'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_example-tag-policies.html',
  },
  'policy-invalid': {
    what: "The organisation's policy must be free of errors.",
    why: 'What it demands cannot be checked in full, and a job would pass that should not.',
  },
  'policy-unknown-tag': {
    what: 'A policy must demand tags that a job can carry.',
    why: 'Nothing can meet the demand, or nothing is checked by it.',
  },
  'policy-pattern': {
    what: 'A value or pattern in a policy must be one that can be matched in bounded time.',
    why: 'A pattern that goes back and forth can take years on a short value.',
    source: 'https://swtch.com/~rsc/regexp/regexp1.html',
  },
  'policy-rule': {
    what: 'A policy must set the severity of findings that may be changed.',
    why: 'What the schema, Terraform or a cloud refuses fails whatever a policy says.',
  },
}
