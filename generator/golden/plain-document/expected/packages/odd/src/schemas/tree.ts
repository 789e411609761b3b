// Generated from #/components/schemas/Tree with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export interface Tree {
  name: string;
  children?: Tree[];
  parent?: Tree | null;
}
