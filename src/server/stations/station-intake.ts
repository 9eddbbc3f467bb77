import { BoxOpener, centreKeyId } from '../../stations/box.ts'
import { type LogName, logKey } from '../../stations/entry.ts'
import { Intake, type StationStanding } from '../../stations/intake.ts'
import type { Job } from '../jobs.ts'
import type { Sulh } from '../sulh.ts'
import { EntryDecider } from './decide-entry.ts'
import { EntryStorage, type Keeping } from './entry-storage.ts'
import { nodeEd25519 } from './node-ed25519.ts'

/** Takes in what stations send, at the centre or at a hub, and decides it, one run for each log at a time. */
export class StationIntake {
  readonly intake: Intake
  readonly storage: EntryStorage
  readonly decider: EntryDecider
  readonly #running = new Map<string, { run: Promise<void>; again: boolean }>()

  constructor(
    sulh: Sulh,
    opener: BoxOpener,
    keeping: Keeping,
    isDecidedHere: (action: string) => boolean = () => true,
  ) {
    this.storage = new EntryStorage(sulh, keeping)
    this.decider = new EntryDecider(sulh, opener, isDecidedHere)
    this.intake = new Intake({
      storage: this.storage,
      stationOf: (log) => standingOf(sulh, log),
      decide: (entries) => this.decider.decide(entries),
      crypto: nodeEd25519,
    })
  }

  /** Decides what waits on a log. Whoever asks while a run is on its way waits for one that sees what they brought. */
  decide(log: LogName): Promise<void> {
    const key = logKey(log)
    const running = this.#running.get(key)
    if (running) {
      running.again = true
      return running.run
    }
    const state = { run: Promise.resolve(), again: false }
    this.#running.set(key, state)
    state.run = (async () => {
      try {
        do {
          state.again = false
          await this.intake.decide(log)
        } while (state.again)
      } finally {
        this.#running.delete(key)
      }
    })()
    return state.run
  }

  /** Goes on with every log on which something waits: after a crash, and after what held it was settled. */
  async decideAll(): Promise<void> {
    for (const log of await this.storage.undecidedLogs()) await this.decide(log)
  }
}

const intakes = new WeakMap<Sulh, StationIntake>()

/** Opens what was sealed for the centre. */
export function openerOfCentre(sulh: Pick<Sulh, 'keys'>): BoxOpener {
  return new BoxOpener(centreKeyId, sulh.keys.box.privateKey)
}

/** The centre's intake: its box key opens, and what it decided into the journal is not kept in a box as well. */
export function centreIntake(sulh: Sulh): StationIntake {
  const known = intakes.get(sulh)
  if (known) return known
  const made = new StationIntake(sulh, openerOfCentre(sulh), { boxesOfDecided: false })
  intakes.set(sulh, made)
  return made
}

/** Decides what was kept and not decided before the program ended, or waited behind an entry that was settled since. */
export const decideEntriesJob: Job = {
  name: 'decide entries of stations',
  isDue: async (sulh) => (await centreIntake(sulh).storage.undecidedLogs()).length > 0,
  run: (sulh) => centreIntake(sulh).decideAll(),
}

async function standingOf(sulh: Sulh, { station, epoch }: LogName): Promise<StationStanding | undefined> {
  const { rows } = await sulh.database.writer.query<{ sign_key: string; revoked: boolean }>({
    name: 'standing of a station',
    text: `select k.sign_key, k.epoch <= s.revoked_up_to as revoked
           from station_keys k join stations s on s.id = k.station_id where k.station_id = $1 and k.epoch = $2`,
    values: [station, epoch],
  })
  return rows[0] && { publicKey: new Uint8Array(Buffer.from(rows[0].sign_key, 'base64')), revoked: rows[0].revoked }
}
