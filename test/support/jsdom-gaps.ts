import { TextDecoder, TextEncoder } from "node:util";

/** jsdom has no ResizeObserver, and Fluent's MessageBar asks for one. */
class ResizeObserverStub {
  observe() {}
  unobserve() {}
  disconnect() {}
}
(globalThis as { ResizeObserver?: unknown }).ResizeObserver ??= ResizeObserverStub;

/** Nor has it these, which read files. */
(globalThis as { TextDecoder?: unknown }).TextDecoder ??= TextDecoder;
(globalThis as { TextEncoder?: unknown }).TextEncoder ??= TextEncoder;
