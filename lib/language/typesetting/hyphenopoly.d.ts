declare module 'hyphenopoly' {
  interface Settings {
    require: string[];
    sync: true;
    /** Reads a pattern file from the folder of the package. */
    loaderSync(file: string, folder: URL): Uint8Array;
    hyphen: string;
    leftmin: number;
    rightmin: number;
    minWordLength: number;
  }
  const hyphenopoly: { config(settings: Settings): Map<string, (text: string) => string> };
  export default hyphenopoly;
}
