import { causeTexts } from '../emergency-access/code-lists.ts'
import { readKindTexts } from '../record-reads/code-lists.ts'
import { type Disclosure, ofPerson } from './disclosure.ts'

/** What a person is shown of who looked at their record. */
export const readDisclosures: readonly Disclosure[] = [
  {
    table: 'emergency_accesses',
    person: ofPerson,
    section: 'emergencies',
    order: 't.opened_at, t.id',
    shown: [
      { label: 'readAt', sql: 't.opened_at', as: 'instant' },
      { label: 'emergency', sql: 't.cause', codes: causeTexts },
      { label: 'reason', sql: 't.reason' },
    ],
  },
  {
    table: 'record_reads',
    person: ofPerson,
    section: 'reads',
    order: 't.at, t.id',
    shown: [
      // Which office read, and no officer's name: they too may be in danger.
      { label: 'readAt', sql: 't.at', as: 'instant' },
      { label: 'readIn', sql: 't.kind', codes: readKindTexts },
      {
        label: 'readBy',
        sql: `(select a.name ->> $2 from users u join authorities a on a.id = u.side_id where u.id = t.reader_id)`,
      },
    ],
  },
]
