import type { ReportTemplate } from '../report-template.ts'

export const templateTones: Readonly<Record<ReportTemplate['state'], 'waiting' | 'good' | 'neutral'>> = {
  proposed: 'waiting',
  approved: 'good',
  turnedDown: 'neutral',
}
