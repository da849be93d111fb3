locals {
  kms_key = var.storage.encryption.enabled && var.runtime_type != "kubernetes" ? var.storage.encryption.kms_key_id : null
}

# Cloud Run's service agent, not the job, uses the key. Cloud Storage has an agent of its own, so
# the job needs no right on the key either to read and write objects under it.
# https://cloud.google.com/run/docs/securing/using-cmek
resource "google_kms_crypto_key_iam_member" "cloud_run" {
  count = local.kms_key != null && var.project_number != null ? 1 : 0

  crypto_key_id = local.kms_key
  role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member        = "serviceAccount:service-${var.project_number}@serverless-robot-prod.iam.gserviceaccount.com"
}

check "key" {
  # refusal: project-number-missing
  assert {
    condition     = local.kms_key == null || var.project_number != null
    error_message = "Without project_number Google's service agents get no right on the key: give the number of the project, or grant them the key before the apply."
  }
}
