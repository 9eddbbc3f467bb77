const texts = {
  noBackup: 'This is no backup of Sulh.',
  wrongPassphrase: 'The passphrase is not the one of this backup, or the file was damaged at its beginning.',
  damaged: 'The backup was damaged: what it holds is not what was written. Take another copy of it.',
  cutShort: 'The backup was cut short: its end is missing. Take another copy of it.',
  newer: 'The backup was made by a newer Sulh than this one. Restore it with that version or a later one.',
  otherHistory:
    'The backup was made by a Sulh with other migrations than this one. Restore it with the version that made it.',
  passphraseShort: 'A passphrase has at least 12 characters.',
  rowsMissing: 'The restored tables do not hold the rows of the backup. Nothing was kept.',
  databaseTaken: 'The database that DATABASE_URL names is not empty. Restore into an empty one.',
  noSulh: 'There is no Sulh to back up here.',
} as const

/** Why a backup was not made or not restored, in a line that says what to do. */
export class BackupProblem extends Error {
  readonly code: keyof typeof texts

  constructor(code: keyof typeof texts, detail = '') {
    super(detail === '' ? texts[code] : `${texts[code]} ${detail}`)
    this.name = 'BackupProblem'
    this.code = code
  }
}
