import { AWS, AZURE, EKS, GCP, type RuleCases } from '../rule-case.test-support'
import { units } from './units'

const COMPUTE = 'infrastructure.runtime.compute'
const code = 'unit-looks-wrong'
const severity = 'warning'

export const unitsCases: RuleCases = {
  of: units,
  bad: [
    {
      title: 'CPU units on Kubernetes',
      job: `${EKS}    compute: {cpu: "2048", memory: 4Gi}\n`,
      code,
      severity,
      path: `${COMPUTE}.cpu`,
      message:
        '2048 here means 2048 cores. CPU units, of which 1024 make a core, are for Fargate alone.',
      choices: [`${EKS}    compute: {cpu: "2", memory: 4Gi}\n`],
    },
    {
      title: 'CPU units on a dedicated workload profile',
      job: `${AZURE}    compute: {cpu: 1024, memory: 2Gi, instance_type: D4}\n`,
      code,
      severity,
      path: `${COMPUTE}.cpu`,
      message: /^1024 here means 1024 cores\./,
      choices: [`${AZURE}    compute: {cpu: "1", memory: 2Gi, instance_type: D4}\n`],
    },
    {
      title: 'memory that is next to nothing',
      job: `${EKS}    compute: {cpu: "1", memory: 4096k}\n`,
      code,
      severity,
      path: `${COMPUTE}.memory`,
      message: '4096k is less memory than any run needs. Mi and Gi are the usual units.',
      choices: [`${EKS}    compute: {cpu: "1", memory: 4096Mi}\n`],
    },
    {
      title: 'MiB written as GiB',
      job: `${EKS}    compute: {cpu: "1", memory: 4096Gi}\n`,
      code,
      severity,
      path: `${COMPUTE}.memory`,
      message: '4096Gi is more memory than a job can use. Mi may be meant.',
      choices: [`${EKS}    compute: {cpu: "1", memory: 4096Mi}\n`],
    },
    {
      title: 'a disk in MiB',
      job: `${EKS}    compute: {disk_size: "20480"}\n`,
      code,
      severity,
      path: `${COMPUTE}.disk_size`,
      message: 'The disk size counts GiB, so this is a disk of 20 TiB. MiB may be meant.',
      choices: [`${EKS}    compute: {disk_size: "20"}\n`],
    },
    {
      title: 'a timeout in milliseconds',
      job: `${AWS}    timeout_seconds: 3600000\n`,
      code,
      severity,
      path: 'infrastructure.runtime.timeout_seconds',
      message: 'The timeout counts seconds, so a run may last 42 days. Milliseconds may be meant.',
      choices: [`${AWS}    timeout_seconds: 3600\n`],
    },
    {
      title: 'a rate as a share of one',
      job: `${AWS}  monitoring: {enabled: true, alerts: {thresholds: {error_rate: 0.05}}}\n`,
      code,
      severity,
      path: 'infrastructure.monitoring.alerts.thresholds.error_rate',
      message: 'This is a percentage, so 0.05 is 0.05 percent.',
      choices: [`${AWS}  monitoring: {enabled: true, alerts: {thresholds: {error_rate: 5}}}\n`],
    },
    {
      title: 'a target as a share of one',
      job: `${AWS.replace('ecs', 'dagster')}    scaling: {max_instances: 3, target_cpu_utilization: 0.7}\n  networking: {subnet_ids: [subnet-12345678]}\n`,
      code,
      severity,
      path: 'infrastructure.runtime.scaling.target_cpu_utilization',
      message: 'This is a percentage, so 0.7 is 0.7 percent.',
      choices: [
        `${AWS.replace('ecs', 'dagster')}    scaling: {max_instances: 3, target_cpu_utilization: 70}\n  networking: {subnet_ids: [subnet-12345678]}\n`,
      ],
    },
  ],
  good: [
    { title: 'CPU units on Fargate', job: `${AWS}    compute: {cpu: "2048", memory: "4096"}\n` },
    { title: 'cores', job: `${EKS}    compute: {cpu: "96", memory: 384Gi, disk_size: "2048"}\n` },
    {
      title: 'millicores and plain amounts',
      job: `${EKS}    compute: {cpu: 500m, memory: 64Mi}\n`,
    },
    { title: 'what the module refuses is said once', job: `${GCP}    compute: {cpu: "2048"}\n` },
    { title: 'a week', job: `${AWS}    timeout_seconds: 604800\n` },
    {
      title: 'small percentages',
      job: `${AWS}  monitoring: {alerts: {thresholds: {error_rate: 0.5, timeout_rate: 0}}}\n`,
    },
  ],
}
