/**
 * The schema as it grew: each text runs once, in order, in a transaction of its own, and `user_version` counts them.
 * Append only: a text that was released never changes. The whole is to be read in `fixtures/schema.sql`.
 */
export const MIGRATIONS: readonly string[] = [
  // 1: what the person knows: services, aliases, and what was given to whom.
  `
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value ANY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE service (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  folded TEXT NOT NULL UNIQUE -- the name in lower case: two services never differ by case alone
) STRICT;

CREATE TABLE alias (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  context TEXT CHECK (context IN ('personal', 'professional')),
  origin TEXT NOT NULL CHECK (origin IN ('added', 'minted', 'imported', 'discovered')),
  guessable INTEGER CHECK (guessable IN (0, 1)),
  status TEXT NOT NULL CHECK (status IN ('active', 'retired')),
  note TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE disclosure (
  alias_id INTEGER NOT NULL REFERENCES alias ON DELETE CASCADE,
  service_id INTEGER NOT NULL REFERENCES service,
  given_on TEXT,
  how TEXT,
  exclusive INTEGER NOT NULL CHECK (exclusive IN (0, 1)),
  PRIMARY KEY (alias_id, service_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX disclosure_by_service ON disclosure (service_id);

CREATE TABLE service_domain (
  id INTEGER PRIMARY KEY,
  service_id INTEGER NOT NULL REFERENCES service ON DELETE CASCADE,
  domain TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('own', 'processor', 'partner', 'successor', 'seller', 'carrier', 'payment')),
  since TEXT,
  until TEXT,
  alias_id INTEGER REFERENCES alias ON DELETE CASCADE -- null: holds for every alias of the service
) STRICT;

CREATE UNIQUE INDEX service_domain_once ON service_domain (service_id, domain, role, ifnull(alias_id, 0));
CREATE INDEX service_domain_by_alias ON service_domain (alias_id) WHERE alias_id IS NOT NULL;

CREATE TABLE service_contact (
  service_id INTEGER NOT NULL REFERENCES service ON DELETE CASCADE,
  address TEXT NOT NULL,
  PRIMARY KEY (service_id, address)
) STRICT, WITHOUT ROWID;

INSERT INTO meta (name, value) VALUES ('revision', 0);

CREATE TRIGGER service_added AFTER INSERT ON service BEGIN UPDATE meta SET value = value + 1 WHERE name = 'revision'; END;
CREATE TRIGGER service_changed AFTER UPDATE ON service BEGIN UPDATE meta SET value = value + 1 WHERE name = 'revision'; END;
CREATE TRIGGER service_removed AFTER DELETE ON service BEGIN UPDATE meta SET value = value + 1 WHERE name = 'revision'; END;
CREATE TRIGGER alias_added AFTER INSERT ON alias BEGIN UPDATE meta SET value = value + 1 WHERE name = 'revision'; END;
CREATE TRIGGER alias_changed AFTER UPDATE ON alias BEGIN UPDATE meta SET value = value + 1 WHERE name = 'revision'; END;
CREATE TRIGGER alias_removed AFTER DELETE ON alias BEGIN UPDATE meta SET value = value + 1 WHERE name = 'revision'; END;
CREATE TRIGGER disclosure_added AFTER INSERT ON disclosure BEGIN UPDATE meta SET value = value + 1 WHERE name = 'revision'; END;
CREATE TRIGGER disclosure_changed AFTER UPDATE ON disclosure BEGIN UPDATE meta SET value = value + 1 WHERE name = 'revision'; END;
CREATE TRIGGER disclosure_removed AFTER DELETE ON disclosure BEGIN UPDATE meta SET value = value + 1 WHERE name = 'revision'; END;
CREATE TRIGGER service_domain_added AFTER INSERT ON service_domain BEGIN UPDATE meta SET value = value + 1 WHERE name = 'revision'; END;
CREATE TRIGGER service_domain_changed AFTER UPDATE ON service_domain BEGIN UPDATE meta SET value = value + 1 WHERE name = 'revision'; END;
CREATE TRIGGER service_domain_removed AFTER DELETE ON service_domain BEGIN UPDATE meta SET value = value + 1 WHERE name = 'revision'; END;
`,
  // 2: what was read: folders and how far, sightings and where they stand, what could not be read.
  `
CREATE TABLE folder (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  path TEXT NOT NULL,
  uid_validity TEXT, -- null: files, or never read
  last_uid INTEGER NOT NULL DEFAULT 0,
  fingerprint TEXT,
  UNIQUE (source, path)
) STRICT;

CREATE TABLE sighting (
  id INTEGER PRIMARY KEY,
  digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32), -- SHA-256 of the canonical header section
  account TEXT,
  received_at TEXT,
  role TEXT, -- of the folder it was found in; 'sent' wins
  facts TEXT NOT NULL -- JSON; replaced only when the header section is read again in another light
) STRICT;

CREATE TABLE location (
  folder_id INTEGER NOT NULL REFERENCES folder ON DELETE CASCADE,
  uid_validity TEXT NOT NULL, -- '' for files
  uid INTEGER NOT NULL,
  ref TEXT NOT NULL, -- '' where folder and UID name the message
  sighting_id INTEGER NOT NULL REFERENCES sighting ON DELETE CASCADE,
  PRIMARY KEY (folder_id, uid_validity, uid, ref)
) STRICT, WITHOUT ROWID;

CREATE INDEX location_by_sighting ON location (sighting_id);

CREATE TABLE skipped (
  folder_id INTEGER NOT NULL REFERENCES folder ON DELETE CASCADE,
  uid_validity TEXT NOT NULL,
  uid INTEGER NOT NULL,
  ref TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (folder_id, uid_validity, uid, ref)
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT, -- null: it runs, or was cut
  summary TEXT -- JSON
) STRICT;

CREATE TABLE scan_holder (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  pid INTEGER NOT NULL,
  host TEXT NOT NULL,
  since TEXT NOT NULL
) STRICT;
`,
  // 3: what follows from it: verdicts, incidents, evidence, notices; and the breaches that were imported.
  `
CREATE TABLE verdict (
  sighting_id INTEGER PRIMARY KEY REFERENCES sighting ON DELETE CASCADE,
  alias_id INTEGER REFERENCES alias ON DELETE SET NULL,
  address TEXT,
  kind TEXT NOT NULL,
  confidence TEXT CHECK (confidence IN ('high', 'medium', 'low')),
  json TEXT NOT NULL
) STRICT;

CREATE INDEX verdict_by_kind ON verdict (kind);
CREATE INDEX verdict_by_alias ON verdict (alias_id) WHERE alias_id IS NOT NULL;

CREATE TABLE incident (
  alias_id INTEGER PRIMARY KEY REFERENCES alias ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('open', 'dismissed', 'closed')),
  by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
  why TEXT,
  at TEXT NOT NULL,
  known TEXT NOT NULL CHECK (json_type(known) = 'array'), -- intruders known then
  last_seen TEXT, -- last message known then
  confirmed TEXT NOT NULL CHECK (json_type(confirmed) = 'array'), -- domains that the person confirmed as foreign
  note TEXT
) STRICT;

CREATE TABLE evidence (
  sighting_id INTEGER NOT NULL REFERENCES sighting ON DELETE CASCADE,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  size INTEGER NOT NULL,
  fetched_at TEXT NOT NULL,
  host TEXT, -- who served it; null: a file of the person's
  path TEXT NOT NULL, -- below the evidence directory
  signing_keys TEXT, -- JSON: DKIM keys captured with it
  PRIMARY KEY (sighting_id, sha256)
) STRICT, WITHOUT ROWID;

CREATE INDEX evidence_by_hash ON evidence (sha256);

CREATE TABLE notice (
  sighting_id INTEGER PRIMARY KEY REFERENCES sighting ON DELETE CASCADE,
  json TEXT CHECK (json_valid(json)) -- what the message announces; null: examined, and no notice
) STRICT;

CREATE TABLE breach (
  name TEXT PRIMARY KEY, -- of the entry in the list of Have I Been Pwned
  title TEXT NOT NULL,
  domain TEXT NOT NULL, -- '' where the data came from no one site
  breach_date TEXT NOT NULL,
  added_date TEXT NOT NULL,
  accounts INTEGER NOT NULL,
  data_classes TEXT NOT NULL CHECK (json_type(data_classes) = 'array'),
  is_verified INTEGER NOT NULL CHECK (is_verified IN (0, 1)),
  is_fabricated INTEGER NOT NULL CHECK (is_fabricated IN (0, 1)),
  is_retired INTEGER NOT NULL CHECK (is_retired IN (0, 1)),
  is_spam_list INTEGER NOT NULL CHECK (is_spam_list IN (0, 1)),
  read_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
  // 4: what the person wrote to whom about an alias, and what came of it.
  `
CREATE TABLE case_file (
  id INTEGER PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE, -- stands in the subject of its letters
  alias_id INTEGER REFERENCES alias ON DELETE SET NULL, -- a running case outlives the removal of its alias
  party TEXT NOT NULL CHECK (party IN ('esp', 'service', 'author', 'authority')),
  counterpart TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  country TEXT CHECK (length(country) = 2),
  letter_kind TEXT,
  opened_on TEXT NOT NULL
) STRICT;

CREATE INDEX case_file_by_alias ON case_file (alias_id) WHERE alias_id IS NOT NULL;

CREATE TABLE case_event (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_file ON DELETE CASCADE,
  kind TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  received_on TEXT,
  channel TEXT CHECK (channel IN ('email', 'form', 'post')),
  party TEXT,
  answer TEXT CHECK (answer IN ('complete', 'partial', 'refused', 'false')),
  has_reasons INTEGER CHECK (has_reasons IN (0, 1)),
  authority TEXT,
  authority_country TEXT CHECK (length(authority_country) = 2),
  ref TEXT,
  note TEXT,
  path TEXT, -- of a file of the person's own
  sha256 TEXT CHECK (length(sha256) = 64),
  message_id TEXT,
  sighting_id INTEGER REFERENCES sighting ON DELETE SET NULL,
  grade TEXT CHECK (grade IN ('proved', 'likely', 'claimed')),
  recorded_at TEXT NOT NULL
) STRICT;

CREATE INDEX case_event_by_case ON case_event (case_id);
CREATE UNIQUE INDEX case_event_once ON case_event (case_id, kind, sighting_id) WHERE sighting_id IS NOT NULL;
CREATE INDEX case_event_by_sighting ON case_event (sighting_id) WHERE sighting_id IS NOT NULL;
`,
  // 5: correspondents of aliases that an alias service's export lists.
  `
CREATE TABLE contact (
  alias_id INTEGER NOT NULL REFERENCES alias ON DELETE CASCADE,
  address TEXT NOT NULL,
  first_seen TEXT, -- null: the export does not say
  by_person INTEGER NOT NULL CHECK (by_person IN (0, 1)), -- made by the person to write to; 0: by mail that came in
  source TEXT NOT NULL, -- format of the export
  PRIMARY KEY (alias_id, address, source)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER contact_added AFTER INSERT ON contact BEGIN UPDATE meta SET value = value + 1 WHERE name = 'revision'; END;
CREATE TRIGGER contact_changed AFTER UPDATE ON contact BEGIN UPDATE meta SET value = value + 1 WHERE name = 'revision'; END;
CREATE TRIGGER contact_removed AFTER DELETE ON contact BEGIN UPDATE meta SET value = value + 1 WHERE name = 'revision'; END;
`,
]

/** `application_id` of a registry ("leak"): tells it from other SQLite databases. */
export const APPLICATION_ID = 0x6c65616b
