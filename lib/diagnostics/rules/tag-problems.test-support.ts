import { AWS, AZURE, GCP, type RuleCases } from '../rule-case.test-support'
import { tagProblems } from './tag-problems'

const custom = (count: number) =>
  Array.from({ length: count }, (_, index) => `      k${index}: x\n`).join('')
const crowded = (start: string, count: number) => `${start}  tags:\n    custom:\n${custom(count)}`
const fields = (count: number, classification: string) =>
  Array.from(
    { length: count },
    (_, index) => `  - {name: f${index}, classification: ${classification}}\n`,
  ).join('')

const NAMED = `asset: orders\ntarget_connector: x\n${AWS}`

export const tagProblemsCases: RuleCases = {
  of: tagProblems,
  bad: [
    {
      title: 'a value that AWS keeps for itself',
      job: `${AWS}  tags: {owner: 'aws:me'}\n`,
      code: 'tag-refused',
      severity: 'error',
      path: 'infrastructure.tags.owner',
      message:
        'AWS refuses the tag Owner for its value "aws:me". AWS keeps names and values that start with "aws:" for itself. Choose another value.',
      marks: "'aws:me'",
      choices: [`${AWS}  tags: {owner: 'me'}\n`],
    },
    {
      title: 'in any case',
      job: `${AWS}  tags: {owner: 'AwS:me'}\n`,
      code: 'tag-refused',
      severity: 'error',
      path: 'infrastructure.tags.owner',
      message: /^AWS refuses the tag Owner/,
      choices: [`${AWS}  tags: {owner: 'me'}\n`],
    },
    {
      title: 'two tags that differ by case',
      job: `${AWS}  tags: {custom: {a: x, A: y}}\n`,
      code: 'tag-collision',
      severity: 'error',
      path: 'infrastructure.tags.custom.a',
      message:
        'Custom_a and Custom_A meet in one tag on AWS ("Custom_a"). IAM takes names that differ only by case for one name. Rename one of them.',
      marks: 'x',
      choices: [`${AWS}  tags: {custom: {A: y}}\n`, `${AWS}  tags: {custom: {a: x}}\n`],
    },
    {
      title: 'two tags that meet after rendering',
      job: `${GCP}  tags: {custom: {a-b: x, a.b: y}}\n`,
      code: 'tag-collision',
      severity: 'error',
      path: 'infrastructure.tags.custom.a-b',
      message: /^Custom_a-b and Custom_a\.b meet in one label on Google Cloud \("custom_a_b"\)/,
      isOffered: true,
    },
    {
      title: 'two tags whose forbidden characters make them one',
      job: `${AZURE}  tags: {custom: {a<b: x, A_B: y}}\n`,
      code: 'tag-collision',
      severity: 'error',
      path: 'infrastructure.tags.custom.a<b',
      message: /^Custom_a<b and Custom_A_B meet in one tag on Azure/,
      isOffered: true,
    },
    {
      title: 'a tag too many on AWS',
      job: crowded(AWS, 46),
      code: 'tag-budget',
      severity: 'error',
      path: 'infrastructure.tags',
      message: '51 tags, but AWS takes 50 on a resource. Remove 1.',
    },
    {
      title: 'a tag too many on Azure',
      job: crowded(AZURE, 46),
      code: 'tag-budget',
      severity: 'error',
      path: 'infrastructure.tags',
      message: /^51 tags, but Azure takes 50 on a resource\./,
    },
    {
      title: 'a label too many on Google Cloud, that of the provider included',
      job: crowded(GCP, 59),
      code: 'tag-budget',
      severity: 'error',
      path: 'infrastructure.tags',
      message: /^65 labels \(goog-terraform-provisioned included, .*takes 64 on a resource/,
    },
    {
      title: 'many classified fields',
      job: NAMED,
      asset: `schema:\n${fields(45, 'pii')}`,
      code: 'tag-budget',
      severity: 'error',
      path: 'infrastructure.tags',
      message:
        '52 tags, but AWS takes 50 on a resource. Remove 2. One tag for each classification, in place of one for each classified field, leaves 8 of yours: set tag_options.fold_classification_fields.',
      choices: [`${NAMED}  tag_options:\n    fold_classification_fields: true\n`],
    },
    {
      title: 'folding alone does not make room',
      job: crowded(AWS, 46),
      asset: 'schema: [{name: a, classification: x}, {name: b, classification: x}]\n',
      code: 'tag-budget',
      severity: 'error',
      path: 'infrastructure.tags',
      message: /leaves 52 of yours: set tag_options/,
    },
    {
      title: 'a value that its own cloud cuts',
      job: `${GCP}  tags: {project: ${'x'.repeat(64)}}\n`,
      code: 'tag-cut',
      severity: 'warning',
      path: 'infrastructure.tags.project',
      message: /^The value of Project is cut on Google Cloud, to "x+…"\. /,
      choices: [`${GCP}  tags: {project: ${'x'.repeat(63)}}\n`],
    },
    {
      title: 'a name that its own cloud cuts',
      job: `${GCP}  tags: {custom: {${'x'.repeat(90)}: 1}}\n`,
      code: 'tag-cut',
      severity: 'warning',
      path: `infrastructure.tags.custom.${'x'.repeat(90)}`,
      message: /^The name of Custom_x+ is cut on Google Cloud, to "custom_x+_c2…"\. /,
    },
  ],
  good: [
    {
      title: 'a value that another cloud would cut',
      job: `${AWS}  tags: {project: ${'x'.repeat(80)}}\n`,
    },
    { title: 'the last tag that fits on AWS', job: crowded(AWS, 45) },
    { title: 'the last label that fits on Google Cloud', job: crowded(GCP, 58) },
    {
      title: 'names that differ by more than case',
      job: `${AWS}  tags: {custom: {a-b: x, a.b: y}}\n`,
    },
    {
      title: 'long names that differ at their ends, on a cloud with room for them',
      job: `${AWS}  tags: {custom: {${'x'.repeat(90)}a: 1, ${'x'.repeat(90)}b: 2}}\n`,
    },
    {
      title: 'classified fields, folded',
      job: `${AWS}  tag_options: {fold_classification_fields: true}\n`,
      asset: `schema:\n${fields(50, 'pii')}`,
    },
  ],
}
