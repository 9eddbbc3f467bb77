import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { Role } from '../kernel/roles.ts'
import { HomePage } from './HomePage.tsx'
import { Loading } from './kit/States.tsx'
import { Guarded } from './shell/Guarded.tsx'
import { NotFound, Shell } from './shell/Shell.tsx'

/**
 * Which page is at which address, and for whom. The server decides again what each of them may read. Addresses hold
 * ids alone, never a name.
 */
const root = createRootRoute({
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
  notFoundComponent: NotFound,
})

const officers: readonly Role[] = ['registrationOfficer', 'screener', 'armourer', 'director', 'auditor']
const screeners: readonly Role[] = ['screener', 'director', 'auditor']
const armourers: readonly Role[] = ['armourer', 'director', 'auditor']
const overseers: readonly Role[] = ['auditor', 'administrator', 'director']

type Page = React.ComponentType
type Import = () => Promise<{ default: Page }>

const page = (path: string, load: Import, roles?: readonly Role[]) => {
  const Loaded = lazy(load)
  const shown = (
    <Suspense fallback={<Loading />}>
      <Loaded />
    </Suspense>
  )
  const component = () => (roles ? <Guarded roles={roles}>{shown}</Guarded> : shown)
  return createRoute({ getParentRoute: () => root, path, component })
}
const signedIn: readonly Role[] = [
  ...officers,
  'administrator',
  'groupOfficer',
  'checkOfficer',
  'adjudicator',
  'appealsOfficer',
]
const weighers: readonly Role[] = ['screener', 'adjudicator', 'groupOfficer', 'director', 'auditor', 'appealsOfficer']
const checkers: readonly Role[] = ['checkOfficer', ...weighers]
const interviewReaders: readonly Role[] = ['registrationOfficer', ...weighers]

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => (
      <Guarded roles={signedIn}>
        <HomePage />
      </Guarded>
    ),
  }),
  page('/sign-in', async () => ({ default: (await import('../programme/ui/SignInPage.tsx')).SignInPage })),
  page('/verify', async () => ({ default: (await import('./verify/VerifyPage.tsx')).VerifyPage })),
  page('/account', async () => ({ default: (await import('../programme/ui/AccountPage.tsx')).AccountPage }), signedIn),
  page('/people', async () => ({ default: (await import('../people/ui/PeoplePage.tsx')).PeoplePage }), officers),
  page('/people/new', async () => ({ default: (await import('../people/ui/RegisterPage.tsx')).RegisterPage }), [
    'registrationOfficer',
  ]),
  page('/people/$id', async () => ({ default: (await import('../people/ui/PersonPage.tsx')).PersonPage }), officers),
  page('/people/$id/correct', async () => ({ default: (await import('../people/ui/CorrectPage.tsx')).CorrectPage }), [
    'registrationOfficer',
  ]),
  page(
    '/duplicates',
    async () => ({ default: (await import('../people/ui/DuplicatesPage.tsx')).DuplicatesPage }),
    screeners,
  ),
  page(
    '/duplicates/$id',
    async () => ({ default: (await import('../people/ui/DuplicatePage.tsx')).DuplicatePage }),
    screeners,
  ),
  page('/matches', async () => ({ default: (await import('../screening/ui/MatchesPage.tsx')).MatchesPage }), screeners),
  page('/matches/$id', async () => ({ default: (await import('../screening/ui/MatchPage.tsx')).MatchPage }), screeners),
  page('/checks', async () => ({ default: (await import('../checks/ui/ChecksPage.tsx')).ChecksPage }), checkers),
  page('/checks/$id', async () => ({ default: (await import('../checks/ui/CheckPage.tsx')).CheckPage }), checkers),
  page(
    '/people/$id/interview',
    async () => ({ default: (await import('../interviews/ui/InterviewPage.tsx')).InterviewPage }),
    ['registrationOfficer', 'screener', 'groupOfficer'],
  ),
  page(
    '/people/$id/verification',
    async () => ({ default: (await import('../interviews/ui/PersonVerificationPage.tsx')).PersonVerificationPage }),
    weighers,
  ),
  page(
    '/interviews',
    async () => ({ default: (await import('../interviews/ui/InterviewsPage.tsx')).InterviewsPage }),
    interviewReaders,
  ),
  page(
    '/interviews/$id',
    async () => ({ default: (await import('../appeals/ui/InterviewAppealPage.tsx')).InterviewAppealPage }),
    interviewReaders,
  ),
  page(
    '/question-sets',
    async () => ({ default: (await import('../interviews/ui/QuestionSetsPage.tsx')).QuestionSetsPage }),
    weighers,
  ),
  page(
    '/question-sets/new',
    async () => ({ default: (await import('../interviews/ui/NewQuestionSetPage.tsx')).NewQuestionSetPage }),
    ['groupOfficer', 'director'],
  ),
  page(
    '/question-sets/$id',
    async () => ({ default: (await import('../interviews/ui/QuestionSetPage.tsx')).QuestionSetPage }),
    weighers,
  ),
  page(
    '/appeals',
    async () => ({ default: (await import('../appeals/ui/AppealsPage.tsx')).AppealsPage }),
    interviewReaders,
  ),
  page(
    '/appeals/$id',
    async () => ({ default: (await import('../appeals/ui/AppealPage.tsx')).AppealPage }),
    interviewReaders,
  ),
  page('/lists', async () => ({ default: (await import('../screening/ui/ListsPage.tsx')).ListsPage }), signedIn),
  page('/weapons', async () => ({ default: (await import('../weapons/ui/WeaponsPage.tsx')).WeaponsPage }), armourers),
  page('/weapons/new', async () => ({ default: (await import('../weapons/ui/TakeInPage.tsx')).TakeInPage }), [
    'armourer',
  ]),
  page('/weapons/$id', async () => ({ default: (await import('../weapons/ui/WeaponPage.tsx')).WeaponPage }), armourers),
  page(
    '/exceptions',
    async () => ({ default: (await import('../weapons/ui/ExceptionsPage.tsx')).ExceptionsPage }),
    armourers,
  ),
  page(
    '/programme',
    async () => ({ default: (await import('../programme/ui/ProgrammePage.tsx')).ProgrammePage }),
    signedIn,
  ),
  page('/journal', async () => ({ default: (await import('../journal/ui/JournalPage.tsx')).JournalPage }), overseers),
]

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: false,
  scrollRestoration: true,
})
