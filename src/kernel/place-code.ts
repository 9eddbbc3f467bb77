import { z } from 'zod'

/** A place's official code (OCHA P-code where there is one), as it may stand in an address or a file: no space, no sign, no control character. */
export const PlaceCode = z.string().regex(/^[\w.-]{2,20}$/)
