// Compiled, never run: which calls across providers are right, and which must not compile.

import { Apiframe } from "@modelsmith/apiframe";
import { PixelDojo } from "@modelsmith/pixeldojo";
import { type PortableModels, type PortableResult, portable } from "@modelsmith/portable";
import { flux2Flex } from "@modelsmith/portable/models/flux-2-flex";
import { veo3_1 } from "@modelsmith/portable/models/veo-3.1";

const pixeldojo = new PixelDojo();
const apiframe = new Apiframe();
const flux = portable("flux-2-dev", [pixeldojo, apiframe]);

// Right: what both share, in either order, and with one client alone.
void flux.run({ prompt: "a pier" });
void flux.run({ prompt: "a pier", aspect_ratio: "16:9", output_format: "webp", seed: 7 });
void portable("flux-2-dev", [apiframe, pixeldojo]);
void portable("flux-2-dev", [apiframe]);
void flux2Flex([pixeldojo, apiframe]).run({ prompt: "a pier", resolution: "2 MP" });
void veo3_1([apiframe]).run({ prompt: "a pier", image: new URL("https://a.example/1.png") });
void flux.run({ prompt: "a pier" }, { maxCredits: 2 });
void flux.run({ prompt: "a pier" }, { maxCredits: { pixeldojo: 2 } });
void flux.run({ prompt: "a pier" }, { extraParameters: { apiframe: { fluxParams: {} } } });

// The result names who made it, and holds addresses.
const result: PortableResult<"pixeldojo" | "apiframe"> = await flux.run({ prompt: "a pier" });
const provider: "pixeldojo" | "apiframe" = result.provider;
const address: string | undefined = result.outputs[0]?.url;
void [provider, address];
// @ts-expect-error a provider that does not run it
result.provider === "acme";

// @ts-expect-error no such model
void portable("flux-9", [pixeldojo, apiframe]);
// @ts-expect-error one provider alone has it
void portable("suno", [apiframe]);
// @ts-expect-error nobody is asked
void portable("flux-2-dev", []);
// @ts-expect-error no client
void portable("flux-2-dev", [{ provider: "pixeldojo" }]);
// @ts-expect-error a prompt is asked for
void flux.run({ aspect_ratio: "16:9" });
// @ts-expect-error a ratio that one side does not have
void flux.run({ prompt: "a pier", aspect_ratio: "21:9" });
// @ts-expect-error a parameter that only one side has
void flux.run({ prompt: "a pier", safety_tolerance: 2 });
// @ts-expect-error no parameter of anybody
void flux.run({ prompt: "a pier", no_such_parameter: 1 });
// @ts-expect-error the other provider's place for it
void flux.run({ prompt: "a pier", fluxParams: { seed: 1 } });
// @ts-expect-error text for a number
void flux.run({ prompt: "a pier", seed: "7" });
// @ts-expect-error one side's spelling, which is not the shared one
void flux2Flex([pixeldojo, apiframe]).run({ prompt: "a pier", resolution: "2MP" });
// @ts-expect-error a file, where one side takes addresses alone
void veo3_1([apiframe]).run({ prompt: "a pier", image: new Blob() });
// @ts-expect-error a length that one side's spelling is not known for
void veo3_1([apiframe]).run({ prompt: "a pier", duration: 6 });
// @ts-expect-error a limit for a provider that does not run it
void flux.run({ prompt: "a pier" }, { maxCredits: { acme: 2 } });

// Every model is there with parameters of its own, and none of them is open.
type Open = {
  [Id in keyof PortableModels]: string extends keyof PortableModels[Id]["params"] ? Id : never;
}[keyof PortableModels];
export const noneIsOpen: readonly never[] = [] as Open[];
