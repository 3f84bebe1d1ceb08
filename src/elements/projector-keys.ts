/** What a key asks of the projector view. */
export type Act =
  | { is: 'turn'; by: 1 | -1 }
  | { is: 'to'; slide: number }
  | { is: 'typed'; digits: string }
  | { is: 'clock' | 'black' | 'full' | 'dark' | 'keys' | 'away' };

/** What is known of a key: its name, its place on the keyboard (for keys that an input method keeps to itself), and what was held down with it. */
export interface Pressed { key: string; code: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean }

const named: Record<string, Act> = {
  ArrowRight: { is: 'turn', by: 1 }, ArrowDown: { is: 'turn', by: 1 }, PageDown: { is: 'turn', by: 1 }, ' ': { is: 'turn', by: 1 },
  ArrowLeft: { is: 'turn', by: -1 }, ArrowUp: { is: 'turn', by: -1 }, PageUp: { is: 'turn', by: -1 },
  Home: { is: 'to', slide: 1 }, End: { is: 'to', slide: Infinity }, Escape: { is: 'away' },
  b: { is: 'black' }, '.': { is: 'black' }, '。': { is: 'black' }, f: { is: 'full' }, t: { is: 'clock' }, d: { is: 'dark' }, '?': { is: 'keys' }, '？': { is: 'keys' },
};

/** The letter or digit of a key by its place, where a Chinese input method has taken the key for itself. */
function keyOf({ key, code }: Pressed): string {
  const [, own] = (key === 'Process' && /^(?:Key|Digit|Numpad)(\w)$/.exec(code)) || [];
  const name = own ?? key;
  return name.length === 1 ? name.toLowerCase() : name;
}

/** What a key asks; `typed` are the digits typed so far. Keys held with Ctrl, Alt or Command are the browser's own. */
export function actOfKey(pressed: Pressed, typed: string): Act | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return undefined;
  const key = keyOf(pressed);
  if (/^[0-9]$/.test(key)) return { is: 'typed', digits: (typed + key).slice(-3) };
  if (key === 'Backspace' && typed) return { is: 'typed', digits: typed.slice(0, -1) };
  if (key === 'Enter') return typed ? { is: 'to', slide: Number(typed) } : { is: 'turn', by: 1 };
  return named[key];
}
