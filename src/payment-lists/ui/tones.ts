import type { Tone } from '../../web/kit/Badge.tsx'
import type { Payment } from '../payment.ts'
import type { PaymentList } from '../payment-list.ts'

export const listTones: Readonly<Record<PaymentList['status'], Tone>> = {
  drawing: 'moving',
  drawn: 'waiting',
  frozen: 'waiting',
  approved: 'waiting',
  releasing: 'moving',
  paying: 'moving',
  closed: 'good',
  returned: 'neutral',
}

export const paymentTones: Readonly<Record<Payment['status'], Tone>> = {
  listed: 'waiting',
  paid: 'good',
  failed: 'bad',
  returned: 'bad',
  lapsed: 'neutral',
}
