/**
 * Something that the reader can choose, as `browser/choice/element.ts` shows it; nothing without a script.
 *
 * @param of what is chosen, a key of `CHOICES`
 * @param label what stands before the buttons, with its colon
 * @param words for its values, in the order in which they are shown
 * @param says what may be said beside it, by the name that browser code knows it by
 * @param children stand behind the buttons
 */
export function ReadingChoice({
  of,
  label,
  words,
  says,
  children,
}: {
  of: 'theme' | 'added' | 'size';
  label: string;
  words: Record<string, string | undefined>;
  says?: Record<string, string>;
  children?: React.ReactNode;
}) {
  const attributes = Object.entries({ ...words, ...says }).map(([value, word]) => [
    `data-${value}`,
    word,
  ]);
  return (
    <reading-choice data-of={of} data-label={label} {...Object.fromEntries(attributes)}>
      {children}
    </reading-choice>
  );
}
