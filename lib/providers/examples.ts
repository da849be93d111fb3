/**
 * Values as somebody would write them on a cloud, by field, dotted below `infrastructure`:
 * `networking.vpc_id`. Of a list it is one item. What means the same on every cloud has its example in
 * the schema.
 */
export type Examples = Readonly<Record<string, string>>
