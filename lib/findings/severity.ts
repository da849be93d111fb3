/** How bad a finding is: an error refuses the job, a warning does not, and a note asks for nothing. */
export type Severity = 'error' | 'warning' | 'info'
