/** Whether the page was built, and is not being written: what is built keeps its files for when there is no server. */
export const isBuilt = import.meta.env.PROD;
