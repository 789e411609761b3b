// Pictures, clips and sounds as small as they get and still real: players open them.

import { deflateSync } from "node:zlib";

export type MediaKind = "image" | "video" | "audio";

export interface MediaFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly extension: string;
}

const pictureColours = [
  0x2f6f8f, 0xa8503a, 0x5b7f3a, 0x6a4c93, 0xb58900, 0x3a5ba8, 0x8f2f5b, 0x4a4a4a,
];
const pictures = new Map<number, MediaFile>();
let clip: MediaFile | null = null;
let sound: MediaFile | null = null;

/** A file of this kind; pictures differ in colour by `variant`. */
export function mediaFile(kind: MediaKind, variant = 0): MediaFile {
  switch (kind) {
    case "image": {
      const index = variant % pictureColours.length;
      const known = pictures.get(index) ?? {
        bytes: pngBytes(64, pictureColours[index]!),
        contentType: "image/png",
        extension: "png",
      };
      pictures.set(index, known);
      return known;
    }
    case "video":
      clip ??= { bytes: mp4Bytes(), contentType: "video/mp4", extension: "mp4" };
      return clip;
    case "audio":
      sound ??= { bytes: mp3Bytes(), contentType: "audio/mpeg", extension: "mp3" };
      return sound;
  }
}

/** A square picture that fades from the colour to white. */
function pngBytes(size: number, colour: number): Uint8Array {
  const channels = [colour >> 16, (colour >> 8) & 255, colour & 255];
  const rows = Buffer.alloc(size * (1 + size * 3));
  for (let y = 0; y < size; y += 1) {
    const row = y * (1 + size * 3);
    for (let x = 0; x < size; x += 1) {
      const light = (x + y) / (2 * size);
      channels.forEach((channel, i) => {
        rows[row + 1 + x * 3 + i] = Math.round(channel + (255 - channel) * light);
      });
    }
  }
  const header = Buffer.from([...u32(size), ...u32(size), 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk("IHDR", header),
    pngChunk("IDAT", deflateSync(rows)),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return Buffer.concat([Buffer.from(u32(data.length)), body, Buffer.from(u32(crc32(body)))]);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** One second of silence: MPEG-1 Layer III, 32 kbit/s, 44.1 kHz, mono. */
function mp3Bytes(): Uint8Array {
  const frame = Buffer.alloc(104);
  frame.set([0xff, 0xfb, 0x10, 0xc4]);
  return Buffer.concat(Array.from({ length: 38 }, () => frame));
}

const frameSize = 16;
const milliseconds = 1000;

// H.264 Baseline, one macroblock: the parameter sets, then a slice that holds its samples as they are.
const sps = [0x67, 0x42, 0x00, 0x0a, 0xfb, 0x88];
const pps = [0x68, 0xce, 0x38, 0x80];
const sliceStart = [0x65, 0x88, 0x84, 0x08, 0x68];

/** One frame of one colour, shown for a second. */
function mp4Bytes(): Uint8Array {
  const luma = Buffer.alloc(256, 0x90);
  const chroma = Buffer.concat([Buffer.alloc(64, 0xa0), Buffer.alloc(64, 0x60)]);
  const unit = Buffer.concat([Buffer.from(sliceStart), luma, chroma, Buffer.from([0x80])]);
  const sample = Buffer.concat([Buffer.from(u32(unit.length)), unit]);
  const ftyp = box("ftyp", Buffer.from("isom\0\0\x02\0isomiso2avc1mp41", "latin1"));
  // The sample's place depends on the length of what stands before it, which it does not change.
  const length = ftyp.length + movie(sample.length, 0).length + 8;
  return Buffer.concat([ftyp, movie(sample.length, length), box("mdat", sample)]);
}

function movie(sampleSize: number, sampleOffset: number): Buffer {
  const matrix = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].flatMap(u32);
  const zeros = (count: number) => Array.from({ length: count }, () => 0);
  const avcC = box("avcC", [
    1,
    0x42,
    0,
    0x0a,
    0xff,
    0xe1,
    0,
    sps.length,
    ...sps,
    1,
    0,
    pps.length,
    ...pps,
  ]);
  const avc1 = box("avc1", [
    ...zeros(6),
    ...u16(1),
    ...zeros(16),
    ...u16(frameSize),
    ...u16(frameSize),
    ...u32(0x480000),
    ...u32(0x480000),
    ...zeros(4),
    ...u16(1),
    ...zeros(32),
    ...u16(24),
    0xff,
    0xff,
    ...avcC,
  ]);
  const table = box("stbl", [
    ...box("stsd", [...zeros(4), ...u32(1), ...avc1]),
    ...box("stts", [...zeros(4), ...u32(1), ...u32(1), ...u32(milliseconds)]),
    ...box("stsc", [...zeros(4), ...u32(1), ...u32(1), ...u32(1), ...u32(1)]),
    ...box("stsz", [...zeros(4), ...u32(sampleSize), ...u32(1)]),
    ...box("stco", [...zeros(4), ...u32(1), ...u32(sampleOffset)]),
  ]);
  const reference = box(
    "dinf",
    box("dref", [...zeros(4), ...u32(1), ...box("url ", [0, 0, 0, 1])]),
  );
  const media = box("mdia", [
    ...box("mdhd", [...zeros(12), ...u32(milliseconds), ...u32(milliseconds), 0x55, 0xc4, 0, 0]),
    ...box("hdlr", [...zeros(8), ...Buffer.from("vide"), ...zeros(13)]),
    ...box("minf", [...box("vmhd", [0, 0, 0, 1, ...zeros(8)]), ...reference, ...table]),
  ]);
  const track = box("trak", [
    ...box("tkhd", [
      0,
      0,
      0,
      7,
      ...zeros(8),
      ...u32(1),
      ...zeros(4),
      ...u32(milliseconds),
      ...zeros(16),
      ...matrix,
      ...u32(frameSize << 16),
      ...u32(frameSize << 16),
    ]),
    ...media,
  ]);
  const header = box("mvhd", [
    ...zeros(12),
    ...u32(milliseconds),
    ...u32(milliseconds),
    ...u32(0x10000),
    1,
    0,
    ...zeros(10),
    ...matrix,
    ...zeros(24),
    ...u32(2),
  ]);
  return box("moov", [...header, ...track]);
}

function box(type: string, content: Uint8Array | readonly number[]): Buffer {
  const body = Buffer.from(content as Uint8Array);
  return Buffer.concat([Buffer.from(u32(body.length + 8)), Buffer.from(type, "latin1"), body]);
}

function u16(value: number): number[] {
  return [(value >>> 8) & 255, value & 255];
}

function u32(value: number): number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}
