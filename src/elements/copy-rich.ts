/** Copies by the old command: what is asked for is put in place of the selection that the browser means to copy. */
function copyByCommand(html: string, text: string): boolean {
  let isDone = false;
  const place = document.createElement('span');
  place.className = 'vh';
  place.textContent = text;
  document.body.append(place);
  // Some browsers copy nothing, and ask nobody, where nothing is selected.
  getSelection()?.selectAllChildren(place);
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isDone = event.clipboardData !== null;
  };
  document.addEventListener('copy', give);
  const isAllowed = document.execCommand('copy');
  document.removeEventListener('copy', give);
  getSelection()?.removeAllRanges();
  place.remove();
  return isAllowed && isDone;
}

/** Copies HTML with its plain text, for editors that take either. False where nothing was copied. */
export async function copyRich(html: string, text: string): Promise<boolean> {
  // The old command first: it gives the HTML as it is. The new way reads it under the policy of the page, which complains of every style.
  if (copyByCommand(html, text)) return true;
  try {
    const item = new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
