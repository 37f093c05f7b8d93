export const variable = "MANGOPAY_SCA_SANDBOX_PORT";

export const usage = `Usage: mangopay-sca-sandbox [--port 4020] [--seed 1] [--seed-file FILE] ...

Serves a stateful sandbox of the Mangopay SCA API, with the hosted page, notifications, and a clock that can be moved on.
  --port       port to listen on; also ${variable}
  --host       address to listen on; 127.0.0.1 by default, where only this machine can call
  --seed       a whole number; the same one gives the same Ids, and dates that begin on 1 January 2026 and stand still
  --seed-file  users and hooks to begin with, where there are no users yet: {"users": [{"natural": {...}, "enrolled": true}]}
  --data       file to keep records in (Node 22.13 or newer); in memory by default
  --client-id  the one ClientId that is let in; any by default
  --api-key    its API key
  --quiet      print the address and nothing else
  --version    print the version
  --help       this text`;
