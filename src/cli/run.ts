import { commands } from './commands.ts'
import { faultText, Stopped, UsageError } from './fault.ts'

/** Runs a command of `sulh` and gives the exit code: 1 where it failed, 2 where it was not understood, 130 where it was stopped. */
export async function run(words: readonly string[]): Promise<number> {
  const [first, second] = words
  const two = commands.find((command) => command.name === `${first} ${second}`)
  const command = two ?? commands.find((one) => one.name === first)
  if (!command) {
    process.stderr.write(`${usage()}\n`)
    return first === undefined || first === 'help' || first === '--help' ? 0 : 2
  }
  if (words.includes('--help')) {
    process.stdout.write(`${command.help}\nUsage: sulh ${command.usage}\n`)
    return 0
  }
  try {
    return await command.run(words.slice(two ? 2 : 1))
  } catch (error) {
    process.stderr.write(`sulh ${command.name}: ${faultText(error)}\n`)
    if (error instanceof Stopped) return 130
    if (!(error instanceof UsageError)) return 1
    process.stderr.write(`Usage: sulh ${command.usage}\n`)
    return 2
  }
}

function usage(): string {
  const width = Math.max(...commands.map((command) => command.usage.length))
  const lines = commands.map((command) => `  sulh ${command.usage.padEnd(width)}  ${command.help}`)
  return ['Sulh runs a national programme for the disarmament and reintegration of armed groups.', '', ...lines].join(
    '\n',
  )
}
