import manifest from '../package.json' with { type: 'json' };

/** Which version of the check and the format found something sound, for whoever keeps that. */
export const checkerVersion: string = manifest.version;
