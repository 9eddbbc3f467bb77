import { hex } from './bytes.ts'
import { encodeVerifierKey, parseVerifierKey, type VerifierKey } from './note.ts'

/** Which witnesses there are, and how many of whom have to have cosigned: C2SP tlog-policy. */
export type WitnessPolicy = {
  /** Keys of logs; where there are none, whoever checks knows the log's key from elsewhere. */
  logs: VerifierKey[]
  witnesses: { name: string; key: VerifierKey; url: string | null }[]
  groups: { name: string; needed: number; members: string[] }[]
  /** The name of a witness or a group; null where no cosignature is asked for. */
  quorum: string | null
}

/** As many as the specification recommends to support at least. */
const namesMax = 64

/** The policy in a file; or the line that cannot be read, and why. Never throws. */
export function parseWitnessPolicy(text: string): WitnessPolicy | { line: number; what: string } {
  const policy: WitnessPolicy = { logs: [], witnesses: [], groups: [], quorum: null }
  const reader = new PolicyReader(policy)
  for (const [at, line] of text.split('\n').entries()) {
    const words = line.split(/[ \t]+/).filter((word) => word !== '')
    if (words.length === 0 || words[0]?.startsWith('#')) continue
    const what = reader.read(words)
    if (what !== undefined) return { line: at + 1, what }
  }
  return reader.quorumSeen ? policy : { line: text.split('\n').length, what: 'there is no quorum line' }
}

class PolicyReader {
  readonly #policy: WitnessPolicy
  readonly #names = new Set<string>(['none'])
  readonly #members = new Set<string>()
  readonly #keys = new Set<string>()
  quorumSeen = false

  constructor(policy: WitnessPolicy) {
    this.#policy = policy
  }

  /** Reads a line; gives what is wrong with it. */
  read([keyword = '', ...words]: string[]): string | undefined {
    if (keyword === 'log') return this.#log(words)
    if (keyword === 'witness') return this.#witness(words)
    if (keyword === 'group') return this.#group(words)
    if (keyword === 'quorum') return this.#quorum(words)
    return `${keyword} is not log, witness, group or quorum`
  }

  #log([encoded = '', ...more]: string[]): string | undefined {
    const key = parseVerifierKey(encoded)
    if (key?.type !== 'log' || more.length > 1) return 'a log line has a key of type 1, and perhaps an address'
    if (!this.#newKey(key)) return 'the same key is there twice'
    this.#policy.logs.push(key)
    return undefined
  }

  #witness([name = '', encoded = '', ...more]: string[]): string | undefined {
    const key = parseVerifierKey(encoded)
    if (key?.type !== 'cosignature' || more.length > 1)
      return 'a witness line has a name, a key of type 4, and perhaps an address'
    if (!this.#newName(name)) return `${name} is there twice, or there are too many names`
    if (!this.#newKey(key)) return 'the same key is there twice'
    this.#policy.witnesses.push({ name, key, url: more[0] ?? null })
    return undefined
  }

  #group([name = '', threshold = '', ...members]: string[]): string | undefined {
    const needed = threshold === 'all' ? members.length : threshold === 'any' ? 1 : Number(threshold)
    if (!/^(?:all|any|[1-9]\d{0,2})$/.test(threshold) || needed > members.length || members.length === 0)
      return 'a group line has a name, all, any or a number, and as many members at least'
    for (const member of members) {
      if (member === 'none' || !this.#names.has(member)) return `${member} is named in no line before`
      if (this.#members.has(member)) return `${member} is a member twice`
      this.#members.add(member)
    }
    if (!this.#newName(name)) return `${name} is there twice, or there are too many names`
    this.#policy.groups.push({ name, needed, members })
    return undefined
  }

  #quorum([name = '', ...more]: string[]): string | undefined {
    if (this.quorumSeen) return 'there is more than one quorum line'
    if (more.length > 0 || !this.#names.has(name)) return 'a quorum line names one witness or group of the lines before'
    this.quorumSeen = true
    this.#policy.quorum = name === 'none' ? null : name
    return undefined
  }

  #newName(name: string): boolean {
    if (name === '' || this.#names.has(name) || this.#names.size > namesMax) return false
    this.#names.add(name)
    return true
  }

  /** The same public key under another name would let one witness count twice: what is signed does not say the name. */
  #newKey({ publicKey }: VerifierKey): boolean {
    const key = hex(publicKey)
    if (this.#keys.has(key)) return false
    this.#keys.add(key)
    return true
  }
}

/** The policy as a file that this and other programs read. */
export function formatWitnessPolicy({ logs, witnesses, groups, quorum }: WitnessPolicy): string {
  return [
    ...logs.map((key) => `log ${encodeVerifierKey(key)}`),
    ...witnesses.map(
      ({ name, key, url }) => `witness ${name} ${encodeVerifierKey(key)}${url === null ? '' : ` ${url}`}`,
    ),
    ...groups.map(({ name, needed, members }) => `group ${name} ${needed} ${members.join(' ')}`),
    `quorum ${quorum ?? 'none'}`,
    '',
  ].join('\n')
}

/** Whether the quorum is met by the witnesses of these names. */
export function meetsQuorum({ groups, quorum }: WitnessPolicy, signed: ReadonlySet<string>): boolean {
  if (quorum === null) return true
  const witnessed = new Set(signed)
  // Groups name those before them alone, so one pass in their order is enough.
  for (const { name, needed, members } of groups)
    if (members.filter((member) => witnessed.has(member)).length >= needed) witnessed.add(name)
  return witnessed.has(quorum)
}

/** How few witnesses can meet the quorum: a head that fewer cosigned need not be looked at. */
export function fewestForQuorum({ groups, quorum }: WitnessPolicy): number {
  if (quorum === null) return 0
  const fewest = new Map<string, number>()
  for (const { name, needed, members } of groups) {
    const each = members.map((member) => fewest.get(member) ?? 1).sort((a, b) => a - b)
    fewest.set(
      name,
      each.slice(0, needed).reduce((sum, count) => sum + count, 0),
    )
  }
  return fewest.get(quorum) ?? 1
}
