/** One SQL text for both databases: values are numbered $1, $2 …, points in time are text in UTC. */
export type Cell = string | number | null;

export type Cells = Record<string, Cell>;

export interface Step {
  sql: string;
  values?: Cell[];
  /** Nothing of the whole is kept where this step changes nothing. */
  must?: boolean;
}

export interface Database {
  rows(sql: string, values?: Cell[]): Promise<Cells[]>;
  /**
   * All steps or none, on the disk once it returns.
   *
   * @returns the step that had to change something and did not; undefined where all were taken
   */
  atomically(steps: readonly Step[]): Promise<Step | undefined>;
  close(): Promise<void>;
}

/**
 * Opens a database and brings its tables up to date.
 *
 * @param address `postgres://…`, or the path of a file, which is made where there is none
 */
export async function openDatabase(address: string): Promise<Database> {
  if (/^postgres(?:ql)?:/i.test(address)) {
    const { openPostgres } = await import('./postgres');
    return openPostgres(address);
  }
  const { openFile } = await import('./embedded');
  return openFile(address);
}
