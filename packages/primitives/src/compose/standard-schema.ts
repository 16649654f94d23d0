/**
 * What every library of schemas offers that follows Standard Schema, version 1 (standardschema.dev): zod, valibot,
 * arktype and others.
 */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
  };
}

/** What a schema says of a value: what it makes of it, or what is wrong. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

export interface SchemaIssue {
  readonly message: string;
  /** The keys that lead to what is wrong, as they are or in objects. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}
