/** Numbers, a day or coordinates within words that no element can isolate: left to right, also in Arabic. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`
