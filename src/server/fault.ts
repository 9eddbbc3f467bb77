/**
 * What a log says of an error: its kind, its code and where it arose. Never its message, nor what hangs on it: PostgreSQL quotes the
 * row that broke a rule, and a reader of JSON the text that it could not read.
 */
export function faultOf(error: unknown): { kind: string; code?: string; stack: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, stack: [] }
  // The message comes first, and may have lines of its own that look like places.
  const places = (error.stack ?? '').replace(`${error.name}: ${error.message}`, '').split('\n')
  const stack = places.filter((line) => /^ {4}at /.test(line))
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  return { kind: error.name, ...code, stack: stack.slice(0, 7).map((line) => line.trim()) }
}
