/** A text and the name that says how it is read. */
export interface Input {
  readonly name: string;
  readonly text: string;
}

/** The key of every seed: letters and digits alone, so that every format spells it alike. */
export const CANARY = 'Kq7zPlantedKeyXw9v';

/** What would show of it. */
export const SHOWN = /Kq7z|Xw9v/u;
