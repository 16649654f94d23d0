export { FolderError } from './folder-error.ts';
export { createKeptTexts } from './kept-texts.ts';
export { listFolders } from './list-folders.ts';
export { readFolder } from './read-folder.ts';
export { type FolderSeen, watchFolder } from './watch-folder.ts';
export { assetsOf, readAssets } from './read-assets.ts';
