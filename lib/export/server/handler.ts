import { createReadStream } from 'node:fs';
import type { RequestListener } from 'node:http';
import { pipeline } from 'node:stream';
import { answer } from './answer';

/**
 * Serves a folder over HTTP.
 *
 * @param root the folder of the export
 */
export const handler =
  (root: string): RequestListener =>
  (request, response) => {
    const { status, headers, body } = answer(root, request);
    const length = body ? body.last - body.first + 1 : 0;
    response.writeHead(status, status === 304 ? headers : { ...headers, 'Content-Length': length });
    if (!body || length === 0 || request.method === 'HEAD') {
      response.end();
      return;
    }
    const bytes = createReadStream(body.file, { start: body.first, end: body.last });
    // A reader that goes away is no error, and a file that vanishes while it is read ends the answer.
    pipeline(bytes, response, () => {});
  };
