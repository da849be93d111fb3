/** What a `kubernetes` runtime adds to a bundle: how Terraform reaches the cluster. */
export interface KubernetesConnection {
  readonly providerBlocks: readonly string[]
  readonly connection: readonly string[]
}

/**
 * The kubernetes provider without settings takes its connection from the environment, so that no
 * endpoint and no token stands in a file. `login` is the command of the cloud that writes the
 * kubeconfig. Source: https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs
 */
export function kubernetesConnection(login: string): KubernetesConnection {
  return {
    providerBlocks: [
      '# The connection comes from KUBE_CONFIG_PATH and KUBE_CTX in the environment.\nprovider "kubernetes" {}\n',
    ],
    connection: [
      `The job runs in an existing cluster. Let Terraform reach it before the first plan:\n\n\`\`\`sh\n${login}\nexport KUBE_CONFIG_PATH=~/.kube/config\n\`\`\``,
    ],
  }
}
