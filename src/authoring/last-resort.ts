/** Tells whatever no tool foresaw in one plain sentence instead of a stack trace, and fails. */
export function lastResort(error: unknown): never {
  const { code, message } = error as { code?: string; message?: string };
  const reason = String(message ?? error).split('\n')[0];
  console.error(code === 'ERR_MODULE_NOT_FOUND' ? `✗ 程序没有装全，先运行一次 npm install（${reason}）` : `✗ 程序自己出了错，没有做完：${reason}。请把这句话告诉维护网站的人`);
  process.exit(1);
}
