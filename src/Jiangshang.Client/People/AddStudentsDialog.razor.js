/** Spreadsheets in China save CSV as UTF-8 or as GB 18030. @param {Uint8Array} bytes @returns {string} */
export function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  }
}
