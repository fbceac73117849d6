/** How far a finger goes across at least, in pixels, and how much farther than up or down. */
const FAR = 56;
const STEEP = 2;

/**
 * Whether a finger has swept to the left (1, onward), to the right (-1) or neither (0).
 *
 * @param across the way to the right in pixels
 * @param down the way down in pixels
 */
export function directionOf(across: number, down: number): -1 | 0 | 1 {
  if (Math.abs(across) < FAR || Math.abs(across) < STEEP * Math.abs(down)) return 0;
  return across < 0 ? 1 : -1;
}
