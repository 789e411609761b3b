#!/usr/bin/env node
// What `modelsmith` runs: hands over to the command, whose code V8 has compiled before.

import { createParts } from "./parts.ts";

const [, , verb = ""] = process.argv;
createParts(__dirname, /^[a-z]+$/.test(verb) ? verb : "other")("command");
