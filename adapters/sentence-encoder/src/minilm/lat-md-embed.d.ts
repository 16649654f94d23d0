// The package with the weights takes this type from one that it does not bring along; this is what is used of it.
declare module '@lat.md/embed' {
  export interface ModelManifest {
    /** How many numbers a vector has. */
    readonly dimensions: number;
    readonly weightsPath: string;
    readonly tokenizerPath: string;
  }
}
