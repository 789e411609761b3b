/** The header by which the simulator says that it is none of the real APIs. */
export const simulatorHeader = "x-modelsmith-simulator";
