output "args" {
  description = "Arguments of the container: the program that the supervisor starts. A launcher may replace them."
  value       = local.program
}

output "config_path" {
  description = "Where the job's file lies in the container."
  value       = local.config_path
}

output "documents" {
  description = "The files as environment variables, for a platform that mounts none."
  value       = { for name, text in local.given : name => coalesce(local.encoded[name], base64gzip(text)) }
}

output "entry_point" {
  description = "Entry point of the container: the supervisor, as text."
  value       = ["python3", "-c", local.supervisor]
}

output "environment" {
  description = "What the supervisor is told."
  value       = { DATIVO_SUPERVISOR = jsonencode(local.settings) }
}

output "files" {
  description = "The same files for a platform that mounts them: name to content in Base64."
  value = merge(
    { "supervisor.py" = base64encode(local.supervisor) },
    { for name, text in local.given : local.file_names[name] => coalesce(local.encoded[name], base64encode(text)) },
  )
}

output "placeholder_image" {
  description = "What stands where no image was given, so that a plan can be made. Nobody can pull it."
  value       = "image-not-set.invalid/dativo:none"
}
