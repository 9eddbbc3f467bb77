import type { CitizenReport } from '../citizen-report.ts'

export const citizenTones: Readonly<
  Record<CitizenReport['status'], 'neutral' | 'good' | 'waiting' | 'bad' | 'moving'>
> = {
  received: 'waiting',
  looked: 'moving',
  asked: 'waiting',
  taken: 'good',
  referred: 'good',
  setAside: 'waiting',
  notFollowed: 'bad',
  closed: 'neutral',
}
