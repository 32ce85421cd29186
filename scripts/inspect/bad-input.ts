/** What the user gave cannot be used. The message is one line that says what is wrong and where. */
export class BadInput extends Error {}
