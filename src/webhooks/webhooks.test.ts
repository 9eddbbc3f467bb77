import { expect, it } from 'vitest'
import { allowedUrl, isOutside } from './outside-address.ts'
import { signedHeaders } from './signed-headers.ts'

it('signs as the Standard Webhooks scheme says, by the example of its own libraries', () => {
  const headers = signedHeaders('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', {
    ...{ id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: new Date(1_614_265_330_000), body: '{"test": 2432232314}' },
  })
  expect(headers).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

it('knows what is no other system on the open network, however it is written', () => {
  for (const ip of [
    ...['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '0.0.0.0', '100.64.1.1', '224.0.0.1'],
    ...[
      '::1',
      '::',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '64:ff9b::7f00:1',
      'fe80::1',
      'fd00::1',
      '2002:7f00:1::',
      'x',
    ],
  ])
    expect(isOutside(ip), ip).toBe(false)
  for (const ip of ['41.208.70.1', '2a00:1450:4001::1']) expect(isOutside(ip), ip).toBe(true)
})

it('takes addresses of TLS on the open network, and others where the operator allows their host alone', () => {
  for (const url of [
    ...[
      'http://example.org/x',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://localhost/',
      'https://a.internal/',
      'x',
    ],
    ...[
      'https://0x7f.1/',
      'https://2130706433/',
      'https://me:secret@example.org/',
      'ftp://example.org/',
      'https://intranet/',
    ],
  ])
    expect(allowedUrl(url, []), url).toBeUndefined()
  expect(allowedUrl('https://example.org/hooks?a=1', [])?.host).toBe('example.org')
  expect(allowedUrl('http://127.0.0.1:8455/x', ['127.0.0.1:8455'])?.port).toBe('8455')
  expect(allowedUrl('http://127.0.0.1:8456/x', ['127.0.0.1:8455'])).toBeUndefined()
})
