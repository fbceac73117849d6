import { device } from '../storage';
import { ADDED, TEXT_SIZE, THEME } from '../storage-keys';

/** What a reader can choose, by the key under which the device keeps it; the first value is the default. */
export const CHOICES = {
  [THEME]: ['auto', 'light', 'dark'],
  [TEXT_SIZE]: ['normal', 'large', 'larger'],
  [ADDED]: ['annotated', 'pure', 'pinyin'],
} as const;

export type ChoiceName = keyof typeof CHOICES;

const { dataset } = document.documentElement;
const watchers: [ChoiceName, (value: string) => void][] = [];

/** The value of a choice that a text names, the default where it names none. */
const valid = (choice: ChoiceName, value: string | null | undefined): string =>
  CHOICES[choice].find((each) => each === value) ?? CHOICES[choice][0];

/** What is chosen, as `data-` attributes of the document say it to stylesheets. */
export const chosen = (choice: ChoiceName): string => valid(choice, dataset[choice]);

/** Sets what the device has kept on the document, before anything is to be seen. */
export function applyChoices(): void {
  for (const choice of Object.keys(CHOICES) as ChoiceName[]) {
    dataset[choice] = valid(choice, device.recall(choice));
  }
}

/** Chooses, and keeps it on the device. */
export function choose(choice: ChoiceName, value: string): void {
  device.keep(choice, value);
  dataset[choice] = valid(choice, value);
  for (const [watched, act] of watchers) if (watched === choice) act(chosen(choice));
}

/** Acts on what is chosen, now and whenever it changes. */
export function watchChoice(choice: ChoiceName, act: (value: string) => void): void {
  watchers.push([choice, act]);
  act(chosen(choice));
}
