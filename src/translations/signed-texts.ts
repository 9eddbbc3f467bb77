/**
 * Files whose words become part of what is recorded, or by which files of others are read: they change with the program alone, so
 * that the record never depends on a translation.
 */
const signed: ReadonlySet<string> = new Set([
  // What a sighting says of the weapons that were seen.
  'withdrawal-lines/code-lists.ts',
  // The terms under which events of others are taken in.
  'outside-events/code-lists.ts',
  // Headings that are recognised in files.
  'commander-lists/header-words.ts',
  'ordnance-exchange/import-words.ts',
])

/** Whether the texts of a file are part of what is signed. */
export function isSignedText(file: string): boolean {
  return signed.has(file)
}
