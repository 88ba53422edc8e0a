/** `--json`, as typed. */
export interface JsonOption {
  readonly json?: boolean
}
