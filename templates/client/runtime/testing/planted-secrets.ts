// Invented secrets, in the shapes that real ones have. Put together from pieces, so that no tool
// that looks for leaked keys takes this file for a leak.

export interface Plant {
  readonly name: string;
  /** What must be gone from the recording. */
  readonly secret: string;
  /** The text it arrives in. */
  readonly text: string;
}

const hex = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const random = "t7Rk2vQz9XbM4nLp8WcY3sHd";

const plain = (name: string, ...pieces: readonly string[]): Plant => {
  const secret = pieces.join("");
  return { name, secret, text: secret };
};
const within = (name: string, before: string, secret: string, after = ""): Plant => ({
  name,
  secret,
  text: before + secret + after,
});

export const key = ["ak_", random].join("");
export const unknownKey = ["ak_", "m3Nq7ZtV1xKc"].join("");

export const plants: readonly Plant[] = [
  plain("the key itself", key),
  within("the key within a sentence", "your key ", key, " has expired"),
  within("the key in an address", "https://acme.example/a?next=", encodeURIComponent(key)),
  { name: "the key in base64", secret: btoa(key), text: `Authentication ${btoa(key)} failed` },
  plain("another key of the provider", unknownKey),
  within("a bearer token", "Bearer ", "q1w2e3r4t5y6"),
  within("a basic header", "Basic ", btoa("someone:opensesame")),
  plain(
    "a JSON web token",
    "eyJhbGciOiJIUzI1NiJ9",
    ".eyJzdWIiOiIxMjM0In0",
    ".dBjftJeZ4CVPmB92K27uhbUJU1p1r",
  ),
  plain("32 hexadecimal digits", hex.slice(0, 32)),
  plain("64 hexadecimal digits", hex),
  plain("64 hexadecimal digits in capitals", hex.toUpperCase()),
  plain("an Amazon key id", "AKIA", "Z7QW3RT5YU9PLK2M"),
  plain("an Amazon secret", "wJalrXUtnFEMI", "/K7MDENG/", "bPxRfiCY3xAmP8Kz2Q"),
  plain("a model host's key", "sk-", "proj-Zr8Kq2Lm5Tn9Vx3Bw7Yc"),
  plain("a payment key", "sk_", "live_4eC39HqLyjWDarjtT1zdp7dc"),
  plain("a repository token", "ghp_", "16C7e42F292c6912E7710c838347Ae178B4a"),
  plain("a chat token", "xoxb-", "2048-4096-Tz9KqLm27RnVx3Bw"),
  plain("a cloud key", "AIza", "SyD4kQ9zL2mT7nV5xB8wY3cR6pJ1hF0g"),
  within("a password in an address", "https://robot:", "hunter2seven", "@files.acme.example/x.png"),
  within(
    "an Amazon signature",
    "https://files.acme.example/x.png?X-Amz-Date=20260301T100000Z&X-Amz-Signature=",
    hex,
  ),
  within(
    "a storage signature",
    "https://blob.acme.example/x.png?sv=2024-11-04&sig=",
    "hV7pT2kZ9%2BqLm4Rx8%3D",
  ),
  within("a token in an address", "wss://live.acme.example/?token=", "Zx81kkPq", "&room=4"),
  within("a token in half an address", "see /files/x.png?access_token=", "opensesame"),
  plain(
    "a private key",
    "-----BEGIN ",
    "PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END ",
    "PRIVATE KEY-----",
  ),
  plain("a drawn token", random),
  plain("a drawn token in small letters", "k3j9x2m7q4w8z1p6r5t0"),
  plain("a drawn token of base64url", "aB3-dE5_gH7-iJ9kL1mN_oP3qR5sT7uV9wX"),
  plain("an e-mail address", "mia.muster@", "paintworks.io"),
  plain("an address of a visitor", "84.112.", "63.7"),
  plain("an IPv6 address of a visitor", "2a02:8388:", "1604:9d80::5"),
];
