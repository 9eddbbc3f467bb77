import { lookup as resolve } from 'node:dns'
import { type IncomingMessage, request as overPlain } from 'node:http'
import { request as overTls } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Addresses that are no other system's on the open network: of this machine, of private networks, of links, of groups and for examples. */
const inside = new BlockList()
for (const [net, prefix] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
  ] as const),
  ...([
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
  ] as const),
  ...([
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
] as const)
  inside.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ...([
    ['::', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
  ] as const),
  ...([
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
  ] as const),
] as const)
  inside.addSubnet(net, prefix, 'ipv6')

/** Whether an IP address is one of another system on the open network. An IPv4 address written as IPv6 is judged as what it is. */
export function isOutside(ip: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1]
  if (mapped !== undefined) return isOutside(mapped)
  const version = isIP(ip)
  if (version === 0 || /^::ffff:/i.test(ip)) return false
  return !inside.check(ip, version === 6 ? 'ipv6' : 'ipv4')
}

/**
 * The address of a webhook, if messages may go there: TLS, no name or password in it, and no IP address of the inside. Hosts that the
 * operator allows are exempt, also from TLS: they stand in the operator's own network.
 */
export function allowedUrl(text: string, allowedHosts: readonly string[]): URL | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  if (url.username !== '' || url.password !== '' || url.hash !== '') return undefined
  if (allowedHosts.includes(url.host)) return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined
  if (url.protocol !== 'https:') return undefined
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0) return isOutside(host) ? url : undefined
  return host.includes('.') && !/\.(local|localhost|internal|home|lan)\.?$/i.test(host) ? url : undefined
}

/** Resolves a name as the connection is made, and refuses it where any of its addresses is of the inside: a name that changes helps nobody. */
const lookupOutside: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0)
    const [first] = addresses
    if (!first || !addresses.every(({ address }) => isOutside(address)))
      return done(Object.assign(new Error('an address of the inside'), { code: 'EINSIDE' }), '', 0)
    return options.all === true ? done(null, [...addresses]) : done(null, first.address, first.family)
  })
}

const patienceMs = 10_000

/**
 * Posts a message to an allowed address and gives the status of the answer, and of its text so many bytes at most: where none are asked for,
 * nothing is read. No redirection is followed. What goes wrong is an error with a code.
 */
export function postTo(
  url: URL,
  {
    headers,
    body,
    allowedHosts,
    answerBytesMax = 0,
  }: { headers: Record<string, string>; body: string; allowedHosts: readonly string[]; answerBytesMax?: number },
): Promise<{ status: number; text: string }> {
  const open = allowedHosts.includes(url.host)
  const send = url.protocol === 'http:' ? overPlain : overTls
  return new Promise((resolved, failed) => {
    const request = send(
      url,
      {
        ...{ method: 'POST', headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) } },
        ...{ agent: false, signal: AbortSignal.timeout(patienceMs) },
        ...(open ? {} : { lookup: lookupOutside }),
      },
      (answer) => {
        const status = answer.statusCode ?? 0
        readStart(answer, answerBytesMax).then((text) => resolved({ status, text }), failed)
      },
    )
    request.on('error', failed)
    request.end(body)
  })
}

/** The first bytes of an answer, as text; the rest is not waited for. */
async function readStart(answer: IncomingMessage, bytesMax: number): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  if (bytesMax > 0)
    for await (const part of answer) {
      parts.push(Buffer.from(part))
      length += part.length
      if (length >= bytesMax) break
    }
  answer.destroy()
  return Buffer.concat(parts).subarray(0, bytesMax).toString('utf8')
}
