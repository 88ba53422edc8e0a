/** What is typed after `leaktrace` (words as a shell parts them), the exit status, and what the line on stderr has to say. `$A` stands for a registered alias with an incident. */
export type BadInput = readonly [typed: string, status: number, told: string]
