/** Whether a message's `type` is the one asked for. What else it holds is to be looked at by the caller. */
export function isMessage<Type extends string>(
  message: unknown,
  type: Type,
): message is { type: Type; [rest: string]: unknown } {
  return (message as { type?: unknown } | null)?.type === type;
}
