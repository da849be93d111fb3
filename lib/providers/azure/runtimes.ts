import type { Runtime } from '@/schemas/vocabulary'

/** Everything but Kubernetes. */
export const ON_CONTAINER_APPS: readonly Runtime[] = ['container_apps', 'dagster', 'airflow']
