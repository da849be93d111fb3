# Cloud tags are not legal Kubernetes labels as they stand: names and values are short and of
# `A-Za-z0-9-_.`, with a letter or digit at both ends.
locals {
  label_prefix = "dativo.io/"

  legal_labels = [for name, value in var.labels : {
    for part, text in { name = name, value = value } : part => replace(
      substr(replace(text, "/[^A-Za-z0-9_.-]/", "_"), 0, local.label_max), "/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/", ""
    )
  }]

  grouped_labels = { for label in local.legal_labels :
    "${local.label_prefix}${label.name}" => label.value... if label.name != "" && label.value != ""
  }

  # Two tags may meet under one name; the first value in the alphabet stays, whatever the order.
  labels = { for name, values in local.grouped_labels : name => sort(values)[0] }
}
