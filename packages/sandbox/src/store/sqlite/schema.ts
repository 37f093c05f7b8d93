/** SQLite's mark of a file's kind: "MSCA". */
export const applicationId = 0x4d534341;
/** Of the tables below. */
export const version = 1;

/**
 * Records as JSON, beside what lists are narrowed and sorted by. The number of records of a kind and platform is kept, as SQLite would
 * count them one by one.
 */
export const schema = `
CREATE TABLE records (
  position INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  client_id TEXT NOT NULL,
  date INTEGER NOT NULL,
  event_type TEXT,
  user_id TEXT,
  is_open INTEGER NOT NULL,
  json TEXT NOT NULL,
  UNIQUE (kind, id, client_id)
) STRICT;
CREATE INDEX by_date ON records (kind, client_id, date);
CREATE INDEX by_date_of_all ON records (kind, date);
CREATE INDEX by_user ON records (kind, user_id, date) WHERE user_id IS NOT NULL;
CREATE INDEX open ON records (kind, date) WHERE is_open;

CREATE TABLE totals (
  kind TEXT NOT NULL,
  client_id TEXT NOT NULL,
  total INTEGER NOT NULL,
  PRIMARY KEY (kind, client_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER count_new AFTER INSERT ON records BEGIN
  INSERT INTO totals VALUES (NEW.kind, NEW.client_id, 1) ON CONFLICT DO UPDATE SET total = total + 1;
END;
CREATE TRIGGER count_removed AFTER DELETE ON records BEGIN
  UPDATE totals SET total = total - 1 WHERE kind = OLD.kind AND client_id = OLD.client_id;
END;

PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${version};
`;

export const put = `
INSERT INTO records (kind, id, client_id, date, event_type, user_id, is_open, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (kind, id, client_id) DO UPDATE SET
  date = excluded.date, event_type = excluded.event_type, user_id = excluded.user_id, is_open = excluded.is_open,
  json = excluded.json`;
export const get = "SELECT json FROM records WHERE kind = ? AND id = ? AND client_id = ?";
export const remove = "DELETE FROM records WHERE kind = ? AND id = ? AND client_id = ?";
