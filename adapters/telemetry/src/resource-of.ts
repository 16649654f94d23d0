import { type Resource, resourceFromAttributes } from '@opentelemetry/resources';

/** Which program speaks. Nothing of the machine, its user or its paths. */
export function resourceOf(service: string): Resource {
  return resourceFromAttributes({ 'service.name': service });
}
