/** An Ink scene broke while it ran: it ran out of content, never came to rest, or asked for what does not exist. */
export class SceneError extends Error {
  readonly code = 'talk/scene-failed';
  readonly retryable = false;
  readonly person: string;
  readonly scene: string;

  constructor(person: string, scene: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The scene "${scene}" failed while talking with "${person}", so nothing was said. ${reason}`, {
      cause,
    });
    this.name = 'SceneError';
    this.person = person;
    this.scene = scene;
  }
}
