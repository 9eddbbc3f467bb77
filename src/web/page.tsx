import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { Role } from '../kernel/roles.ts'
import { DraftsLeft } from './drafts/DraftsLeft.tsx'
import { DraftsProvider } from './drafts/DraftsProvider.tsx'
import { FollowContext } from './kit/follow.ts'
import { Loading } from './kit/States.tsx'
import { CountryContext } from './map/country.ts'
import { useGo } from './navigation.ts'
import { usePublic, useSessionRead } from './session.tsx'
import { Guarded } from './shell/Guarded.tsx'
import { NotFound, Shell } from './shell/Shell.tsx'

/** What is around every page. */
export const root = createRootRoute({
  component: Root,
  notFoundComponent: NotFound,
})

function Root() {
  const session = useSessionRead().data
  const known = usePublic().data
  return (
    <FollowContext value={useGo()}>
      <CountryContext value={session?.programme.country ?? known?.country ?? undefined}>
        <Shell>
          <DraftsProvider session={session ?? null}>
            <DraftsLeft />
            <Outlet />
          </DraftsProvider>
        </Shell>
      </CountryContext>
    </FollowContext>
  )
}

/** One page: its address, its file, which is loaded when somebody first goes there, its component, and whose it is. */
export function page<Name extends string>(
  path: string,
  load: () => Promise<Readonly<Record<NoInfer<Name>, React.ComponentType>>>,
  name: Name,
  roles?: readonly Role[],
) {
  const Loaded = lazy(async (): Promise<{ default: React.ComponentType }> => ({ default: (await load())[name] }))
  const shown = (
    <Suspense fallback={<Loading />}>
      <Loaded />
    </Suspense>
  )
  const component = () => (roles ? <Guarded roles={roles}>{shown}</Guarded> : shown)
  return createRoute({ getParentRoute: () => root, path, component })
}
