import type { OpenAPIHono } from '@hono/zod-openapi';
import { modelsPage } from '../models-page/models-page.ts';
import type { ModelsRoom } from '../models-page/models-room.ts';
import { formBody } from '../operator/form-body.ts';
import { operatorDoor } from '../operator/operator-door.ts';
import type { Admitted } from '../player-cookie.ts';

/** The page about models, for the operator alone. */
export function modelsPageRoutes(
  app: OpenAPIHono<Admitted>,
  room: ModelsRoom,
  { secure }: { readonly secure: boolean },
): void {
  const { guard } = operatorDoor(app, {
    path: '/models',
    title: 'Models',
    cookie: 'lamplight_models',
    key: room.key,
    secure,
  });
  app.get(
    '/models',
    guard((context) => context.html(modelsPage(room, null))),
  );
  app.post(
    '/models/check',
    formBody,
    guard(async (context) => {
      const { model: id } = await context.req.parseBody();
      // A form of an older page may name a model that is gone: then the page shows those that there are.
      if (typeof id !== 'string' || !room.list().some((model) => model.id === id))
        return context.redirect('/models', 303);
      const check = await room.check(id);
      return context.html(modelsPage(room, { id, check }));
    }),
  );
}
