/** Under what the browser keeps what it has as a tablet. */
export const databaseName = 'sulh-tablet'

/** Whether this browser was made a tablet. Looking makes nothing. */
export async function isTabletHere(): Promise<boolean> {
  const databases = await indexedDB.databases()
  return databases.some(({ name }) => name === databaseName)
}
