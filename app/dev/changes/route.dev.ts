import { existsSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';

export const dynamic = 'force-dynamic';

/** Server-sent events: one message when a file of the content or of the ledger changes. */
export function GET(request: Request) {
  const content = process.env.CONTENT_DIR ?? 'content';
  const seeds = process.env.SEEDS_DIR ?? join(dirname(content), 'seeds');
  const stream = new ReadableStream({
    start(controller) {
      let open = true;
      const close = () => {
        for (const watcher of watchers) watcher.close();
        open = false;
      };
      const tell = () => {
        if (!open) return;
        close();
        controller.enqueue('data: changed\n\n');
        controller.close();
      };
      // A folder that is removed while it is watched is a change as well.
      const watchers = [content, seeds]
        .filter(existsSync)
        .map((folder) => watch(folder, { recursive: true }, tell).on('error', tell));
      request.signal.addEventListener('abort', close);
    },
  });
  return new Response(stream.pipeThrough(new TextEncoderStream()), {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' },
  });
}
