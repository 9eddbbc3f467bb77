/** The pages of what belongs to vetting, training and conduct of the security forces. */
export const vettingPages = [] as const
