import { agreementDrafters, agreementReaders } from '../ceasefire/agreement.ts'
import { noticeReaders } from '../violations/notice.ts'
import { violationProposers, violationReaders } from '../violations/violation.ts'
import { page } from './page.tsx'

/** The pages of incidents, the ceasefire, foreign forces and the arms embargo. */
export const incidentPages: readonly ReturnType<typeof page>[] = [
  page('/ceasefire', () => import('../ceasefire/ui/AgreementsPage.tsx'), 'AgreementsPage', agreementReaders),
  page(
    '/ceasefire/new',
    () => import('../ceasefire/ui/DraftAgreementPage.tsx'),
    'DraftAgreementPage',
    agreementDrafters,
  ),
  page('/ceasefire/$id', () => import('../ceasefire/ui/AgreementPage.tsx'), 'AgreementPage', agreementReaders),
  page('/violations', () => import('../violations/ui/ViolationsPage.tsx'), 'ViolationsPage', violationReaders),
  page(
    '/violations/new',
    () => import('../violations/ui/ProposeViolationPage.tsx'),
    'ProposeViolationPage',
    violationProposers,
  ),
  page('/violations/$id', () => import('../violations/ui/ViolationPage.tsx'), 'ViolationPage', violationReaders),
  page('/violation-notices', () => import('../violations/ui/NoticesPage.tsx'), 'NoticesPage', noticeReaders),
  page('/violation-notices/$id', () => import('../violations/ui/NoticePage.tsx'), 'NoticePage', noticeReaders),
]
