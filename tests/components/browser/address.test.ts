// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';

type Rules = { createScriptURL: (address: string) => string };

/** The policy that the module makes in a browser with trusted types. */
async function madePolicy(): Promise<{ name: string; rules: Rules; address: string }> {
  let made: { name: string; rules: Rules } | undefined;
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, rules: Rules) {
      made = { name, rules };
      return rules;
    },
  });
  const { workerAddress } = await import('@/components/browser/offline/address');
  if (!made) throw new Error('No policy was made.');
  return { ...made, address: workerAddress };
}

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
});

it('the policy admits the address of the worker', async () => {
  const { name, rules, address } = await madePolicy();
  expect(name).toBe('doppelseite');
  expect(address).toBe('/sw.js');
  expect(rules.createScriptURL('/sw.js')).toBe('/sw.js');
});

it.each([
  'https://example.org/sw.js',
  '//example.org/sw.js',
  '\\\\example.org/sw.js',
  'http://localhost/sw.js',
  'data:text/javascript,alert(1)',
  'blob:http://localhost/1',
  'javascript:alert(1)',
  ' /sw.js',
  '/sw.js?x=1',
  '/images/a/sw.js',
  '../sw.js',
  '/sw.js\n//example.org',
  '',
])('and refuses %j', async (address) => {
  const { rules } = await madePolicy();
  expect(() => rules.createScriptURL(address)).toThrow(TypeError);
});

it('makes neither HTML nor scripts of strings', async () => {
  const { rules } = await madePolicy();
  expect(Object.keys(rules)).toEqual(['createScriptURL']);
});

it('browsers without trusted types take the text', async () => {
  const { workerAddress } = await import('@/components/browser/offline/address');
  expect(workerAddress).toBe('/sw.js');
});
