import pg from 'pg'

// The record speaks ISO instants, plain days and ordinary numbers; PostgreSQL's text forms become that here, for whoever asks it.
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString())
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text))

/** The driver of PostgreSQL, as Sulh reads with it: no other file loads it, so that no command reads numbers as texts. */
export { pg }
