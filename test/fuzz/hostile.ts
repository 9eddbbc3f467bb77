import { deflateSync, gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'

/** Values that nobody means well with, for any place of a request. Of the planted words none is whole: an echo is no leak. */
export const hostileValues: readonly unknown[] = [
  ...[null, true, false, '', ' ', [], {}, [[]], [null], 0, -1, -0.1, 1.5, 1e21, -1e308, 2147483648, -2147483649],
  ...[2 ** 53, 2 ** 63, 5e-324, 'NaN', 'Infinity', '1e400', '0x10', '-0', '２０'],
  ...['2020-02-30', '9999-12-31', '0001-01-01', '0000-00-00', '-271821-04-20', '+275760-09-13', '2020-3-5'],
  ...['9999-12-31T23:59:59.999Z', '0001-01-01T00:00:00.000Z', '2020-01-01T00:00:00+14:00', '24:00', '99:99'],
  ...['\u0000', 'a\u0000b', '\ud800', 'a\udfffb', '\ufeff', '\u202eabc', '\u2066\u2069', 'e\u0301'.repeat(60)],
  ...['👩‍👩‍👧‍👦', 'ﷺ', 'ـ'.repeat(50), '\u200b\u200c\u200d', '\r\n', 'a\r\nset-cookie: x=1', '\u0007\u001b[31m'],
  ...[
    "' or 1=1 --",
    "'; drop table people; --",
    '" or ""="',
    '\\',
    "\\'; select pg_sleep(9); --",
    '$1',
    '%',
    '_',
    '%%%_',
  ],
  ...['1) or pg_sleep(5) is null --', '*/ /*', '::uuid', '{1,2}', '{"a":1}', '(1,2)', 'nextval(1)'],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', '&lt;b&gt;', '<!--', ']]>'],
  ...['=1+1', '@SUM(A1)', '+cmd|" /C calc"!A0', '-2+3', '\t=1', '"=1"', 'a,b;c"d'],
  ...['../../../etc/passwd', '..%2f..%2fetc', '/etc/passwd', 'C:\\windows', 'file:///etc/passwd', '..', '.', '%2e%2e'],
  ...['\u0024{7*7}', '{{7*7}}', '#{7*7}', '%s%n%x', '`id`', '$(id)', '|id', ';id'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'null', 'true', '[object Object]'],
  ...['http://127.0.0.1:1/', 'http://169.254.169.254/latest', 'ftp://x', 'data:,x', '//x', 'https://[::1]/'],
  ...['Sidenorth', 'Sidesouth', 'Victimnorth', 'Dossiersouth', 'Positionnorth', 'Childsouth', 'Vettingnorth', 'mark'],
  ...[
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '00000000-0000-8000-8000-000000000000',
  ],
  ...['x'.repeat(201), 'x'.repeat(10_000), 'ب'.repeat(5_000), '9'.repeat(400), '0'.repeat(64), `${'('.repeat(2000)}`],
  ...[`${'a'.repeat(30)}!`, '-'.repeat(3000), ' '.repeat(3000), '%00', '\\u0000', '\\x00'],
  ...[Array.from({ length: 3000 }, () => 0), Array.from({ length: 200 }, () => 'x'), nested(200), wide(500)],
  ...[{ __proto__x: 1, constructor: { prototype: 1 } }, { $gt: '' }, { length: 1e9 }, { toString: 1, valueOf: 1 }],
]

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let n = 0; n < depth; n++) value = n % 2 === 0 ? [value] : { a: value }
  return value
}

function wide(keys: number): unknown {
  return Object.fromEntries(Array.from({ length: keys }, (_, n) => [`k${n}`, n]))
}

/** Bodies that are no JSON of any schema, with what they say they are. */
export const rawBodies: readonly {
  readonly type: string
  readonly body: string | Buffer
  readonly encoding?: string
}[] = [
  { type: 'application/json', body: '' },
  { type: 'application/json', body: '{"id": ' },
  { type: 'application/json', body: 'null' },
  { type: 'application/json', body: '"text"' },
  { type: 'application/json', body: '[]' },
  { type: 'application/json', body: '1e999' },
  { type: 'application/json', body: '{"id":1,"id":2,"__proto__":{"polluted":true}}' },
  { type: 'application/json', body: '{"constructor":{"prototype":{"polluted":true}}}' },
  { type: 'application/json', body: '\ufeff{}' },
  { type: 'application/json', body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) },
  { type: 'application/json', body: Buffer.from('{"id":"x"}', 'utf16le') },
  { type: 'application/json', body: '['.repeat(20_000) + ']'.repeat(20_000) },
  { type: 'application/json', body: `{"id":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}` },
  { type: 'application/json', body: `{"pad":"${'x'.repeat(1_100_000)}"}` },
  { type: 'application/json', body: gzipSync('{"id":"x"}'), encoding: 'gzip' },
  { type: 'application/json; charset=utf-16', body: '{}' },
  { type: 'application/json, application/json', body: '{}' },
  { type: 'application/vnd.api+json', body: '{}' },
  { type: 'text/plain', body: '{}' },
  { type: 'text/xml', body: '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>' },
  { type: 'application/x-www-form-urlencoded', body: 'id=1&id=2' },
  {
    type: 'multipart/form-data; boundary=x',
    body: '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n--x--',
  },
  { type: '', body: '{}' },
  { type: 'x'.repeat(500), body: '{}' },
  { type: 'application/sulh-entries+gzip', body: gzipSync('x'.repeat(100)) },
]

