import type { RefusalCase } from './refusal-case.test-support'

const HEX = 'a'.repeat(64)

/** What is no reference of an image on any cloud. */
export const IMAGES_REFUSED: NonNullable<RefusalCase['bad']> = [
  [''],
  ['acme/job: latest'],
  ['acme/job:'],
  ['acme/job 1'],
  ['Acme/Dativo:latest'],
  ['https://123456789012.dkr.ecr.us-east-1.amazonaws.com/dativo:1'],
  ['acme//dativo'],
  ['/acme/dativo'],
  ['acme/dativo/'],
  ['acme/_dativo'],
  ['acme/dativo:1:2'],
  ['acme/dativo:-1'],
  [`acme/dativo:${'t'.repeat(129)}`],
  ['acme/dativo@sha256:abc'],
  [`acme/dativo@sha256:${HEX.toUpperCase()}`],
  ['acme/dativo\u00a0'],
  ['a'.repeat(256)],
]

/** References of images, which every cloud takes but Cloud Run. */
export const IMAGES_TAKEN: NonNullable<RefusalCase['good']> = [
  'dativo',
  'acme/job:1.0',
  'acme/da-ti--vo/in_ge__st.x:V1_Latest',
  'localhost/acme/dativo',
  'registry:5000/acme/dativo',
  'Registry.Acme.com/acme/dativo:1',
  '123456789012.dkr.ecr.us-east-1.amazonaws.com/dativo:1',
  `ghcr.io/acme/dativo@sha256:${HEX}`,
  `ghcr.io/acme/dativo:1.0@sha256:${HEX}`,
  `acme/dativo:${'t'.repeat(128)}`,
  'a'.repeat(255),
]
