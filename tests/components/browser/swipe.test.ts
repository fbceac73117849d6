import { expect, it } from 'vitest';
import { directionOf } from '@/components/browser/counterpart/swipe';

it.each([
  ['to the left leads onward', -80, 10, 1],
  ['to the right leads back', 80, -10, -1],
  ['that is short is a tap', -40, 0, 0],
  ['down is a scroll', 10, 200, 0],
  ['aslant is a scroll', -120, 100, 0],
  ['that goes nowhere is none', 0, 0, 0],
])('a finger %s', (_, across, down, expected) => {
  expect(directionOf(across, down)).toBe(expected);
});
