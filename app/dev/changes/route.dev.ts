import { existsSync, watch } from 'node:fs';

export const dynamic = 'force-dynamic';

/** Server-sent events: one message when a file of the content or of the ledger changes. */
export function GET(request: Request) {
  const folders = [process.env.CONTENT_DIR ?? 'content', process.env.SEEDS_DIR ?? 'seeds'];
  const stream = new ReadableStream({
    start(controller) {
      const watchers = folders.filter(existsSync).map((folder) =>
        watch(folder, { recursive: true }, () => {
          close();
          controller.enqueue('data: changed\n\n');
          controller.close();
        }),
      );
      const close = () => {
        for (const watcher of watchers) watcher.close();
      };
      request.signal.addEventListener('abort', close);
    },
  });
  return new Response(stream.pipeThrough(new TextEncoderStream()), {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' },
  });
}
