output "function_uri" {
  description = "URL of the function; null on other runtimes."
  value       = local.function_uri
}

output "service_account_event_rights" {
  description = "What the account of `service_account_email` needs for events, in the form of `service_account_rights`; empty on other runtimes."
  value       = local.makes_account || !local.is_event ? [] : [local.event_right]
}
