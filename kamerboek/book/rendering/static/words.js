// The words of a text as readers look for them: without accents, numbers without their points,
// plural and singular alike. What is indexed and what is asked for go through the same functions.
window.kamerboek = window.kamerboek || {};
window.kamerboek.words = (function () {
  "use strict";

  // `5.852` and `36 800` are one word, `6,5` too.
  const WORD = /\d{1,3}(?:[. ]\d{3})+(?![a-z0-9])|\d+,\d+|[a-z0-9]+(?:'s(?![a-z0-9]))?/g;

  // As long as the text itself, so that a place in one is a place in the other.
  function fold(text) {
    return Array.from(text.normalize("NFC"), function (sign) {
      const base = sign.length > 1 ? sign : sign.normalize("NFD")[0].toLowerCase();
      return base === "’" || base === "‘" ? "'" : base === "\u00a0" ? " " : base;
    }).join("");
  }

  function* wordsOf(text) {
    for (const found of fold(text).matchAll(WORD)) {
      const word = found[0].replace(/[. ]/g, "").replace(/'s$/, "");
      yield { word: word, start: found.index, end: found.index + found[0].length };
    }
  }

  // Light stemming: endings of number and of adjectives, and what they do to spelling.
  const stems = new Map();

  function stem(word) {
    if (!stems.has(word)) stems.set(word, /\d/.test(word) || word.length < 4 ? word : cut(word));
    return stems.get(word);
  }

  function cut(word) {
    let left = word.replace(/heden$/, "heid").replace(/ieen$/, "ie");
    left = left.replace(/([bcdefgklmnprt])s$/, "$1");
    const bare = left.replace(/e(?:n)?$/, "");
    if (bare.length > 2 && bare !== left) left = bare.replace(/([bcdfgklmnprst])\1$/, "$1");
    left = left.replace(/v$/, "f").replace(/z$/, "s");
    return left.replace(/([aeou])\1([^aeiou])$/, "$1$2");
  }

  // A text as nodes, with the words that `hit` says yes to marked.
  function marked(text, hit) {
    const shown = document.createDocumentFragment();
    let place = 0;
    for (const each of wordsOf(text)) {
      if (!hit(each.word)) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(each.start, each.end);
      shown.append(text.slice(place, each.start), mark);
      place = each.end;
    }
    shown.append(text.slice(place));
    return shown;
  }

  // A piece of a text with as many different words that are asked for as fit in it.
  function snippet(said, which, length) {
    const text = said.normalize("NFC");
    const hits = [];
    for (const each of wordsOf(text)) {
      const asked = which(each.word);
      if (asked >= 0) hits.push({ asked: asked, start: each.start });
    }
    if (!hits.length) return null;
    let best = { count: 0, start: 0 };
    hits.forEach(function (first, index) {
      const near = hits.slice(index).filter((each) => each.start < first.start + length - 40);
      const count = new Set(near.map((each) => each.asked)).size + near.length / 100;
      if (count > best.count) best = { count: count, start: first.start };
    });
    const from = best.start < 60 ? 0 : text.indexOf(" ", best.start - 60) + 1;
    const rest = text.indexOf(" ", from + length);
    const to = rest < 0 || text.length - from < length ? text.length : rest;
    const shown = document.createDocumentFragment();
    shown.append(from ? "… " : "", marked(text.slice(from, to), (word) => which(word) >= 0));
    if (to < text.length) shown.append(" …");
    return shown;
  }

  return { of: wordsOf, stem: stem, snippet: snippet };
})();
