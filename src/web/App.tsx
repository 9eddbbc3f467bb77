import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy } from 'react'
import { ExportOfferContext } from './export-offer.ts'
import { LanguageProvider } from './i18n.tsx'
import { NothingKeptError, ProblemError } from './request.ts'
import { router } from './routes.tsx'
import { ManyRowsContext } from './row-choice.ts'
import { startTablet } from './stations/current.ts'

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // What the server refused, it refuses again; only a network that is away is worth another try, and a server that is busy.
      // What the tablet did not keep, it does not keep a second later.
      retry: (failures, error) => {
        if (error instanceof ProblemError) return error.code === 'server.busy' && failures < 3
        return !(error instanceof NothingKeptError) && failures < 1
      },
      staleTime: 5_000,
      networkMode: 'always',
    },
  },
})

const ExportOffer = lazy(async () => ({ default: (await import('../exports/ui/ExportOffer.tsx')).ExportOffer }))

const BulkOffer = lazy(async () => ({ default: (await import('../bulk-acts/ui/BulkOffer.tsx')).BulkOffer }))

/** The application: language, reads, and the page of the address. */
/** Before it is shown: opens the tablet where this browser is one. */
export function ready(): Promise<void> {
  return startTablet()
}

export function App() {
  return (
    <LanguageProvider>
      <QueryClientProvider client={client}>
        <ExportOfferContext value={ExportOffer}>
          <ManyRowsContext value={BulkOffer}>
            <RouterProvider router={router} />
          </ManyRowsContext>
        </ExportOfferContext>
      </QueryClientProvider>
    </LanguageProvider>
  )
}
