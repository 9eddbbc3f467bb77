/** Under what drafts lie in the tab's storage; the id of who typed them comes next. */
export const draftPrefix = 'sulh.draft.'

/** Forgets every draft of this tab; those of one user are kept where somebody signs in again. */
export function forgetDrafts(except?: string): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(draftPrefix) && (except === undefined || !key.startsWith(`${draftPrefix}${except}.`)))
      sessionStorage.removeItem(key)
  }
}
