import type { TabletView } from './tablet.ts'

/** What this tab knows beside the tablet itself. A new object whenever something of it changed. */
export interface TabView extends TabletView {
  /** The newest act that was kept since the page was opened, for the word that says so. */
  readonly kept: { readonly name: string; readonly at: number } | undefined
  /** From when the oldest of what this page shows is, where it came from the tablet; milliseconds since 1970. */
  readonly shownFrom: number | undefined
}

export const noTablet: TabView = {
  ...{ standing: 'none', name: '', login: '', acts: [], stopped: null, lastHeard: null },
  ...{ kept: undefined, shownFrom: undefined },
}
