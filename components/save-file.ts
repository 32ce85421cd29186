/** Hands the user a file to save, made here: nothing is fetched for it. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the content at once, but not before this task has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
