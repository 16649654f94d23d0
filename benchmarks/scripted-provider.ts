import { openModelServer, storyteller } from '../testing/model-server/index.ts';

/**
 * A storyteller in a process of its own, which tells its parent what it was asked last. It writes some letters each
 * millisecond, faster than any model.
 */
await using server = await openModelServer({ respond: (question) => storyteller(question, { wait: 1 }) });
process.send?.({ baseUrl: server.baseUrl });
process.on('message', () => {
  const { path = '', body = '' } = server.asked.at(-1) ?? {};
  process.send?.({ path: path.replace(/^\/v1/, ''), body });
});
await new Promise((resolve) => process.once('disconnect', resolve));
