import {
  accountTexts,
  channelTexts,
  entitlementTexts,
  exceptionKindTexts,
  holdStatusTexts,
  presenceTexts,
  salaryTexts,
  supportTexts,
} from '../benefits/code-lists.ts'
import { identityTexts, paymentTexts } from '../payment-lists/code-lists.ts'
import { type Disclosure, ofPerson, recorded } from './disclosure.ts'

const money = `t.amount || ' ' || t.currency`

/** What people are shown of the money that was promised and paid to them. */
export const benefitDisclosures: readonly Disclosure[] = [
  {
    table: 'entitlements',
    person: ofPerson,
    section: 'benefits',
    order: 't.granted_at, t.id',
    shown: [
      recorded('t.granted_at'),
      { label: 'what', sql: 't.support', codes: supportTexts },
      { label: 'status', sql: 't.status', codes: entitlementTexts },
    ],
  },
  {
    table: 'instalments',
    person: ofPerson,
    section: 'instalments',
    order: 't.opens_on, t.id',
    shown: [
      { label: 'joined', sql: 't.opens_on', as: 'day' },
      { label: 'left', sql: 't.closes_on', as: 'day' },
      { label: 'quantity', sql: money },
    ],
  },
  {
    table: 'payee_accounts',
    person: ofPerson,
    section: 'accounts',
    order: 't.proposed_at, t.id',
    shown: [
      recorded('t.proposed_at'),
      { label: 'what', sql: 't.channel', codes: channelTexts },
      { label: 'number', sql: `nullif(t.tail, '')` },
      { label: 'status', sql: 't.status', codes: accountTexts },
    ],
  },
  {
    table: 'presence_proofs',
    person: ofPerson,
    section: 'presence',
    order: 't.proved_at, t.id',
    shown: [recorded('t.proved_at'), { label: 'identityCheck', sql: 't.how', codes: presenceTexts }],
  },
  {
    table: 'benefit_holds',
    person: ofPerson,
    section: 'holds',
    order: 't.placed_at, t.id',
    shown: [recorded('t.placed_at'), { label: 'status', sql: 't.status', codes: holdStatusTexts }],
  },
  {
    table: 'salary_notices',
    person: ofPerson,
    section: 'salaries',
    order: 't.from_day, t.id',
    shown: [
      { label: 'what', sql: 't.institution' },
      { label: 'joined', sql: 't.from_day', as: 'day' },
      { label: 'left', sql: 't.until_day', as: 'day' },
      { label: 'status', sql: 't.status', codes: salaryTexts },
    ],
  },
  {
    table: 'benefit_exceptions',
    person: ofPerson,
    section: 'benefitExceptions',
    order: 't.proposed_at, t.id',
    shown: [
      recorded('t.proposed_at'),
      { label: 'what', sql: 't.kind', codes: exceptionKindTexts },
      { label: 'expiresOn', sql: 't.until_day', as: 'day' },
    ],
  },
  {
    table: 'payments',
    person: ofPerson,
    section: 'payments',
    order: 't.settled_at nulls last, t.id',
    shown: [
      recorded('t.settled_at'),
      { label: 'quantity', sql: money },
      { label: 'status', sql: 't.status', codes: paymentTexts },
    ],
  },
  {
    table: 'cash_handouts',
    person: ofPerson,
    section: 'handouts',
    order: 't.paid_at, t.id',
    shown: [
      recorded('t.paid_at'),
      { label: 'quantity', sql: money },
      { label: 'identityCheck', sql: 't.identity', codes: identityTexts },
    ],
  },
]
