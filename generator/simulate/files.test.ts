// Files as they are made, told apart and taken out of forms.

import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { mediaFile } from "./media-bytes.ts";
import { parseMultipart } from "./multipart.ts";
import { sniffMedia } from "./sniff.ts";

describe("mediaFile", () => {
  it.each([
    ["image", "image/png", "png"],
    ["video", "video/mp4", "mp4"],
    ["audio", "audio/mpeg", "mp3"],
  ] as const)("makes a real %s", (kind, contentType, extension) => {
    const file = mediaFile(kind);
    expect(sniffMedia(file.bytes)).toEqual({ kind, contentType, extension, bytes: file.bytes });
  });

  it("draws 64 by 64 pixels that inflate to whole rows", () => {
    const bytes = Buffer.from(mediaFile("image", 3).bytes);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([64, 64]);
    const at = bytes.indexOf("IDAT");
    const data = bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
    expect(inflateSync(data)).toHaveLength(64 * (1 + 64 * 3));
  });

  it("points the clip's table at its sample", () => {
    const bytes = Buffer.from(mediaFile("video").bytes);
    const offset = bytes.readUInt32BE(bytes.indexOf("stco") + 12);
    expect(bytes.toString("latin1", offset - 4, offset)).toBe("mdat");
    // The boxes fill the file to its last byte.
    let at = 0;
    const names: string[] = [];
    while (at < bytes.length) {
      names.push(bytes.toString("latin1", at + 4, at + 8));
      at += bytes.readUInt32BE(at);
    }
    expect([at, names]).toEqual([bytes.length, ["ftyp", "moov", "mdat"]]);
  });

  it("gives a second of whole frames", () => {
    const { bytes } = mediaFile("audio");
    expect(bytes.length % 104).toBe(0);
    expect([bytes[104], bytes[105]]).toEqual([0xff, 0xfb]);
  });
});

describe("sniffMedia", () => {
  it.each([
    ["RIFF____WEBP", "image/webp"],
    ["RIFF____WAVE", "audio/wav"],
    ["____ftypM4A ", "audio/mp4"],
    ["____ftypisom", "video/mp4"],
    ["<svg/>", undefined],
    ["", undefined],
  ])("%s → %s", (text, want) => {
    expect(sniffMedia(Buffer.from(text, "latin1"))?.contentType).toBe(want);
  });
});

describe("parseMultipart", () => {
  const type = "multipart/form-data; boundary=XX";
  const form = [
    "--XX",
    'Content-Disposition: form-data; name="note"',
    "",
    "two\r\nlines --XX inside",
    "--XX",
    'Content-Disposition: form-data; name="file"; filename="a.png"',
    "Content-Type: image/png",
    "",
    "\u0089PNG",
    "--XX--",
    "",
  ].join("\r\n");

  it("takes fields and files out of a form", () => {
    const parts = parseMultipart(type, Buffer.from(form, "latin1"));
    expect(
      parts?.map(({ bytes, ...rest }) => ({
        ...rest,
        text: Buffer.from(bytes).toString("latin1"),
      })),
    ).toEqual([
      { name: "note", filename: null, contentType: null, text: "two\r\nlines --XX inside" },
      { name: "file", filename: "a.png", contentType: "image/png", text: "\u0089PNG" },
    ]);
  });

  it.each([
    ["another type", "application/json", form],
    ["no boundary", "multipart/form-data", form],
    ["a form that breaks off", type, form.slice(0, 60)],
  ])("gives nothing for %s", (_, contentType, text) => {
    expect(parseMultipart(contentType, Buffer.from(text, "latin1"))).toBeNull();
  });
});
