import { basename, isAbsolute, relative, sep } from "node:path";

/** A file as reports name it: its path from the working folder, which is the repository in CI; its name alone if it is elsewhere. */
export function shownPath(file: string): string {
  const path = relative(process.cwd(), file);
  const isElsewhere = path.startsWith("..") || isAbsolute(path);
  return isElsewhere ? basename(file) : path.split(sep).join("/");
}
