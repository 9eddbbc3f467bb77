import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Role } from '../kernel/roles.ts'
import type { Weapon } from '../weapons/weapon.ts'
import { WorkPage } from '../work/ui/WorkPage.tsx'
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
const stockKeepers: readonly Role[] = ['armourer', 'registrationOfficer', 'director', 'auditor']
const gatekeepers: readonly Role[] = ['groupOfficer', 'director', 'adjudicator', 'auditor']
const groupReaders: readonly Role[] = ['groupOfficer', 'screener', 'adjudicator', 'director', 'auditor']
const listReaders: readonly Role[] = ['groupOfficer', 'adjudicator', 'director', 'auditor']
const overseers: readonly Role[] = ['auditor', 'administrator', 'director']

const panel: readonly Role[] = ['screener', 'adjudicator', 'appealsOfficer', 'director', 'auditor']

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
const signedIn = Role.options
const weighers: readonly Role[] = ['screener', 'adjudicator', 'groupOfficer', 'director', 'auditor', 'appealsOfficer']
const checkers: readonly Role[] = ['checkOfficer', ...weighers]
const interviewReaders: readonly Role[] = ['registrationOfficer', ...weighers]

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => (
      <Guarded roles={signedIn}>
        <WorkPage />
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
  page(
    '/people/$id',
    async () => {
      const { PersonPage } = await import('../people/ui/PersonPage.tsx')
      const { AssociationPanel } = await import('../groups/ui/AssociationPanel.tsx')
      return {
        default: () => (
          <PersonPage>
            <AssociationPanel />
          </PersonPage>
        ),
      }
    },
    officers,
  ),
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
  page('/alarms', async () => ({ default: (await import('../alarms/ui/AlarmsPage.tsx')).AlarmsPage }), [
    'groupOfficer',
    'adjudicator',
    'director',
    'auditor',
  ]),
  page('/groups', async () => ({ default: (await import('../groups/ui/GroupsPage.tsx')).GroupsPage }), groupReaders),
  page('/groups/new', async () => ({ default: (await import('../groups/ui/ReportGroupPage.tsx')).ReportGroupPage }), [
    'groupOfficer',
  ]),
  page('/groups/$id', async () => ({ default: (await import('../groups/ui/GroupPage.tsx')).GroupPage }), groupReaders),
  page(
    '/group-areas',
    async () => ({ default: (await import('../groups/ui/GroupAreasPage.tsx')).GroupAreasPage }),
    groupReaders,
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
  page('/lists/$id', async () => ({ default: (await import('../screening/ui/ListPage.tsx')).ListPage }), signedIn),
  page('/weapons', async () => ({ default: (await import('../weapons/ui/WeaponsPage.tsx')).WeaponsPage }), armourers),
  page('/weapons/new', async () => ({ default: (await import('../weapons/ui/TakeInPage.tsx')).TakeInPage }), [
    'armourer',
  ]),
  page(
    '/weapons/$id',
    async () => {
      const [{ WeaponPage }, { LossSection }, { HoldSection }] = await Promise.all([
        import('../weapons/ui/WeaponPage.tsx'),
        import('../stock/ui/LossSection.tsx'),
        import('../disposal/ui/HoldSection.tsx'),
      ])
      const more = (weapon: Weapon) => (
        <>
          <LossSection weapon={weapon} />
          <HoldSection weapon={weapon} />
        </>
      )
      return { default: () => <WeaponPage more={more} /> }
    },
    armourers,
  ),
  page('/stock', async () => ({ default: (await import('../stock/ui/StockPage.tsx')).StockPage }), stockKeepers),
  page(
    '/stock-checks/$id',
    async () => ({ default: (await import('../stock/ui/StockCheckPage.tsx')).StockCheckPage }),
    stockKeepers,
  ),
  page(
    '/disposals',
    async () => ({ default: (await import('../disposal/ui/DisposalsPage.tsx')).DisposalsPage }),
    armourers,
  ),
  page(
    '/disposals/new',
    async () => ({ default: (await import('../disposal/ui/PlanDisposalPage.tsx')).PlanDisposalPage }),
    ['armourer', 'director'],
  ),
  page(
    '/disposals/$id',
    async () => ({ default: (await import('../disposal/ui/DisposalPage.tsx')).DisposalPage }),
    armourers,
  ),
  page(
    '/reconciliation',
    async () => ({ default: (await import('../stock/ui/ReconciliationPage.tsx')).ReconciliationPage }),
    armourers,
  ),
  page(
    '/exceptions',
    async () => ({ default: (await import('../weapons/ui/ExceptionsPage.tsx')).ExceptionsPage }),
    armourers,
  ),
  page(
    '/eligibility',
    async () => ({ default: (await import('../eligibility/ui/EligibilityPage.tsx')).EligibilityPage }),
    panel,
  ),
  page(
    '/eligibility/$id',
    async () => ({ default: (await import('../eligibility/ui/DecisionPage.tsx')).DecisionPage }),
    panel,
  ),
  page(
    '/people/$id/eligibility',
    async () => ({ default: (await import('../eligibility/ui/PersonEligibilityPage.tsx')).PersonEligibilityPage }),
    [...panel, 'registrationOfficer'],
  ),
  page(
    '/people/$id/eligibility/$stage',
    async () => ({ default: (await import('../eligibility/ui/ProposePage.tsx')).ProposePage }),
    panel,
  ),
  page(
    '/criteria',
    async () => ({ default: (await import('../eligibility/ui/CriteriaSetsPage.tsx')).CriteriaSetsPage }),
    panel,
  ),
  page(
    '/criteria/$id',
    async () => ({ default: (await import('../eligibility/ui/CriteriaSetPage.tsx')).CriteriaSetPage }),
    panel,
  ),
  page(
    '/programme',
    async () => ({ default: (await import('../programme/ui/ProgrammePage.tsx')).ProgrammePage }),
    signedIn,
  ),
  page(
    '/classifications',
    async () => ({ default: (await import('../groups/ui/ClassificationsPage.tsx')).ClassificationsPage }),
    gatekeepers,
  ),
  page(
    '/groups/$id/classification',
    async () => ({ default: (await import('../groups/ui/GroupClassificationPage.tsx')).GroupClassificationPage }),
    gatekeepers,
  ),
  page(
    '/groups/$id/classify',
    async () => ({ default: (await import('../groups/ui/ClassifyPage.tsx')).ClassifyPage }),
    ['groupOfficer'],
  ),
  page(
    '/classification-schemes',
    async () => ({ default: (await import('../groups/ui/SchemesPage.tsx')).SchemesPage }),
    gatekeepers,
  ),
  page(
    '/classification-schemes/new',
    async () => ({ default: (await import('../groups/ui/NewSchemePage.tsx')).NewSchemePage }),
    ['groupOfficer'],
  ),
  page(
    '/classification-schemes/$id',
    async () => ({ default: (await import('../groups/ui/SchemePage.tsx')).SchemePage }),
    gatekeepers,
  ),
  page(
    '/preconditions',
    async () => ({ default: (await import('../preconditions/ui/PreconditionsPage.tsx')).PreconditionsPage }),
    gatekeepers,
  ),
  page(
    '/preconditions/$side/$id',
    async () => ({ default: (await import('../preconditions/ui/ScopePage.tsx')).ScopePage }),
    gatekeepers,
  ),
  page(
    '/sites/$id',
    async () => ({ default: (await import('../programme/ui/ReadinessPage.tsx')).ReadinessPage }),
    overseers,
  ),
  page(
    '/commander-lists',
    async () => ({ default: (await import('../commander-lists/ui/CommanderListsPage.tsx')).CommanderListsPage }),
    listReaders,
  ),
  page(
    '/commander-lists/groups/$id',
    async () => ({ default: (await import('../commander-lists/ui/GroupListsPage.tsx')).GroupListsPage }),
    listReaders,
  ),
  page(
    '/commander-lists/groups/$id/new',
    async () => ({ default: (await import('../commander-lists/ui/ImportListPage.tsx')).ImportListPage }),
    ['groupOfficer'],
  ),
  page(
    '/commander-lists/$id',
    async () => ({ default: (await import('../commander-lists/ui/CommanderListPage.tsx')).CommanderListPage }),
    listReaders,
  ),
  page('/journal', async () => ({ default: (await import('../journal/ui/JournalPage.tsx')).JournalPage }), overseers),
]

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: false,
  scrollRestoration: true,
})
