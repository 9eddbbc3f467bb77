import { z } from 'zod'
import type { EncodedPerson } from '../../encodings/encoded.ts'
import { EncodingsAnswer } from '../../stations/encoding-pages.ts'
import { stationPaths } from '../../stations/exchange.ts'
import type { OpenDevice, Post } from './device.ts'
import { RegisterEncodings } from './encodings.ts'
import { signed } from './sending.ts'
import { sealBytes, unsealBytes } from './store-keys.ts'
import type { Tablet } from './tablet.ts'

const Name = z.object({ given: z.string(), father: z.string(), grandfather: z.string(), family: z.string() })

/** What of a registration is encoded, as its form made it. */
const Registration = z.object({
  nameArabic: Name,
  nameLatin: Name,
  birth: z.object({ from: z.string(), to: z.string(), precision: z.string() }),
  placeCode: z.string(),
}) satisfies z.ZodType<EncodedPerson>

const slot = 'encodings'

/**
 * The encodings of the whole register on this tablet: brought while there is a network, kept sealed under the device's key, and
 * in memory as long as it is unlocked. They say that somebody like a person may be registered, and neither who nor where.
 */
export class RegisterWarning {
  readonly #tablet: Tablet
  #open: { readonly device: CryptoKey; readonly encodings: RegisterEncodings } | undefined

  constructor(tablet: Tablet) {
    this.#tablet = tablet
    tablet.subscribe(() => {
      if (!tablet.device) this.#open = undefined
    })
  }

  /** Reads from the tier what changed in the register. Goes on where it was cut short; throws NetworkError where no tier answers. */
  async bring(post: Post): Promise<void> {
    const device = this.#tablet.device
    if (!device) return
    const encodings = await this.#encodings(device)
    for (let more = true; more; ) {
      const { key, after } = encodings.next
      const path = `${stationPaths.encodings}?${key === undefined ? '' : `key=${key}&`}after=${after}`
      const asked = { method: 'GET' as const, path, type: '', body: new Uint8Array() }
      const { json } = await signed(post, device, asked)
      const page = EncodingsAnswer.safeParse(json).data
      if (!page) return
      more = await encodings.take(page, device.opener)
    }
    const sealed = await sealBytes(device.key, slot, encodings.toBytes())
    await this.#tablet.database.put('state', slot, sealed)
  }

  /** Whether somebody like the person whom this input registers may be registered already; asked once, before it is remembered. */
  async warnOf(input: unknown): Promise<boolean> {
    const [device, person] = [this.#tablet.device, Registration.safeParse(input).data]
    if (!device || !person) return false
    const encodings = await this.#encodings(device)
    const warns = encodings.warnOf(person)
    encodings.remember(person)
    return warns
  }

  async #encodings(device: OpenDevice): Promise<RegisterEncodings> {
    if (this.#open?.device !== device.key) {
      const sealed = await this.#tablet.database.get('state', slot)
      const bytes = sealed instanceof Uint8Array ? await unsealBytes(device.key, slot, sealed) : undefined
      this.#open = { device: device.key, encodings: RegisterEncodings.fromBytes(bytes ?? new Uint8Array()) }
    }
    return this.#open.encodings
  }
}
