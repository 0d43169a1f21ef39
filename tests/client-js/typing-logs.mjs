// Writes typing-logs.json: logs of random edits with rare characters and the texts they must add up to, in the browser and on the server.
//   node tests/client-js/typing-logs.mjs > tests/client-js/typing-logs.json
import { changeBetween } from "../../src/Jiangshang.Client/wwwroot/js/typing-log.js";

const alphabet = ["电", "商", "a", "\n", "，", "𠮷", "𠮶", "😀", "😁", "e\u0301", "e\u0300", "👍🏽", "👩‍💻", "🇨🇳", "🇨🇦"];
let seed = 20261201;
const roll = (sides) => { seed = (seed * 48271) % 2147483647; return seed % sides; };
const cases = Array.from({ length: 24 }, () => {
  const events = [];
  let characters = [];
  for (let at = 0; at < 3600; at += 300) {
    const before = characters.join("");
    const from = roll(characters.length + 1);
    const put = Array.from({ length: roll(3) }, () => alphabet[roll(alphabet.length)]);
    const gone = roll(3) === 0 ? roll(characters.length - from + 1) : 0;
    characters = characters.toSpliced(from, gone, ...put);
    const change = changeBetween(before, characters.join(""), [...characters.slice(0, from), ...put].join("").length, at);
    if (change) { events.push(change); }
  }
  return { text: characters.join(""), events };
});
console.log(`[\n${cases.map((one) => JSON.stringify(one)).join(",\n")}\n]`);
