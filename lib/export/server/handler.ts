import { createReadStream } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { type Answer, answer, refusal } from './answer';

/**
 * Serves a folder over HTTP. Whatever fails while a request is answered becomes an answer: no request
 * may end the process.
 *
 * @param root the folder of the export
 */
export const handler =
  (root: string): RequestListener =>
  (request, response) => {
    try {
      send(request, response, answer(root, request));
    } catch (error) {
      console.error(`${request.method} ${JSON.stringify(request.url)}: ${error}`);
      if (response.headersSent) response.destroy();
      else send(request, response, refusal(500));
    }
  };

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
): void {
  const length = body ? body.last - body.first + 1 : 0;
  response.writeHead(status, status === 304 ? headers : { ...headers, 'Content-Length': length });
  if (!body || length === 0 || request.method === 'HEAD') {
    response.end();
    return;
  }
  const bytes = createReadStream(body.file, { start: body.first, end: body.last });
  // A reader that goes away is no error, and a file that vanishes while it is read ends the answer.
  pipeline(bytes, response, () => {});
}
