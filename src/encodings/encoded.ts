/** A name of four parts; a part that is not known is ''. */
export interface EncodedName {
  readonly given: string
  readonly father: string
  readonly grandfather: string
  readonly family: string
}

/** What of a registration goes into its encoding. No number of a paper: who has the key could try them all one by one. */
export interface EncodedPerson {
  readonly nameArabic: EncodedName
  readonly nameLatin: EncodedName
  readonly birth: { readonly from: string; readonly to: string; readonly precision: string }
  readonly placeCode: string
}

/** Which way of encoding this is: encodings of two ways cannot be compared, and another way needs another key. */
export const encodingForm = 1

/** Length of a filter before it is folded, and of an encoding, in bits. */
export const filterBits = 1024
export const encodingBits = filterBits / 2

/** Length of an encoding in words of 32 bits, and in bytes. */
export const encodingWords = encodingBits / 32
export const encodingBytes = encodingBits / 8

/** Bits that are set in the filter for one nat of what a feature says: about a fifth of the filter for a usual person. */
export const bitsPerNat = 7
