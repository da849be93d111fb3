/** What of a bundle belongs in no repository: state, plans and downloads. The lock file belongs there. */
export const GITIGNORE = `# Terraform's downloads, state and plans: they may hold secrets. Keep .terraform.lock.hcl.
.terraform/
*.tfstate
*.tfstate.*
*.tfplan
crash.log
crash.*.log
`
