output "alert_policies" {
  description = "Names of the alert policies, by threshold."
  value       = { for threshold, policy in google_monitoring_alert_policy.this : threshold => policy.name }
}

output "job_name" {
  description = "Name of the Cloud Run job; null on runtimes that have none."
  value       = one(google_cloud_run_v2_job.this[*].name)
}

output "labels" {
  description = "Labels that the resources carry."
  value       = local.labels
}

output "names" {
  description = "Every name that the module may use, by kind."
  value       = local.names
}

output "service_account_email" {
  description = "Service account that the job runs as."
  value       = local.account_email
}

output "service_account_rights" {
  description = "What the account of `service_account_email` needs, which whoever owns it grants: a role, the resource that it is on, and who gets it. Empty where the account is made here."
  value       = local.makes_account ? [] : local.account_rights
}
