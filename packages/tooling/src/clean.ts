#!/usr/bin/env node
// clean FOLDER, in a package's scripts: removes the last build, so that none of its files are published with the next one.
import { rmSync } from "node:fs";

for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true });
