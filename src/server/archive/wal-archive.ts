import { join } from 'node:path'

/** How old at most is what a destroyed machine takes along: the database hands its log on at least this often. */
const handedOnSeconds = 60

/** Where the database's log lies in an archive. */
export const walFolder = (archive: string) => join(archive, 'wal')

/**
 * The settings with which PostgreSQL copies its log into an archive, segment by segment. A segment appears whole and flushed, or
 * not at all; one that is there is never written over, and where another of its name comes, PostgreSQL keeps it and says so.
 */
export function archiveSettings(archive: string): Record<string, string> {
  const wal = quoted(walFolder(archive))
  const [there, fresh] = [`${wal}/%f`, `${wal}/%f.new`]
  const copy = `cp %p ${fresh} && sync ${fresh} && mv ${fresh} ${there} && sync ${wal}`
  return {
    archive_mode: 'on',
    archive_timeout: String(handedOnSeconds),
    archive_command: `if test -f ${there}; then cmp -s %p ${there}; else ${copy}; fi`,
  }
}

/** With which PostgreSQL fetches its log from an archive. */
export function restoreCommand(archive: string): string {
  return `cp ${quoted(walFolder(archive))}/%f %p`
}

/** A path for the shell, in a setting where `%` has a meaning. */
function quoted(path: string): string {
  return `'${path.replaceAll('%', '%%').replaceAll("'", `'\\''`)}'`
}
