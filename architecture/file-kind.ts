/** Whether the file is TypeScript or JavaScript. */
export function isCode(path: string): boolean {
  return /\.(?:tsx?|m?js)$/.test(path);
}

/** Whether the file only ever runs in tests: a test, or what tests share in a `test` or `testing` folder. */
export function isTest(path: string): boolean {
  return /\.(?:test|test-d|browser|services)\.tsx?$/.test(path) || /(?:^|\/)testing\/|\/test\//.test(path);
}

/** Whether a tool reads the file as its configuration. */
export function isConfiguration(path: string): boolean {
  return path.endsWith('.config.ts');
}

/** Whether the file ships: part of a package, an adapter or an app, and neither test nor configuration. */
export function isProduct(path: string): boolean {
  return (
    isCode(path) && /^(?:packages|adapters|apps)\//.test(path) && !isTest(path) && !isConfiguration(path)
  );
}
