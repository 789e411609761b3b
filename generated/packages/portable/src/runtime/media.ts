// Copied from templates/portable/runtime/media.ts. Do not edit.

// Files as shared parameters take them. A stream can be read once, and a second provider may have
// to be asked: give a Blob in its place.

/** The address of a file, where not every provider takes the file itself. */
export type MediaAddress = string | URL;

/** A file's address, or the file itself. */
export type MediaFile = MediaAddress | Blob | ArrayBuffer | ArrayBufferView;
