// Opens what one document may refer to: files in its own folder, and documents at addresses that
// were allowed. A part is known by its path below the folder, or by its address; "" is the
// document itself. What came from an address never leads back to the disk.

import type { Diagnostic } from "../ground/diagnostic.ts";
import type { Json } from "../ground/json.ts";
import { createFolderReader, type FolderReader, type ReadReferenced } from "./folder-reader.ts";
import type { SourceDocument } from "./parse-source.ts";
import { isAddress } from "./references.ts";

/** Why something may not be opened, or could not be. */
export interface Refusal {
  readonly kind: "refused";
  readonly code: "read/refused-reference" | "read/unresolved-reference";
  /** In words that follow the reference. */
  readonly says: string;
  readonly fix: string;
}

export type OpenedPart = Awaited<ReturnType<FolderReader["open"]>> | Refusal;

/** Documents at addresses, each fetched once. The half that touches the network is the caller's. */
export interface AddressReader {
  readonly open: (address: string) => Promise<
    | {
        readonly kind: "value";
        readonly value: Json;
        /** Where it was in the end: what relative references start from. */
        readonly base: string;
      }
    | { readonly kind: "broken"; readonly diagnostics: readonly Diagnostic[] }
    | Refusal
  >;
  /** An address as diagnostics show it. */
  readonly shownName: (address: string) => string;
}

export interface PartSources {
  /** The document's folder, outside of which nothing is read; null where it has none. */
  readonly folder: string | null;
  readonly read: ReadReferenced;
  /** Addresses are not followed where it is absent. */
  readonly addresses?: AddressReader;
  /** Where the document was fetched from, when it was. */
  readonly address?: string;
}

export interface PartReader {
  /** What a reference in `from` names; null for what leads out of the folder. */
  readonly resolve: (from: string, target: string) => string | null;
  readonly open: (part: string) => Promise<OpenedPart>;
  /** The name of a part in diagnostics. */
  readonly shownName: (part: string) => string;
}

export function createPartReader(document: SourceDocument, sources: PartSources): PartReader {
  const { folder, read, addresses = noAddresses } = sources;
  const files = folder === null ? null : createFolderReader(document, { folder, read });
  const bases = new Map<string, string>();
  if (sources.address !== undefined) bases.set("", sources.address);
  const openAddress = async (address: string): Promise<OpenedPart> => {
    const opened = await addresses.open(address);
    if (opened.kind === "value") bases.set(address, opened.base);
    return opened;
  };
  return {
    resolve(from, target) {
      const base = bases.get(from);
      if (base === undefined && !isAddress(target)) return files?.resolve(from, target) ?? null;
      const address = absolute(target, base);
      return address === bases.get("") ? "" : address;
    },
    async open(part) {
      if (part === "") return { kind: "value", value: document.value };
      if (isAddress(part) || files === null) return openAddress(part);
      return files.open(part);
    },
    shownName(part) {
      if (isAddress(part)) return addresses.shownName(part);
      return files?.shownName(part) ?? document.file;
    },
  };
}

const noAddresses: AddressReader = {
  open: async () => ({
    kind: "refused",
    code: "read/refused-reference",
    says: "is an address, and addresses are not followed",
    fix: "copy what it names into the document's folder and refer to the copy",
  }),
  shownName: (address) => address,
};

/** What cannot be read as an address stays as it is, and is refused when it is opened. */
function absolute(target: string, base: string | undefined): string {
  return URL.canParse(target, base) ? new URL(target, base).href : target;
}
