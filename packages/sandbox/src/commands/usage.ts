export const variable = "MANGOPAY_SCA_SANDBOX_PORT";

export const usage = `Usage: mangopay-sca-sandbox [--port 4020] [--seed 1] [--seed-file FILE] ...

Serves a stateful sandbox of the Mangopay SCA API, with the hosted page, notifications, and a clock that can be moved on.
  --port       port to listen on; also ${variable}
  --host       address to listen on; 127.0.0.1 by default, where only this machine can call
  --seed       a whole number; the same one gives the same Ids, and dates that begin on 1 January 2026 and stand still
  --data       a file that keeps users and everything else, also when the process is killed; needs Node 22.13 or newer
  --seed-file  users and hooks to begin with: {"users": [{"natural": {...}, "enrolled": true}]}
  --client-id  the one ClientId that is let in; any by default
  --api-key    its API key
  --quiet      print the address and nothing else
  --version    print the version
  --help       this text`;
