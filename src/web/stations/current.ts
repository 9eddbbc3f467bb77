import { useSyncExternalStore } from 'react'
import { setStationPort } from '../station-port.ts'
import { isTabletHere } from './is-tablet.ts'
import type { TabletTab } from './tab.ts'
import { noTablet, type TabView } from './tab-view.ts'

let tab: TabletTab | undefined
let opening: Promise<TabletTab> | undefined
const waiting = new Set<() => void>()

/** The tablet of this browser, opened, and its database made where there is none. */
export function openTab(): Promise<TabletTab> {
  opening ??= open()
  return opening
}

async function open(): Promise<TabletTab> {
  // What signs and seals is loaded where it is needed: most browsers are no tablets.
  const made = await (await import('./tab.ts')).openTabletTab()
  tab = made
  setStationPort(made)
  for (const listener of waiting) made.subscribe(listener)
  for (const listener of waiting) listener()
  return made
}

/** Before the application is shown: opens the tablet where this browser is one, and makes nothing where it is not. */
export async function startTablet(): Promise<void> {
  if (await isTabletHere()) await openTab()
}

/** The tablet in this tab; undefined where the browser is none, or it was not opened yet. */
export function currentTab(): TabletTab | undefined {
  return tab
}

/** What holds for this tablet, and again whenever it changes; of standing `none` where the browser is no tablet. */
export function useTablet(): TabView {
  return useSyncExternalStore(subscribe, () => tab?.view ?? noTablet)
}

function subscribe(listener: () => void): () => void {
  waiting.add(listener)
  const stop = tab?.subscribe(listener)
  return () => {
    waiting.delete(listener)
    stop?.()
  }
}
