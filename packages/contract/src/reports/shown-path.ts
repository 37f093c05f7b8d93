import { basename, isAbsolute, relative, sep } from "node:path";

/** A file as reports name it: relative to the working folder, which is the repository in CI; outside of it, the name alone. */
export function shownPath(file: string): string {
  const path = relative(process.cwd(), file);
  const isElsewhere = path.startsWith("..") || isAbsolute(path);
  return isElsewhere ? basename(file) : path.split(sep).join("/");
}
