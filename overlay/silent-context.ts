/**
 * Stands in for WXT's content-script context, which posts a message and an event into the page at start (any page could
 * recognise or forge them) and brings its own browser polyfill. The overlay ends itself by an AbortSignal instead.
 */
export class ContentScriptContext {}
