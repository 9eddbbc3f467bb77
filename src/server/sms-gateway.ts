import { z } from 'zod'

/** A gateway that sends SMS for who posts to it (HTTP). `{to}` and `{text}` stand for the number and the message. */
export interface SmsGateway {
  /** Where it is posted to; placeholders in its query are filled in. */
  readonly url: string
  /** What is posted, JSON with placeholders in its texts. */
  readonly body: JsonTemplate
  /** Sent as `Authorization: Bearer`; null where the gateway asks for none. */
  readonly token: string | null
}

export const JsonTemplate = z.json()
export type JsonTemplate = z.infer<typeof JsonTemplate>

export const usualBody: JsonTemplate = { to: '{to}', text: '{text}' }

interface Sms {
  readonly id: string
  readonly to: string
  readonly text: string
}

/** The request that hands over a message; its id is the key by which a gateway knows one that comes twice. */
export function smsRequest({ url, body, token }: SmsGateway, sms: Sms) {
  return {
    url: filled(url, { to: encodeURIComponent(sms.to), text: encodeURIComponent(sms.text) }),
    headers: {
      ...{ 'content-type': 'application/json', 'idempotency-key': sms.id },
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(filledIn(body, sms)),
  }
}

function filledIn(template: JsonTemplate, sms: Sms): JsonTemplate {
  if (typeof template === 'string') return filled(template, sms)
  if (template === null || typeof template !== 'object') return template
  if (Array.isArray(template)) return template.map((one) => filledIn(one, sms))
  return Object.fromEntries(Object.entries(template).map(([name, one]) => [name, filledIn(one, sms)]))
}

/** Each placeholder once over the template, so that a text cannot bring placeholders of its own. */
function filled(template: string, { to, text }: Pick<Sms, 'to' | 'text'>): string {
  return template.replace(/\{(to|text)\}/g, (_, name: string) => (name === 'to' ? to : text))
}