/** Some megabytes of nothing, which fold to some kilobytes: what an upload may hold to be unfolded. */
const emptiness = Buffer.alloc(16 * 1024 * 1024)
const bombOf = (names: readonly string[]) =>
  Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, emptiness])), { level: 9 }))

/** A picture that says it is so wide and high, with as much folded nothing in it. */
function pictureOf(width: number, height: number): Buffer {
  const chunk = (kind: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(kind), data, Buffer.alloc(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(emptiness)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const sheet = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']
const billion = `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('')}]><a>&a30;</a>`

/** Files for what takes uploads: bombs, halves, and what says it is something else. Made when first asked for. */
export const uploads: () => readonly { readonly type: string; readonly body: Buffer }[] = once(() => [
  { type: 'application/octet-stream', body: bombOf(sheet) },
  { type: 'application/octet-stream', body: Buffer.from(zipSync({ 'a.zip': bombOf(['b']) })) },
  {
    type: 'application/octet-stream',
    body: Buffer.from(zipSync({ '../../etc/x': Buffer.from('x'), 'xl/workbook.xml': Buffer.from(billion) })),
  },
  { type: 'application/octet-stream', body: gzipSync(emptiness) },
  { type: 'application/octet-stream', body: Buffer.from(billion) },
  { type: 'application/octet-stream', body: Buffer.alloc(0) },
  { type: 'application/octet-stream', body: Buffer.alloc(100_000, 0x2c) },
  { type: 'application/octet-stream', body: Buffer.from(`"${'a'.repeat(200_000)}`) },
  { type: 'application/octet-stream', body: Buffer.from(`a,b\n${'=1+1,\u0000\n'.repeat(2000)}`) },
  {
    type: 'application/octet-stream',
    body: Buffer.from(
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[1e400]]]}}]}',
    ),
  },
  { type: 'application/octet-stream', body: Buffer.from('%PDF-1.7\n1 0 obj') },
  { type: 'image/png', body: pictureOf(60_000, 60_000) },
  { type: 'image/png', body: pictureOf(1, 1) },
  { type: 'image/png', body: pictureOf(0, 0) },
  { type: 'image/png', body: Buffer.from('not a picture') },
  { type: 'image/jpeg', body: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]) },
  {
    type: 'image/svg+xml',
    body: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'),
  },
  { type: 'image/gif', body: Buffer.from('GIF89a\xff\xff\xff\xff', 'latin1') },
])

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Headers that say what they should not. */
export const hostileHeaders: readonly Readonly<Record<string, string>>[] = [
  { 'accept-language': 'x'.repeat(3000) },
  { 'accept-language': 'ar;q=9,*;q=-1,,;' },
  { 'accept-language': 'constructor' },
  { accept: 'application/xml' },
  { 'accept-encoding': 'gzip;q=0, *;q=0' },
  { range: 'bytes=0-0,-1,5-2' },
  { 'if-none-match': '*' },
  { 'if-none-match': '"'.repeat(500) },
  { 'if-modified-since': 'never' },
  { 'x-forwarded-for': "127.0.0.1, ' or 1=1" },
  { 'x-http-method-override': 'DELETE' },
  { host: 'evil.example' },
  { origin: 'https://evil.example', referer: 'https://evil.example/' },
  { authorization: 'Bearer sulh_aaaaaaaaaaaaaaaaaaaaaaaaaaaa' },
  { authorization: `Basic ${'A'.repeat(3000)}` },
  { 'user-agent': '\u00e9'.repeat(300) },
  { 'user-agent': '' },
  { 'idempotency-key': 'x'.repeat(1000) },
  { 'content-encoding': 'gzip' },
  { expect: '200-maybe' },
]
