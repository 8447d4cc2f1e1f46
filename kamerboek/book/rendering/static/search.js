// Searches the book: all that is found, the most relevant first, with the words around it.
(function () {
  "use strict";

  const words = window.kamerboek.words;
  const MOST = 40;
  const SNIPPET = 220;
  // What a word weighs in each part of what is searched, and how soon more of it adds nothing.
  const WEIGHTS = { title: 5, question: 4, text: 2 };
  const KINDS = { question: 1, section: 0.45, number: 0.4, term: 0.4 };
  const SATURATION = 1.2;
  // Of a word that is a part of the one that stands there: `portefeuille` in `vastgoedportefeuille`.
  const PART = 0.5;
  const SHORTEST_PART = 4;

  let index = null;
  let loading = null;

  function load() {
    loading = loading || new Promise(function (resolve, reject) {
      window.kamerboek.searched = function (entries) {
        index = indexOf(entries);
        resolve();
      };
      const script = document.createElement("script");
      script.src = form.dataset.index;
      script.onerror = reject;
      document.head.append(script);
    });
    return loading;
  }

  // For each stem, how often each part of each entry has it; `sizes` are lengths of texts.
  function indexOf(entries) {
    const stems = new Map();
    const sizes = entries.map(function (entry, number) {
      let size = 0;
      Object.keys(WEIGHTS).forEach(function (part) {
        for (const each of words.of(entry[part] || "")) {
          const stem = words.stem(each.word);
          if (!stems.has(stem)) stems.set(stem, new Map());
          const counts = stems.get(stem);
          if (!counts.has(number)) counts.set(number, {});
          counts.get(number)[part] = (counts.get(number)[part] || 0) + 1;
          if (part === "text") size += 1;
        }
      });
      return size;
    });
    const average = sizes.reduce((sum, size) => sum + size, 0) / (sizes.length || 1) || 1;
    return { entries: entries, stems: stems, sizes: sizes, average: average };
  }

  // The stems that answer to one that is asked for, each with its weight.
  function alike(asked) {
    const found = new Map([[asked, 1]]);
    if (asked.length < SHORTEST_PART || /\d/.test(asked)) return found;
    for (const stem of index.stems.keys()) {
      if (stem !== asked && stem.includes(asked)) found.set(stem, PART);
    }
    return found;
  }

  // For each entry how well it answers to one stem (BM25 over its parts).
  function scores(similar) {
    const counts = new Map();
    similar.forEach(function (weight, stem) {
      (index.stems.get(stem) || new Map()).forEach(function (parts, number) {
        if (!counts.has(number)) counts.set(number, {});
        Object.entries(parts).forEach(function ([part, count]) {
          const own = counts.get(number);
          own[part] = (own[part] || 0) + weight * count;
        });
      });
    });
    const rare = Math.log(1 + (index.entries.length - counts.size + 0.5) / (counts.size + 0.5));
    const found = new Map();
    counts.forEach(function (parts, number) {
      let score = 0;
      Object.entries(parts).forEach(function ([part, count]) {
        const long = part === "text" ? 0.5 + 0.5 * index.sizes[number] / index.average : 1;
        score += WEIGHTS[part] * count / (count + SATURATION * long);
      });
      found.set(number, rare * score * KINDS[index.entries[number].kind]);
    });
    return found;
  }

  // The entries that have all that is asked for; where none has, those that have any of it.
  function find(query) {
    const asked = [...new Set(Array.from(words.of(query), (each) => words.stem(each.word)))];
    const similar = asked.map(alike);
    const each = similar.map(scores);
    const total = new Map();
    each.forEach((found) => found.forEach(function (score, number) {
      const had = total.get(number) || { number: number, score: 0, asked: 0 };
      total.set(number, { number: number, score: had.score + score, asked: had.asked + 1 });
    }));
    const all = [...total.values()].filter((found) => found.asked === asked.length);
    const found = all.length ? all : [...total.values()];
    found.sort((one, two) => two.asked - one.asked || two.score - one.score
      || one.number - two.number);
    return { found: found, whole: all.length > 0, similar: similar };
  }

  function show(query) {
    const result = find(query);
    const which = (word) => result.similar.findIndex((stems) => stems.has(words.stem(word)));
    const shown = result.found.slice(0, MOST).map(function (each) {
      const entry = index.entries[each.number];
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = form.dataset.root + entry.address;
      link.textContent = entry.title;
      item.append(link);
      if (entry.page) {
        const page = document.createElement("span");
        page.className = "page";
        page.textContent = entry.page;
        item.append(page);
      }
      const text = [entry.question, entry.text].filter(Boolean).join(" ");
      const piece = words.snippet(text, which, SNIPPET);
      if (piece) {
        const snippet = document.createElement("p");
        snippet.className = "snippet";
        snippet.append(piece);
        item.append(snippet);
      }
      return item;
    });
    list.replaceChildren(...shown);
    state.textContent = sentence(result);
  }

  function sentence(result) {
    const count = result.found.length;
    if (!count) return "Niets gevonden. Probeer een ander woord, of een deel ervan.";
    const said = count === 1 ? "1 plaats gevonden" : `${count} plaatsen gevonden`;
    const some = count > MOST ? `; de eerste ${MOST} staan hieronder` : "";
    return result.whole ? `${said}${some}.` : `Nergens staat alles bij elkaar; met een deel ervan: ${said}${some}.`;
  }

  function search() {
    const query = form.elements.q.value.trim();
    if (!Array.from(words.of(query)).length) {
      list.replaceChildren();
      state.textContent = "";
      return;
    }
    state.textContent = "Zoeken …";
    load().then(() => show(query), function () {
      state.textContent = "De zoekindex is niet te laden.";
    });
  }

  const form = document.querySelector("form.book-search");
  const list = document.querySelector("ol.results");
  const state = document.querySelector(".search-state");
  form.elements.q.value = new URLSearchParams(location.search).get("q") || "";
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    const address = `?q=${encodeURIComponent(form.elements.q.value.trim())}`;
    try { history.replaceState(null, "", address); } catch (_) { /* an address of a file may stay */ }
    search();
  });
  search();
})();
