import { parse, TomlError, type TomlTable } from 'smol-toml'
import { ConfigError } from './config-error.ts'

/**
 * Reads TOML text.
 * @throws ConfigError with the place of the fault only: the reader's own error quotes the line, and with it a password.
 */
export function parseToml(text: string, path: string): TomlTable {
  try {
    return parse(text)
  } catch (error) {
    const place = error instanceof TomlError ? `, line ${error.line}, column ${error.column}` : ''
    throw new ConfigError(
      `${path}${place}: this is not valid TOML`,
      'write one `key = value` a line, texts in "quotes"',
    )
  }
}
