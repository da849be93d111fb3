output "code_location_uri" {
  description = "URL of the Dagster code location; null on other runtimes."
  value       = one(google_cloud_run_v2_service.code_location[*].uri)
}
