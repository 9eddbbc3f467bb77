import { z } from 'zod'

/** A JSON schema as the program's own description has it: what the fuzzer knows of one, and no more. */
export interface Schema {
  readonly type?: string | readonly string[] | undefined
  readonly $ref?: string | undefined
  readonly const?: unknown
  readonly enum?: readonly unknown[] | undefined
  readonly anyOf?: readonly Schema[] | undefined
  readonly oneOf?: readonly Schema[] | undefined
  readonly allOf?: readonly Schema[] | undefined
  readonly properties?: Readonly<Record<string, Schema>> | undefined
  readonly required?: readonly string[] | undefined
  readonly additionalProperties?: boolean | Schema | undefined
  readonly propertyNames?: Schema | undefined
  readonly items?: Schema | boolean | undefined
  readonly prefixItems?: readonly Schema[] | undefined
  readonly minItems?: number | undefined
  readonly maxItems?: number | undefined
  readonly minLength?: number | undefined
  readonly maxLength?: number | undefined
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly exclusiveMinimum?: number | undefined
  readonly format?: string | undefined
  readonly pattern?: string | undefined
}

const Schema: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    $ref: z.string().optional(),
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    anyOf: z.array(Schema).optional(),
    oneOf: z.array(Schema).optional(),
    allOf: z.array(Schema).optional(),
    properties: z.record(z.string(), Schema).optional(),
    required: z.array(z.string()).optional(),
    additionalProperties: z.union([z.boolean(), Schema]).optional(),
    propertyNames: Schema.optional(),
    items: z.union([z.boolean(), Schema]).optional(),
    prefixItems: z.array(Schema).optional(),
    minItems: z.number().optional(),
    maxItems: z.number().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    exclusiveMinimum: z.number().optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
  }),
)

/** One endpoint and method. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly parameters: readonly { readonly in: string; readonly name: string; readonly schema: Schema }[]
  /** Null where the description names no body: an upload, or nothing. */
  readonly body: Schema | null
}

const Described = z.object({
  paths: z.record(
    z.string(),
    z.partialRecord(
      z.enum(['get', 'post', 'put', 'delete']),
      z.object({
        parameters: z.array(z.object({ in: z.string(), name: z.string(), schema: Schema })).default([]),
        requestBody: z.object({ content: z.object({ 'application/json': z.object({ schema: Schema }) }) }).optional(),
      }),
    ),
  ),
})

const methods = { get: 'GET', post: 'POST', put: 'PUT', delete: 'DELETE' } as const

/** Every operation of the program's OpenAPI description. */
export function operationsOf(description: unknown): Operation[] {
  const { paths } = Described.parse(description)
  return Object.entries(paths).flatMap(([path, operations]) =>
    z.enum(['get', 'post', 'put', 'delete']).options.flatMap((method) => {
      const operation = operations[method]
      if (!operation) return []
      const body = operation.requestBody?.content['application/json'].schema ?? null
      return [{ method: methods[method], path, parameters: operation.parameters, body }]
    }),
  )
}
