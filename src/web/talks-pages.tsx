/** The pages of what belongs to dossiers for sanctions, talks, commitments and public releases. */
export const talksPages = [] as const
