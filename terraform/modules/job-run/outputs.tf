output "args" {
  description = "Arguments of the container: the program that the supervisor starts. A launcher may replace them."
  value       = local.program
}

output "config_path" {
  description = "Where the job's file lies in the container."
  value       = local.config_path
}

output "definitions_path" {
  description = "Where Dagster's definitions lie in the container, as `--python-file` takes it."
  value       = local.definitions_path
}

output "documents" {
  description = "The files as environment variables, for a platform that mounts none."
  value = merge(
    { for name, text in local.given : name => local.encoded[name] != null ? local.encoded[name] : base64gzip(text) },
    var.is_dagster ? { DATIVO_DEFINITIONS = base64gzip(local.definitions) } : {},
  )
}

output "entry_point" {
  description = "Entry point of the container: the supervisor, as text."
  value       = ["python3", "-c", local.supervisor]
}

output "environment" {
  description = "What the supervisor is told, and Dagster's definitions."
  value       = merge({ DATIVO_SUPERVISOR = jsonencode(local.settings) }, local.dagster_environment)
}

output "files" {
  description = "The same files for a platform that mounts them: name to content in Base64."
  value = merge(
    { "supervisor.py" = base64encode(local.supervisor) },
    { for name, text in local.given : local.file_names[name] => local.encoded[name] != null ? local.encoded[name] : base64encode(text) },
  )
}

output "placeholder_image" {
  description = "What stands where no image was given, so that a plan can be made. Nobody can pull it."
  value       = "image-not-set.invalid/dativo:none"
}

output "service_environment" {
  description = "The same for a container that is no run, such as Dagster's code location: no time limit, no lines."
  value = merge({
    DATIVO_SUPERVISOR = jsonencode(merge({ for name, value in local.settings : name => value if name != "timeout_seconds" }, { quiet = true }))
  }, local.dagster_environment)
}
