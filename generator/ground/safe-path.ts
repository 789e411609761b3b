// Which relative paths may become files. The rules are those of the strictest system a checkout
// may land on, so that output made on one machine can be written on every other.

/** Names that Windows keeps for devices, with any extension and in any case. */
const deviceName = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;
const forbiddenCharacter = /[\u0000-\u001f\u007f<>:"|?*]/;
const maxSegmentBytes = 255;

/** What nearly every path is, so that an output of ten thousand is looked through in no time. */
const plainPath = /^[\w-]+(?:\.[\w-]+)*(?:\/[\w-]+(?:\.[\w-]+)*)*$/;
const deviceInPath = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)/i;

function isPlain(path: string): boolean {
  return path.length <= maxSegmentBytes && plainPath.test(path) && !deviceInPath.test(path);
}

/** Why a path below a folder cannot be written, in words that follow its name; null when it can. */
export function unsafePathReason(path: string): string | null {
  if (isPlain(path)) return null;
  if (path === "") return "is empty";
  if (/^[a-z]:/i.test(path)) return "starts with a drive letter";
  if (path.includes("\\")) return "has a backslash";
  if (path.startsWith("/")) return "is absolute";
  for (const segment of path.split("/")) {
    const reason = unsafeSegmentReason(segment);
    if (reason !== null) return reason;
  }
  return null;
}

function unsafeSegmentReason(segment: string): string | null {
  if (segment === "") return "has an empty part";
  if (segment === "." || segment === "..") return `has the part "${segment}"`;
  if (forbiddenCharacter.test(segment))
    return "has a character that file names cannot have everywhere";
  if (/[. ]$/.test(segment)) return "has a part that ends in a dot or a space";
  // Windows looks at what stands before the first dot, without the spaces around it.
  if (deviceName.test(segment.split(".")[0]!.trim()))
    return "has a part that is a device on Windows";
  if (/\p{Surrogate}/u.test(segment)) return "has half of a surrogate pair";
  if (Buffer.byteLength(segment) > maxSegmentBytes)
    return `has a part longer than ${maxSegmentBytes} bytes`;
  return null;
}

const isAscii = /^[\x20-\x7e]*$/;

/** Equal for paths that some file systems hold to be one: letter case and composition aside. */
export function pathKey(path: string): string {
  if (isAscii.test(path)) return path.toLowerCase();
  return path.normalize("NFC").toLowerCase().normalize("NFC");
}

/** The folders above a path, nearest first: `a/b/c` gives `a/b`, `a`. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}
