import { expect, it } from "vitest";
import { readLayout } from "./html-text.ts";

it.each([
  ["<p>One</p><p>Two</p>", "One Two"],
  ["a<br/>b", "a b"],
  ["<ul><li>x</li><li>y</li></ul>", "- x - y"],
  [
    'see <a href="https://a.example/x">the <docs></a>',
    'see <a href="https://a.example/x">the <docs></a>',
  ],
  ['see <a class="b" href="https://a.example/x">docs</a>', "see [docs](https://a.example/x)"],
  ["<code>id</code> is <strong>needed</strong>", "`id` is needed"],
  ["a &lt; b &amp;amp; c", "a < b &amp; c"],
  ["> [!WARNING]\n> careful", "> Warning: > careful"],
  ["</script><img src=x onerror=alert(1)>", "</script><img src=x onerror=alert(1)>"],
  ["if a < b and c > d", "if a < b and c > d"],
])("reads %j", (given, want) => expect(readLayout(given).replace(/\s+/g, " ").trim()).toBe(want));

it("takes time that grows with the length of hostile text, not faster", () => {
  const before = process.cpuUsage();
  for (const piece of ["<a ", "<a href=", "<p ", "<code>", "<", "&l"])
    readLayout(piece.repeat(50_000));
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(4_000);
});
