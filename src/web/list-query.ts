import { useLocation, useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { PageNumber } from '../kernel/paging.ts'
import type { Order } from './kit/Table.tsx'
import { enterList } from './list-page.ts'

/** What a list shows: its filters, order and page, kept in the address, and a search, kept only here. */
export interface ListQuery<Filter extends string> {
  /** The value of a filter: of the address, or the first of its choices. */
  readonly filter: (name: Filter) => string
  readonly setFilter: (name: Filter, value: string) => void
  /** What a `Select` that sets a filter needs beside its label and choices. */
  readonly select: (name: Filter) => { name: Filter; value: string; onChange: (value: string) => void }
  readonly search: string
  readonly setSearch: (text: string) => void
  readonly order: Order
  readonly setOrder: (order: Order) => void
  readonly page: number
  readonly setPage: (page: number) => void
  /** The address of the reading route with all of it. */
  readonly path: (route: string) => string
}

/**
 * The state of a long list. What is in the address can be linked to and survives the way back; what somebody searched
 * for is a person's name, and names are in no address (it would stay in the history of the tablet). Any change but of
 * the page goes back to the first page. `usual` is the order of the route
 * (`-registered`), or empty where it has only one.
 */
export function useListQuery<Filter extends string>(
  filters: Readonly<Record<Filter, readonly string[]>>,
  usual: string,
): ListQuery<Filter> {
  const router = useRouter()
  const { pathname, searchStr } = useLocation()
  const [search, setSearchText] = useState('')
  const isList = Object.keys(filters).some((name) => name !== 'tab')
  useEffect(() => (isList ? enterList() : undefined), [isList])
  const asked = new URLSearchParams(searchStr)
  const change = useCallback(
    (name: string, value: string) => {
      const next = new URLSearchParams(searchStr)
      if (name !== 'page') next.delete('page')
      if (value === '') next.delete(name)
      else next.set(name, value)
      router.history.replace(`${pathname}${next.size > 0 ? `?${next}` : ''}`)
    },
    [router, pathname, searchStr],
  )
  const setSearch = useCallback(
    (text: string) => {
      setSearchText(text)
      change('page', '')
    },
    [change],
  )
  const filter = (name: Filter) => {
    const choices = filters[name]
    return choices.find((choice) => choice === asked.get(name)) ?? choices[0] ?? ''
  }
  const setFilter = (name: Filter, value: string) => change(name, value === filters[name][0] ? '' : value)
  const order = asked.get('order') ?? usual
  const page = PageNumber.safeParse(asked.get('page') ?? undefined).data ?? 1
  return {
    filter,
    setFilter,
    select: (name) => ({ name, value: filter(name), onChange: (value) => setFilter(name, value) }),
    search,
    setSearch,
    order: { key: order.replace(/^-/, ''), down: order.startsWith('-') },
    setOrder: ({ key, down }) =>
      change('order', `${down ? '-' : ''}${key}` === usual ? '' : `${down ? '-' : ''}${key}`),
    page,
    setPage: (next) => change('page', next === 1 ? '' : String(next)),
    path: (route) => {
      const names = Object.keys(filters).filter((name): name is Filter => name in filters)
      const query = new URLSearchParams(names.map((name) => [name, filter(name)]))
      if (order !== '') query.set('order', order)
      query.set('page', String(page))
      if (search !== '') query.set('search', search)
      return `${route}?${query}`
    },
  }
}

/** Which of its tabs a page shows, kept in the address beside the filters of a list; the first at first. */
export function useTab<Tab extends string>(tabs: readonly [Tab, ...Tab[]]): [Tab, (tab: Tab) => void] {
  const { filter, setFilter } = useListQuery({ tab: tabs }, '')
  return [tabs.find((tab) => tab === filter('tab')) ?? tabs[0], (tab) => setFilter('tab', tab)]
}
