export interface Command {
  readonly name: string
  readonly usage: string
  readonly help: string
  /** Gives the exit code. An error it throws is one line on stderr and code 1. */
  readonly run: (words: readonly string[]) => Promise<number>
}

/** What `sulh` can do; each command in a file of its name, loaded when it is asked for: most need no server. */
export const commands: readonly Command[] = [
  {
    name: 'start',
    usage:
      'start [--port N] [--data DIR] [--empty] [--site CODE --centre URL [--enrol CODE]] [--tls-cert FILE --tls-key FILE]',
    help: 'Starts the database and serves the web application.',
    run: async (words) => (await import('./start.ts')).start(words),
  },
  {
    name: 'found',
    usage: 'found FILE.json [--data DIR]',
    help: 'Founds the programme of an empty database, and prints the codes by which its administrators choose passwords.',
    run: async (words) => (await import('./found.ts')).found(words),
  },
  {
    name: 'user-code',
    usage: 'user-code LOGIN --reason TEXT [--without-factor] [--data DIR]',
    help: 'Where no administrator can sign in: gives a user a code for a password; the journal says so.',
    run: async (words) => (await import('./user-code.ts')).userCode(words),
  },
  {
    name: 'verify',
    usage: 'verify [--data DIR] [--quorum | --witness-keys FILE] [--max-age HOURS] [--head FILE]…',
    help: 'Proves the whole record: hashes, signed head, proofs, stored state against the journal, and that witnesses cosigned it.',
    run: async (words) => (await import('./verify.ts')).verifyCommand(words),
  },
  {
    name: 'backup',
    usage: 'backup FILE [--passphrase-file FILE] [--data DIR] [--prove]',
    help: 'Writes the whole record and its keys into a file under a passphrase, also while Sulh runs; proves it by restoring it.',
    run: async (words) => (await import('./backup.ts')).backup(words),
  },
  {
    name: 'restore',
    usage: 'restore FILE [--passphrase-file FILE] [--data DIR] [--erasures FILE]… [--despite-findings]',
    help: 'Restores a backup into an empty data folder, erases again whoever was erased since, and proves the record.',
    run: async (words) => (await import('./restore.ts')).restore(words),
  },
  {
    name: 'base-copy',
    usage: 'base-copy [--data DIR]',
    help: 'Copies the database into the archive of its log (SULH_WAL_ARCHIVE), also while Sulh runs.',
    run: async (words) => (await import('./base-copy.ts')).baseCopy(words),
  },
  {
    name: 'restore-to',
    usage: 'restore-to TIME|latest --archive DIR --keys DIR [--data DIR] [--erasures FILE]…',
    help: 'Restores the record as it was at a time, from the archive, into an empty data folder, and proves it.',
    run: async (words) => (await import('./restore-to.ts')).restoreTo(words),
  },
  {
    name: 'hand-over check',
    usage: 'hand-over check FOLDER [--witness-keys FILE] [--max-age HOURS]',
    help: 'Reads a hand-over without a database: every file, every hash, the signed head of the journal, and who witnessed it.',
    run: async (words) => (await import('./hand-over.ts')).checkHandOverCommand(words),
  },
  {
    name: 'hand-over',
    usage: 'hand-over FOLDER [--keys FILE] [--data DIR]',
    help: 'Writes the whole programme in a form that another system can read (docs/hand-over.md), also while Sulh runs.',
    run: async (words) => (await import('./hand-over.ts')).handOver(words),
  },
  {
    name: 'carry out',
    usage: 'carry out FILE [--data DIR]',
    help: 'At a site without a link: writes what the centre lacks into a sealed file, to be carried there.',
    run: async (words) => (await import('./carry.ts')).carryOutCommand(words),
  },
  {
    name: 'carry in',
    usage: 'carry in FILE [--answer FILE] [--data DIR]',
    help: 'At the centre: takes in what a site sent or a tablet exported, and writes the answer to be carried back.',
    run: async (words) => (await import('./carry.ts')).carryInCommand(words),
  },
  {
    name: 'carry back',
    usage: 'carry back FILE [--data DIR]',
    help: 'At the site: takes in the centre’s answer.',
    run: async (words) => (await import('./carry.ts')).carryBackCommand(words),
  },
  {
    name: 'witness check',
    usage: 'witness check FILE --log-key KEY',
    help: 'Whether the evidence that a witness kept proves that the log contradicted itself; no database.',
    run: async (words) => (await import('./witness-check.ts')).witnessCheck(words),
  },
  {
    name: 'witness compare',
    usage: 'witness compare HEAD HEAD --log-key KEY [--centre URL] [--out FILE]',
    help: 'Whether two readers were shown one journal, from the heads that they keep.',
    run: async (words) => (await import('./witness-check.ts')).witnessCompare(words),
  },
  {
    name: 'witness',
    usage:
      'witness --key FILE --origin ORIGIN --state FOLDER --centre URL [--once] [--every SECONDS] [--listen [ADDRESS:]PORT] [--log-key KEY]',
    help: 'On a machine of an authority or of the UN: cosigns heads of the journal that continue the earlier ones; no database.',
    run: async (words) => (await import('./witness.ts')).witnessCommand(words),
  },
  {
    name: 'witness-key',
    usage: 'witness-key FILE --name NAME',
    help: 'Makes the key of a witness and prints the public half, which the programme enters.',
    run: async (words) => (await import('./witness-key.ts')).witnessKey(words),
  },
  {
    name: 'card-key',
    usage: 'card-key [--rotate] [--data DIR]',
    help: 'Prints the public keys of identity cards; with --rotate makes a new one and keeps the old for cards in hand.',
    run: async (words) => (await import('./card-key.ts')).cardKey(words),
  },
  {
    name: 'database-password',
    usage: 'database-password backup|reporting [--data DIR]',
    help: 'Prints the password of the database login for backups, or of the one for tools that read published figures.',
    run: async (words) => (await import('./database-password.ts')).databasePassword(words),
  },
  {
    name: 'master-key rotate',
    usage: 'master-key rotate [--to-file FILE | --to-variable NAME | --to-command PROGRAM] [--data DIR]',
    help: 'Wraps every key anew and exchanges the master key, also while Sulh runs; run again, it goes on where it was cut short.',
    run: async (words) => (await import('./master-key.ts')).masterKeyRotate(words),
  },
  {
    name: 'recovery-key split',
    usage: 'recovery-key split FOLDER [--of N] [--need K] [--data DIR]',
    help: 'Writes the shares of a new recovery key, of which some together open the keys where the master key is lost.',
    run: async (words) => (await import('./recovery-key.ts')).recoveryKeySplit(words),
  },
  {
    name: 'recovery-key combine',
    usage: 'recovery-key combine FILE… [--try] [--data DIR]',
    help: 'Opens the keys by shares of the recovery key, and gives them to a new master key; with --try only tries the shares.',
    run: async (words) => (await import('./recovery-key.ts')).recoveryKeyCombine(words),
  },
  {
    name: 'encoding-key',
    usage: 'encoding-key [--rotate] [--data DIR]',
    help: 'Lists the keys under which tablets get encodings of the register; with --rotate encodes everybody under a new one.',
    run: async (words) => (await import('./encoding-key.ts')).encodingKey(words),
  },
  {
    name: 'list add',
    usage: 'list add FILE… [--code CODE] [--title TITLE] [--data DIR] [--confirm-shrink] [--confirm-difference]',
    help: 'Takes a list to screen against into force (UN XML, OFAC CSV, EU XML, UK CSV, FollowTheMoney, CSV).',
    run: async (words) => (await import('./list-add.ts')).listAdd(words),
  },
  {
    name: 'list rescreen',
    usage: 'list rescreen [--data DIR]',
    help: 'Screens everybody registered against every list once more, changed or not.',
    run: async (words) => (await import('./list-rescreen.ts')).listRescreen(words),
  },
  {
    name: 'commander-list add',
    usage:
      'commander-list add FILE --group CODE --from WHO [--side CODE] [--sheet N] [--map role:COLUMN[:order],…] [--dry-run] [--data DIR]',
    help: 'Receives a commander’s list (XLSX or CSV) as a version that an officer then freezes; says how it is read.',
    run: async (words) => (await import('./commander-list-add.ts')).commanderListAdd(words),
  },
  {
    name: 'screen',
    usage: 'screen --list FILE… --names FILE.csv [--format jsonl|csv] [--limit N] [--threshold X]',
    help: 'Looks for names in lists, with no server and no database; one line for each name.',
    run: async (words) => (await import('./screen.ts')).screen(words),
  },
  {
    name: 'dedupe',
    usage: 'dedupe FILE.csv [FILE2.csv] --id COL --fields role:COL,… [--truth FILE] --out FILE.csv',
    help: 'Finds records of one person in one file, or across two; learns how from the file itself.',
    run: async (words) => (await import('./dedupe.ts')).dedupe(words),
  },
]
