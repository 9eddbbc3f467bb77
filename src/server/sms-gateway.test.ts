import { describe, expect, it } from 'vitest'
import { smsRequest, usualBody } from './sms-gateway.ts'

const sms = { id: 'the id', to: '+218911234567', text: 'صلح: 3 & {to}' }

describe('what a gateway is posted', () => {
  it('is the number and the message, under a key of its own and the token', () => {
    const gateway = { url: 'https://sms.example.ly/send', body: usualBody, token: 'secret' }
    const { url, headers, body } = smsRequest(gateway, sms)
    expect(url).toBe('https://sms.example.ly/send')
    expect(headers).toMatchObject({ authorization: 'Bearer secret', 'idempotency-key': 'the id' })
    expect(JSON.parse(body)).toEqual({ to: '+218911234567', text: 'صلح: 3 & {to}' })
  })

  it('fills the shape that the operator gave, and no placeholder of the message', () => {
    const body = { from: 'Sulh', messages: [{ destinations: [{ to: '{to}' }], text: '{text}', flash: false }] }
    const made = smsRequest({ url: 'https://sms.example.ly/?n={to}&t={text}', body, token: null }, sms)
    expect(new URL(made.url).searchParams.get('n')).toBe('+218911234567')
    expect(new URL(made.url).searchParams.get('t')).toBe(sms.text)
    expect(made.headers).not.toHaveProperty('authorization')
    expect(JSON.parse(made.body)).toEqual({
      from: 'Sulh',
      messages: [{ destinations: [{ to: '+218911234567' }], text: sms.text, flash: false }],
    })
  })
})
