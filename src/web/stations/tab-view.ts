import { noTabletView, type TabletView } from './tablet-view.ts'

/** An act that was just kept, and whether the person whom it registers may be registered already, or be on a list. */
export interface JustKept {
  readonly name: string
  readonly at: number
  readonly perhapsRegistered: boolean
  /** The title of the list that the person may be on. */
  readonly perhapsListed: string | undefined
}

/** What this tab knows beside the tablet itself. A new object whenever something of it changed. */
export interface TabView extends TabletView {
  /** The newest act that was kept since the page was opened, for the word that says so. */
  readonly kept: JustKept | undefined
  /** From when the oldest of what this page shows is, where it came from the tablet; milliseconds since 1970. */
  readonly shownFrom: number | undefined
}

export const noTablet: TabView = { ...noTabletView, kept: undefined, shownFrom: undefined }
