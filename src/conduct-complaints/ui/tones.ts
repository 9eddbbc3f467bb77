import type { ConductComplaint } from '../conduct-complaint.ts'
import type { ConductNotice } from '../conduct-notice.ts'

type Tone = 'neutral' | 'good' | 'waiting' | 'bad' | 'moving'

export const complaintTones: Readonly<Record<ConductComplaint['status'], Tone>> = {
  received: 'waiting',
  setAside: 'waiting',
  notFollowed: 'neutral',
  referred: 'neutral',
  admissible: 'waiting',
  investigating: 'moving',
  proposed: 'moving',
  decided: 'good',
  outcome: 'moving',
  closed: 'neutral',
  appealed: 'waiting',
}

export const standingTones: Readonly<Record<ConductNotice['standing'], Tone>> = {
  open: 'waiting',
  substantiated: 'bad',
  partly: 'bad',
  notFound: 'good',
  ended: 'neutral',
}
