// The least that node:http can do: the same bytes for every request. Arguments: port and body.
import { createServer } from "node:http";

const [port, text] = process.argv.slice(2);
createServer((_, response) => {
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(text);
}).listen(Number(port), "127.0.0.1");
