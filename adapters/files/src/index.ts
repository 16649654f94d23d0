export { FolderError } from './folder-error.ts';
export { listFolders } from './list-folders.ts';
export { readFolder } from './read-folder.ts';
export { assetsOf, readAssets } from './read-assets.ts';
