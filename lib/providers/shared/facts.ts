import { type Facts, fact } from '../fact'

/** The grammar of a reference; a host is told from a path by its dot or port. */
const LABEL = '[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?'
const HOST = `(${LABEL}([.]${LABEL})+(:[0-9]+)?|${LABEL}:[0-9]+|localhost)`
const PATH_PART = '[a-z0-9]+(([._]|__|-+)[a-z0-9]+)*'
const IMAGE_TAG = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}'
const DIGEST = '(sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})'

/** What Airflow, Kubernetes and the internet set for all clouds; a cloud's facts name what its module reads. */
export const SHARED_FACTS = {
  airflowSchedulePattern: fact(
    '^([^[:space:]]+([[:space:]]+[^[:space:]]+){4}|@[a-z]+)$',
    'https://airflow.apache.org/docs/apache-airflow/stable/authoring-and-scheduling/cron.html',
  ),
  dagFolderPattern: fact(
    '^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$',
    'A path of S3 or Cloud Storage keys that every file system takes as well.',
  ),
  // The shortest of what the clouds' APIs take: ContainerDefinition.image in the ECS API.
  imageMax: fact(
    255,
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
    { words: String },
  ),
  imagePattern: fact(
    `^(${HOST}/)?${PATH_PART}(/${PATH_PART})*(:${IMAGE_TAG})?(@${DIGEST})?$`,
    'distribution/reference regexp.go',
  ),
  kubernetesNamespacePattern: fact(
    '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names',
  ),
  // What a cloud keeps at the start of some name: sg- of EC2, aws of CloudWatch, goog of Google Cloud.
  namePrefixKeptPattern: fact(
    '^(aws|goog|google|sg)(-|$)',
    'botocore ec2/2016-11-15 (CreateSecurityGroup), logs/2014-03-28; https://docs.cloud.google.com/run/docs/create-jobs',
  ),
  // The shortest name of all has 14 characters beside hash and suffix: a launcher on Google Cloud.
  namePrefixMax: fact(12, 'lib/providers/*/facts.ts (nameRules)', { words: String }),
  namePrefixPattern: fact('^[a-z][a-z0-9]*(-[a-z0-9]+)*$', 'What every kind of name starts with.'),
  // A part that ends a name as the name of another kind ends, or as a hash.
  nameMistakablePattern: fact(
    '^(aks|code|event|execution|launch|logs|pod|records|scheduler|starter|task|[0-9a-f]{8})$',
    'The suffixes of nameRules, and the hash of lib/providers/resource-name.ts.',
  ),
  namePlainPattern: fact('^[a-z0-9]+$', 'A part that stands in a name as it is.'),
  // Each cloud has one of these forms, of which none with a further part behind it is another one.
  nameRegionPattern: fact(
    '^([a-z]+(-[a-z]+)+-[0-9]+|[a-z]+-[a-z]+[0-9]+|[a-z0-9]+)$',
    'The names of regions on AWS, Google Cloud and Azure.',
  ),
  portMax: fact(65_535, 'https://www.rfc-editor.org/rfc/rfc9293#section-3.1'),
  timeZonePattern: fact(
    '^[A-Za-z0-9_+/-]{1,50}$',
    'https://data.iana.org/time-zones/theory.html#naming',
  ),
} as const satisfies Facts
