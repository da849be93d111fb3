import type { ComputeSizes } from '../provider'
import { AWS_FACTS } from './facts'

/** The CPU and memory pairs of Fargate, CPU units and MiB, as a document writes them. */
export const FARGATE_SIZES: ComputeSizes = {
  choices: Object.entries(AWS_FACTS.fargateSizes.value).map(([cpu, memory]) => ({
    cpu,
    memory: memory.map(String),
  })),
  cpu: 'all',
  memory: 'all',
}
