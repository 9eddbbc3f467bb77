import { commands } from './commands.ts'

/** Runs a command of `sulh` and gives the exit code. Unknown words get the list of commands and code 2. */
export async function run(words: readonly string[]): Promise<number> {
  const [first, second] = words
  const two = commands.find((command) => command.name === `${first} ${second}`)
  const command = two ?? commands.find((one) => one.name === first)
  if (!command) {
    process.stderr.write(`${usage()}\n`)
    return first === undefined || first === 'help' || first === '--help' ? 0 : 2
  }
  try {
    return await command.run(words.slice(two ? 2 : 1))
  } catch (error) {
    process.stderr.write(`sulh ${command.name}: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

function usage(): string {
  const width = Math.max(...commands.map((command) => command.usage.length))
  const lines = commands.map((command) => `  sulh ${command.usage.padEnd(width)}  ${command.help}`)
  return ['Sulh runs a national programme for the disarmament and reintegration of armed groups.', '', ...lines].join(
    '\n',
  )
}
