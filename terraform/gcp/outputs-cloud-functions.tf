output "function_uri" {
  description = "URL of the function; null on other runtimes."
  value       = local.function_uri
}
