import { afterAll, afterEach, beforeAll, beforeEach, describe, it, vi } from 'vitest';
import { KINDS } from './databases';
import { deskSuite } from './suites/desk';
import { lettersSuite } from './suites/letters';
import { outageSuite } from './suites/outage';
import { readingsSuite } from './suites/readings';
import { statesSuite } from './suites/states';
import { storeSuite } from './suites/store';
import { World } from './world';

describe.each(KINDS.filter(({ isHere }) => !isHere))('on $name', () => {
  it.skip('takes letters', () => {});
});

describe.each(KINDS.filter(({ isHere }) => isHere))('on $name', (kind) => {
  const world = new World();

  beforeAll(async () => {
    await kind.start();
    await world.start(await kind.fresh());
  }, 60_000);
  afterAll(async () => {
    await world.stop();
    await kind.stop();
  });
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await world.clear();
  });
  afterEach(() => void vi.useRealTimers());

  lettersSuite(world);
  deskSuite(world);
  statesSuite(world);
  readingsSuite(world);
  storeSuite(world, kind);
  if (kind.server) outageSuite(world, kind);
});
