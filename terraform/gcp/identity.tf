resource "google_service_account" "job" {
  project      = var.project_id
  account_id   = local.names.service_account
  display_name = local.title
  description  = "Runs the job and reaches its buckets."
}

locals {
  # One bucket may serve as both; then it gets one grant.
  buckets = toset(compact([var.storage.state_bucket, var.storage.data_bucket]))
}

# The least predefined role that lists, reads, writes and deletes objects: storage.objectCreator
# cannot overwrite, and storage.objectAdmin also sets access rules on objects.
# https://cloud.google.com/storage/docs/access-control/iam-roles
resource "google_storage_bucket_iam_member" "job" {
  for_each = local.buckets

  bucket = each.value
  role   = "roles/storage.objectUser"
  member = google_service_account.job.member
}

resource "google_secret_manager_secret_iam_member" "job" {
  for_each = local.secret_ids

  secret_id = each.value
  role      = "roles/secretmanager.secretAccessor"
  member    = google_service_account.job.member
}

resource "google_project_iam_member" "job" {
  for_each = var.extra_roles

  project = var.project_id
  role    = each.value
  member  = google_service_account.job.member
}
