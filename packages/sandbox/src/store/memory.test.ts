import { storeTests } from "../../test/store-tests.ts";
import { memoryStore } from "./memory.ts";

storeTests("memory", memoryStore);
