# Whom the job acts as. An account that is given has an owner, who grants it what it needs on what
# exists already: the outputs service_account_…rights say what. Rights on what is made here, to start
# the job or to call the function, are granted here, to either.
locals {
  makes_account  = var.service_account_email == null
  account_email  = local.makes_account ? one(google_service_account.job[*].email) : var.service_account_email
  account_member = local.makes_account ? one(google_service_account.job[*].member) : "serviceAccount:${var.service_account_email}"

  # One bucket may serve as both; then it gets one grant.
  buckets = toset(compact([var.storage.state_bucket, var.storage.data_bucket]))

  # What the account needs on what is not made here, whatever the runtime.
  account_rights = concat(
    [for bucket in local.buckets : { role = local.bucket_role, resource = "gs://${bucket}", member = local.account_member }],
    [for secret in local.secret_ids : { role = local.secret_role, resource = secret, member = local.account_member }],
    [for role in var.extra_roles : { role = role, resource = "projects/${var.project_id}", member = local.account_member }],
  )

  # The least predefined role that lists, reads, writes and deletes objects: storage.objectCreator
  # cannot overwrite, and storage.objectAdmin also sets access rules on objects.
  # https://cloud.google.com/storage/docs/access-control/iam-roles
  bucket_role = "roles/storage.objectUser"
  secret_role = "roles/secretmanager.secretAccessor"
}

resource "google_service_account" "job" {
  count = local.makes_account ? 1 : 0

  project      = var.project_id
  account_id   = local.names.service_account
  display_name = local.title
  description  = "Runs the job and reaches its buckets."
}

resource "google_storage_bucket_iam_member" "job" {
  for_each = local.makes_account ? local.buckets : []

  bucket = each.value
  role   = local.bucket_role
  member = local.account_member
}

resource "google_secret_manager_secret_iam_member" "job" {
  for_each = local.makes_account ? local.secret_ids : []

  secret_id = each.value
  role      = local.secret_role
  member    = local.account_member
}

resource "google_project_iam_member" "job" {
  for_each = local.makes_account ? var.extra_roles : []

  project = var.project_id
  role    = each.value
  member  = local.account_member
}

# The account had no index before one that exists could be given.
moved {
  from = google_service_account.job
  to   = google_service_account.job[0]
}
