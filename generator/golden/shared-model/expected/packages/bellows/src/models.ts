// Generated for Bellows API with templates/client/models.ts.hbs. Do not edit.
// Every model at once. A program that names its models should import them one by one.

export * from "./models/painter.js";
export * from "./models/sketcher.js";
