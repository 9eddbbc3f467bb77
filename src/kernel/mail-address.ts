import { z } from 'zod'

/** An address for e-mail. */
export const MailAddress = z.email().max(254)
