import { isRealDate } from '../language/time';

/**
 * The day of the build: `BUILD_DATE` (2026-11-18), else the day of `SOURCE_DATE_EPOCH` (seconds, see
 * reproducible-builds.org), else today. Days begin at midnight UTC, which is what feeds say too. It decides
 * what is published and nothing else, so that pages are kept by what they show, not by this.
 *
 * @throws one short Error where a setting cannot be read
 */
export function buildDay(): string {
  const { BUILD_DATE, SOURCE_DATE_EPOCH } = process.env;
  if (BUILD_DATE) {
    if (isRealDate(BUILD_DATE)) return BUILD_DATE;
    throw new Error(`BUILD_DATE is "${BUILD_DATE}": give a day such as 2026-11-18.`);
  }
  const seconds = SOURCE_DATE_EPOCH ? Number(SOURCE_DATE_EPOCH) : Date.now() / 1000;
  const date = new Date(seconds * 1000);
  if (!Number.isNaN(date.getTime())) return date.toISOString().slice(0, 10);
  throw new Error(`SOURCE_DATE_EPOCH is "${SOURCE_DATE_EPOCH}": give whole seconds since 1970.`);
}
