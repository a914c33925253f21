/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark, as spreadsheets want it. A cell that a spreadsheet would run as
 * a formula is kept as text.
 */
export function toCsv(table) {
  const cell = (value) => {
    const text = value === null || value === undefined ? '' : String(value);
    const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${table.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
