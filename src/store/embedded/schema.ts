/** `ORTR`: marks the file as one of ours, so that another program's database is never taken for it or written to. */
export const APPLICATION_ID = 0x4f525452;

/**
 * How a file comes from one form to the next: the migration at index n makes form n + 1 of form n. SQLite's
 * `user_version` holds the form. Never edit one that has been released; add another.
 */
export const MIGRATIONS: readonly string[] = [
  `
  -- Last version of every fact, retracted or not.
  CREATE TABLE fact (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    properties TEXT NOT NULL,           -- JSON object
    version INTEGER NOT NULL,
    recorded_revision INTEGER NOT NULL,
    retracted_revision INTEGER,         -- NULL while it stands
    retracted_by_name INTEGER NOT NULL, -- 0 or 1
    source TEXT,                        -- provenance: all three or none
    source_key TEXT,
    source_digest TEXT,
    as_imported INTEGER NOT NULL,       -- 0 or 1
    sort_key TEXT NOT NULL
  );
  CREATE INDEX fact_in_order ON fact (kind, sort_key) WHERE retracted_revision IS NULL;
  CREATE INDEX fact_standing ON fact (kind) WHERE retracted_revision IS NULL;

  -- Versions that another has followed.
  CREATE TABLE superseded (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    properties TEXT NOT NULL,
    recorded_revision INTEGER NOT NULL,
    retracted_revision INTEGER NOT NULL,
    retracted_by_name INTEGER NOT NULL,
    source TEXT,
    source_key TEXT,
    source_digest TEXT,
    as_imported INTEGER NOT NULL,
    PRIMARY KEY (id, version)
  ) WITHOUT ROWID;

  -- Who refers to whom, of last versions, retracted ones included.
  CREATE TABLE reference (
    target TEXT NOT NULL,
    rid INTEGER NOT NULL,
    PRIMARY KEY (target, rid)
  ) WITHOUT ROWID;

  -- Short numbers for the fields that tags speak of.
  CREATE TABLE tag_field (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    UNIQUE (kind, field)
  );

  -- Values of standing facts that filters and neighbours ask for, in list order within each value.
  CREATE TABLE tag (
    field INTEGER NOT NULL,
    value NOT NULL,                     -- a list has one tag an entry; booleans are 0 and 1
    sort_key TEXT NOT NULL,
    rid INTEGER NOT NULL,
    PRIMARY KEY (field, value, sort_key)
  ) WITHOUT ROWID;

  -- Words of standing facts. Tokens come ready made, so the tokenizer only splits at spaces.
  CREATE VIRTUAL TABLE words USING fts5 (
    tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61'
  );

  -- Folded names of standing facts, to rank what is found.
  CREATE TABLE name (
    folded TEXT NOT NULL,
    rid INTEGER NOT NULL,
    PRIMARY KEY (folded, rid)
  ) WITHOUT ROWID;

  CREATE TABLE changelog (
    revision INTEGER PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    changeset_id TEXT NOT NULL UNIQUE,
    import_id TEXT,
    digest TEXT NOT NULL,
    size INTEGER NOT NULL,              -- characters of the entry
    entry TEXT NOT NULL                 -- JSON of the whole log entry
  );

  -- What the store knows of itself, by name.
  CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) WITHOUT ROWID;
  `,
  `
  -- As fact_standing, for those that do not stand: a stream of all versions reads both.
  CREATE INDEX fact_retracted ON fact (kind) WHERE retracted_revision IS NOT NULL;
  -- Leads from an instant to the last revision recorded by then.
  CREATE INDEX changelog_instant ON changelog (recorded_at);
  `,
  `
  -- Standing facts of a kind by the revision that recorded them, then as lists have them.
  CREATE INDEX fact_recorded ON fact (kind, recorded_revision, sort_key) WHERE retracted_revision IS NULL;
  `,
  `
  -- Reads of protected data, apart from the change log: each chained to the one before by its digest.
  CREATE TABLE access (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    about TEXT NOT NULL,                -- JSON list of ids
    request_id TEXT NOT NULL,
    operation TEXT,
    previous_digest TEXT NOT NULL,
    digest TEXT NOT NULL
  );
  CREATE INDEX access_instant ON access (at);
  CREATE INDEX access_by ON access (who, number);

  -- Its last entry once more, so that one that is cut off shows.
  CREATE TABLE access_head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    number INTEGER NOT NULL,
    at TEXT,
    digest TEXT NOT NULL
  );
  INSERT INTO access_head VALUES (1, 0, NULL, '0000000000000000000000000000000000000000000000000000000000000000');
  `,
];
