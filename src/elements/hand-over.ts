/** Whether this is WeChat's own browser, which saves no files. */
export function isInWeChat(agent = navigator.userAgent): boolean {
  return /MicroMessenger/i.test(agent);
}

/** Hands a file to the reader, as a download. */
export function handOver(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Old browsers begin to read the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
