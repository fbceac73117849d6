import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Engine, programOf } from './engine';

const driver = programOf('WebKitWebDriver');
const xvfb = programOf('Xvfb');
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** WebKitGTK's small browser, which lies in the folder of the library. */
const browser = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/libexec',
]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith('webkit2gtk'))
      .map((name) => `${folder}/${name}/MiniBrowser`),
  )
  .find((path) => existsSync(path));

/** WebKitGTK, which is near to Safari, by WebDriver; on a screen in memory where there is no other. */
export const webkit: Engine = {
  name: 'WebKit',
  packages: 'webkit2gtk-driver xvfb',
  isInstalled: Boolean(driver && browser && (xvfb || hasDisplay)),
  async open(width, height) {
    const screen = hasDisplay ? undefined : await openScreen();
    const port = await freePort();
    const server = spawn(driver ?? '', [`--port=${port}`], {
      env: { ...process.env, ...(screen && { DISPLAY: screen.display }) },
      stdio: 'ignore',
    });
    const call = caller(`http://127.0.0.1:${port}`);
    await call.untilReady();
    const { sessionId } = await call<{ sessionId: string }>('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
      },
    });
    const session = `/session/${sessionId}`;
    await call('POST', `${session}/window/rect`, { width, height });
    return {
      goto: async (url) => {
        await call('POST', `${session}/url`, { url });
      },
      run: (task, ...args) =>
        call('POST', `${session}/execute/async`, {
          script: `const done = arguments[arguments.length - 1];
            Promise.resolve((${task})(...[...arguments].slice(0, -1))).then(done);`,
          args,
        }),
      close: async () => {
        await call('DELETE', session);
        server.kill();
        screen?.server.kill();
      },
    };
  },
};

/** Requests of the WebDriver protocol (W3C, level 2). */
function caller(origin: string) {
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(origin + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: T & { message?: string } };
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.message}`);
    return value;
  };
  /** The driver takes a moment before it listens. */
  call.untilReady = async (): Promise<void> => {
    for (let tries = 0; tries < 100; tries++) {
      const isReady = await call('GET', '/status').then(
        () => true,
        () => false,
      );
      if (isReady) return;
      await wait(100);
    }
    throw new Error('WebKitWebDriver does not listen.');
  };
  return call;
}

/** A screen that nobody sees, with the number that X gives it. */
async function openScreen(): Promise<{ display: string; server: ChildProcess }> {
  const server = spawn(xvfb ?? '', ['-displayfd', '1', '-screen', '0', '1920x1200x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(server.stdout, 'data');
  return { display: `:${String(number).trim()}`, server };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
