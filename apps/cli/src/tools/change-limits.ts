import {
  type Intensity,
  intensitySchema,
  type Limits,
  type Rating,
  ratingSchema,
  topicSchema,
} from '@lamplight/contracts';

/** Limits with a change, or why the line is none. */
export type ChangedLimits =
  | { readonly ok: true; readonly limits: Limits }
  | { readonly ok: false; readonly because: string };

const ways =
  'Say “line spiders” for never, “veil spiders” for not shown, “fine spiders” to take either back, ' +
  '“rating teen” (everyone, teen, mature) or “intensity gentle” (gentle, moderate, full).';

/** Reads a line that changes what a player wants to meet: `line spiders`, `veil grief`, `fine grief`, `rating teen`. */
export function changeLimits(limits: Limits, line: string): ChangedLimits {
  const [word = '', ...rest] = line.trim().toLowerCase().split(/\s+/);
  const value = rest.join('-');
  if (word === 'rating') return rated(limits, ratingSchema.safeParse(value).data);
  if (word === 'intensity') return felt(limits, intensitySchema.safeParse(value).data);
  const topic = topicSchema.safeParse(value).data;
  if (topic === undefined || !['line', 'veil', 'fine'].includes(word)) return no();
  const lines = limits.lines.filter((other) => other !== topic);
  const veils = limits.veils.filter((other) => other !== topic);
  if (word === 'line') lines.push(topic);
  if (word === 'veil') veils.push(topic);
  return { ok: true, limits: { ...limits, lines, veils } };
}

function rated(limits: Limits, rating: Rating | undefined): ChangedLimits {
  return rating === undefined ? no() : { ok: true, limits: { ...limits, rating } };
}

function felt(limits: Limits, intensity: Intensity | undefined): ChangedLimits {
  return intensity === undefined ? no() : { ok: true, limits: { ...limits, intensity } };
}

function no(): ChangedLimits {
  return { ok: false, because: ways };
}
