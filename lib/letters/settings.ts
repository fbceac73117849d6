import type { MailSettings } from './mail';

/** What the environment says about the service. */
export interface LetterSettings {
  host: string;
  port: number;
  /** `postgres://…`, or the path of a file. */
  database: string;
  /** Folder of the finished site. */
  site: string;
  /** Of the desk; without one there is none, and editors decide on the command line. */
  password: string | undefined;
  /** How many proxies stand before the service; undefined for one on this machine, if there is any. */
  proxies: number | undefined;
  /** Undefined where editors get no mail. */
  mail: MailSettings | undefined;
}

const SHORTEST_PASSWORD = 12;
const EMBEDDED = '.data/letters.db';

/**
 * Reads the settings.
 *
 * @param site folder of the finished site
 * @throws an Error of one line where one cannot be used
 */
export function readLetterSettings(
  env: Readonly<Record<string, string | undefined>>,
  site: string,
): LetterSettings {
  const number = (name: string, most: number): number | undefined => {
    const value = env[name] || undefined;
    if (value !== undefined && !(/^\d+$/.test(value) && Number(value) <= most)) {
      throw new Error(`${name} is "${value}": give a number from 0 to ${most}.`);
    }
    return value === undefined ? undefined : Number(value);
  };
  const password = env.LETTERS_PASSWORD || undefined;
  if (password !== undefined && password.length < SHORTEST_PASSWORD) {
    throw new Error(
      `LETTERS_PASSWORD is too short: give one of at least ${SHORTEST_PASSWORD} characters.`,
    );
  }
  const { SMTP_URL: server, LETTERS_MAIL: editors } = env;
  if (!server !== !editors) {
    throw new Error('SMTP_URL and LETTERS_MAIL, the addresses of the editors, are set together.');
  }
  return {
    host: env.HOST || '127.0.0.1',
    port: number('PORT', 65535) ?? 8787,
    database: env.DATABASE_URL || EMBEDDED,
    site,
    password,
    proxies: number('LETTERS_PROXIES', 9),
    mail: server && editors ? { server, editors } : undefined,
  };
}

/** What is wrong with the settings, in one line. */
export function letterSettingsFault(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  try {
    readLetterSettings(env, '');
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
