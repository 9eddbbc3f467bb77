import { createHash } from 'node:crypto'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { envelopeOf } from '../server/http/action-routes.ts'
import type { Outcome } from '../server/perform.ts'
import { loadRecords, recordKey } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { type BankFile, bankFileId, bankFileNoun } from './bank-file.ts'
import { entriesAtOnce, recordBankFile, takeBankEntries } from './file-actions.ts'
import { readBankXml } from './formats/read-bank-xml.ts'
import { readMobileMoneyAnswer } from './mobile-money.ts'
import type { PaymentsOfFile } from './payments-store.ts'
import type { SaidEntry } from './said-entry.ts'

/** The largest file that is taken. */
export const bankFileBytes = 64 * 1024 * 1024

interface ReadFile {
  readonly message: SaidEntry['message']
  readonly messageId: string | null
  readonly iban: string | null
  readonly said: readonly SaidEntry[]
}

/** What a file says; XML begins with an angle bracket, and everything else is the table of a provider of mobile money. */
async function readFile(file: Buffer): Promise<ReadFile> {
  const text = file.toString('utf8')
  if (!/^\ufeff?\s*</.test(text)) {
    return { message: 'mobileMoney', messageId: null, iban: null, said: readMobileMoneyAnswer(text) }
  }
  const said: SaidEntry[] = []
  const pieces = Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, n) =>
    text.slice(n * pieceLength, (n + 1) * pieceLength),
  )
  const { message, messageId, iban } = await readBankXml(pieces, (entry) => said.push(entry))
  return { message, messageId, iban, said }
}
const pieceLength = 256 * 1024

/**
 * Takes a file of a bank in, entry by entry in the order of the file. A file that was taken in before changes nothing; one that was cut
 * short goes on where it stopped. Throws `BankFileRefusal` where it is no file of ours, before anything is kept of it.
 */
export async function takeBankFile(
  sulh: Sulh,
  actor: Actor,
  of: { accountId: Id; file: Buffer; payments: PaymentsOfFile },
): Promise<{ id: Id; refused: Outcome | null }> {
  const sha256 = createHash('sha256').update(of.file).digest('hex')
  const id = bankFileId(of.accountId, sha256)
  const { said, ...head } = await readFile(of.file)
  const doing = (action: typeof recordBankFile | typeof takeBankEntries, input: Record<string, unknown>) =>
    sulh.performer.perform({ action, actor, envelope: envelopeOf(input, sulh.now()) })
  const before = await findFile(sulh, actor, id)
  if (!before) {
    const input = { id, accountId: of.accountId, sha256, entries: said.length, ...head }
    const recorded = await doing(recordBankFile, input)
    if (recorded.outcome === 'refused') return { id, refused: recorded }
  }
  for (let from = before?.taken ?? 0; from < said.length; from += entriesAtOnce) {
    const taken = await doing(takeBankEntries, { id, said: said.slice(from, from + entriesAtOnce) })
    if (taken.outcome === 'refused') return { id, refused: taken }
  }
  await of.payments.settle(sulh, actor, id)
  return { id, refused: null }
}

async function findFile(sulh: Sulh, actor: Actor, id: Id): Promise<BankFile | undefined> {
  const found = await sulh.database.read(actor, (tx) => loadRecords(tx, [{ noun: bankFileNoun, id }]))
  const record = found.get(recordKey(bankFileNoun, id))
  return record && bankFileNoun.schema.parse(record)
}
