/** What a newcomer reads at the first visit, in the order of the screen. */
export const WELCOME_STEPS = [
  {
    title: 'Change a field or a line',
    text: 'The form and the YAML are the same file: change either, and the other follows. Nothing else of the file changes.',
  },
  {
    title: 'Read what the cloud gets',
    text: 'Tags shows every tag as each cloud takes it, and where it comes from. Resources shows what Terraform builds. Problems says what would fail.',
  },
  {
    title: 'Download and plan',
    text: 'The zip holds the variables and the matching module: unzip, terraform init, terraform plan.',
  },
] as const
