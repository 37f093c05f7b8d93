export const variable = "MANGOPAY_SCA_MOCK_PORT";

export const usage = `Usage: mangopay-sca-mock [--port 4010] [--answer enrollUser=400.payer] [--scenario NAME|FILE] ...
       mangopay-sca-mock list

Responds to every operation of the Mangopay SCA spec with its documented examples, and refuses requests that violate it.
  --port      port to listen on; also ${variable}
  --host      address to listen on; 127.0.0.1 by default
  --answer    what an operation responds with by default; once for each operation
  --scenario  responses of several operations: a name, a custom JSON file,
              or all for one server each on consecutive ports
  --dynamic   generate responses from the schemas
  --latency   pause before each response, in milliseconds: 200, or 200±50
  --drop      share of connections to drop: 5%
  --seed      a whole number; the same one gives the same pauses and drops
  --spec      another bundled spec
  --log       "json": print each exchange as a line of JSON
  --quiet     print the address and nothing else
  --version   print the version
  --help      this text`;
