import { describe, expect, it } from "vitest";
import { anOperation } from "../catalog/makers.ts";
import { createRoutes } from "./routes.ts";

const routes = createRoutes(
  [
    anOperation({ id: "list", path: "/v1/jobs" }),
    anOperation({ id: "get", path: "/v1/jobs/{id}" }),
    anOperation({ id: "mine", path: "/v1/jobs/mine" }),
    anOperation({ id: "cancel", method: "post", path: "/v1/jobs/{id}:cancel" }),
    anOperation({ id: "model", method: "post", path: "/run/@cf/{owner}/{name}" }),
    anOperation({ id: "beta", method: "post", path: "/v1/messages?beta=true" }),
    anOperation({ id: "plain", method: "post", path: "/v1/messages" }),
  ],
  ["/api"],
);

function matched(method: string, address: string): string {
  const [path = "", query = ""] = address.split("?");
  const match = routes.match(method, path, new URLSearchParams(query));
  if (match.kind !== "found") return match.kind;
  const values = [...match.path].map(([name, value]) => ` ${name}=${value}`).join("");
  return match.operation.id + values;
}

describe("createRoutes", () => {
  it.each([
    ["GET", "/v1/jobs", "list"],
    ["GET", "/v1/jobs/", "list"],
    ["HEAD", "/v1/jobs", "list"],
    ["GET", "/v1/jobs/mine", "mine"],
    ["GET", "/v1/jobs/a%2Fb", "get id=a/b"],
    ["GET", "/v1/jobs/%", "get id=%"],
    ["POST", "/v1/jobs/7:cancel", "cancel id=7"],
    ["POST", "/run/@cf/acme/painter", "model owner=acme name=painter"],
    ["POST", "/v1/messages?beta=true", "beta"],
    ["POST", "/v1/messages?beta=false", "plain"],
    ["GET", "/api/v1/jobs/7", "get id=7"],
    ["DELETE", "/v1/jobs", "other-method"],
    ["GET", "/v2/jobs", "unknown"],
    ["GET", "/apiv1/jobs", "unknown"],
  ])("%s %s → %s", (method, path, want) => expect(matched(method, path)).toBe(want));
});
