/** The part of a route that says what it answers to. */
interface Route {
  readonly method: string;
  readonly path: string;
}

/**
 * Finds by which pattern a request is answered, such as `/api/v1/sessions/:id`: what can be written down where the path
 * itself, which names sessions and may hold anything, cannot.
 */
export function routeFinder(routes: readonly Route[]): (method: string, path: string) => string | null {
  const known = routes
    .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
    .map(({ method, path }) => ({
      method,
      path,
      form: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`),
    }));
  return (method, path) => {
    const asked = method === 'HEAD' ? 'GET' : method;
    return known.find((route) => route.method === asked && route.form.test(path))?.path ?? null;
  };
}
