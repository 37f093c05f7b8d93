import type { DatabaseSync } from "node:sqlite";
import { applicationId, schema, version } from "./schema.js";

/** A file that cannot be used as a store. */
export class StoreError extends Error {}

/** Opens a file for this process alone, and makes it where there is none. Throws StoreError for a file that is anything else. */
export function openFile(file: string): DatabaseSync {
  // Imported, it would break whoever bundles this for an older Node before anything could say why.
  const sqlite = process.getBuiltinModule("node:sqlite") as typeof import("node:sqlite") | undefined;
  if (!sqlite)
    throw new StoreError(`Keeping records in ${file} needs Node 22.13 or newer; this is ${process.version}.`);
  let database: DatabaseSync | undefined;
  try {
    database = new sqlite.DatabaseSync(file);
    // Calls wait for each other in one process; a second one would not know of them.
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    const isNew = refuseForeign(database, file);
    // What was acknowledged outlives the process, killed or not; when the power fails, the last moments may be lost.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    if (isNew) database.exec(`BEGIN; ${schema} COMMIT;`);
    return database;
  } catch (error) {
    database?.close();
    throw error instanceof StoreError ? error : new StoreError(sentence(file, error), { cause: error });
  }
}

/** Whether there is nothing in a database yet. Throws StoreError, and changes nothing, where something else is. */
function refuseForeign(database: DatabaseSync, file: string): boolean {
  const one = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
  if (one("SELECT count(*) FROM sqlite_schema") === 0) return true;
  if (one("PRAGMA application_id") !== applicationId) {
    throw new StoreError(
      `${file} is a database of another program: name a file of a sandbox, or one that is not there.`,
    );
  }
  if (one("PRAGMA user_version") !== version) {
    throw new StoreError(`${file} was written by another version of the sandbox: use that one, or another file.`);
  }
  return false;
}

function sentence(file: string, error: unknown): string {
  const { errcode, message } = error as { errcode?: number; message: string };
  if (errcode === 5) return `${file} is in use by another process: stop that one, or name another file.`;
  if (errcode === 26) return `${file} is not a database: name a file of a sandbox, or one that is not there.`;
  if (errcode === 14) return `${file} cannot be opened: its folder must exist, and both must be yours to write to.`;
  return `${file} cannot be used as a store: ${message}.`;
}
