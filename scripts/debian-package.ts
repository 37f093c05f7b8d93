import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Installs one of Debian's packages, when this runs as root on a system that has them. Says so, and whether it worked. */
export function installDebianPackage(name: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.error(`Setting up: apt-get installs ${name} for the tests ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore", env });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], { stdio: "ignore", env });
    return true;
  } catch {
    return false;
  }
}
