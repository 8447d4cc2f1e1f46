// Lists and tables that filter themselves: choices, search, order, and what a reader takes along.
// The squares of all questions.
(function () {
  "use strict";

  const words = window.kamerboek.words;
  const SNIPPET = 180;
  // What makes a spreadsheet take a cell for a formula; the book's other files have the same rule.
  const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

  function textOf(element) {
    const lines = element.querySelectorAll("p");
    const parts = lines.length ? Array.from(lines, (line) => line.textContent) : [element.textContent];
    return parts.join(" ").replace(/\s+/g, " ").trim();
  }

  // An item of a list or a row of a table, with the texts that are searched.
  function itemOf(element) {
    const marked = element.querySelectorAll("[data-text]");
    const texts = marked.length ? Array.from(marked, textOf) : Array.from(element.cells, textOf);
    const searched = Array.from(words.of(texts.join(" ")), (each) => each.word);
    return { element: element, data: element.dataset, texts: texts, words: searched };
  }

  // What of an item a control goes by: a number or text of its data, or of a cell.
  function valueOf(item, by) {
    if (!("column" in by)) return item.data[by.key];
    const cell = item.element.cells[by.column];
    const figure = cell.querySelector("[data-value]");
    return figure ? figure.dataset.value || "-Infinity" : textOf(cell);
  }

  function startFilters(form) {
    const fields = Array.from(form.elements).filter((field) => field.name);
    const named = form.elements;
    const holder = document.querySelector(form.dataset.items);
    const snippets = "snippets" in form.dataset;
    const state = document.querySelector(".list-state");
    const count = state.querySelector(".count");
    const nothing = document.querySelector(".nothing-fits");
    const items = Array.from(holder.children, itemOf);
    const choices = fields.filter((field) => "key" in field.dataset || "column" in field.dataset);
    const boxes = fields.filter((field) => field.type === "checkbox");

    // Which of the words that are asked for a word answers to; -1 for none.
    function asker(query) {
      const asked = Array.from(words.of(query), (each) => each.word);
      return {
        count: asked.length,
        which: (word) => asked.findIndex(
          (each) => words.stem(word) === words.stem(each) || word.includes(each))
      };
    }

    function fits(item, query, asked) {
      const chosen = choices.every(
        (field) => !field.value || valueOf(item, field.dataset) === field.value);
      if (!chosen) return false;
      const flags = (item.data.flags || "").split(" ");
      if (!boxes.every((box) => !box.checked || flags.includes(box.name))) return false;
      if (!asked.count || item.data.number === query.replace(/^vraag\s+/i, "")) return true;
      const found = new Set(item.words.map(asked.which).filter((which) => which >= 0));
      return found.size === asked.count;
    }

    function update() {
      const query = named.q.value.trim();
      const asked = asker(query);
      let shown = 0;
      items.forEach(function (item) {
        const visible = fits(item, query, asked);
        item.element.hidden = !visible;
        shown += visible ? 1 : 0;
        item.element.querySelectorAll(".snippet").forEach((old) => old.remove());
        if (visible && asked.count && snippets) addSnippet(item, asked.which);
      });
      holder.append(...sorted().map((item) => item.element));
      const all = said(items.length);
      count.textContent = shown === items.length ? all : `${shown} van de ${all}`;
      nothing.hidden = shown > 0;
    }

    function said(number) {
      return `${number} ${number === 1 ? state.dataset.one : state.dataset.more}`;
    }

    // The words around what was searched for, where they are not in the item's title.
    function addSnippet(item, which) {
      const piece = words.snippet(item.texts.slice(1).join(" "), which, SNIPPET);
      if (!piece) return;
      const snippet = document.createElement("p");
      snippet.className = "snippet";
      snippet.append(piece);
      item.element.querySelector(".chips").after(snippet);
    }

    function sorted() {
      const order = named.volgorde.selectedOptions[0].dataset;
      const way = "mostFirst" in order ? -1 : 1;
      if (!("key" in order) && !("column" in order)) return items;
      const compared = items.map((item, place) => ({
        item: item, place: place, value: valueOf(item, order)
      }));
      compared.sort(function (one, two) {
        const numbers = Number(one.value) - Number(two.value);
        const apart = Number.isNaN(numbers) ? one.value.localeCompare(two.value, "nl") : numbers;
        return way * apart || one.place - two.place;
      });
      return compared.map((each) => each.item);
    }

    // The state of the list stands in the address: `#q=inhuur&thema=personeel`.
    function write() {
      const values = fields.map((field) => [field.name,
        field.type === "checkbox" ? (field.checked ? "1" : "") : field.value.trim()]);
      const told = new URLSearchParams(values.filter(([, value]) => value)).toString();
      try {
        history.replaceState(null, "", told ? `#${told}` : location.pathname);
      } catch (_) { /* an address of a file may stay as it is */ }
    }

    function read() {
      const told = location.hash.includes("=") ? location.hash.slice(1) : location.search.slice(1);
      const values = new URLSearchParams(told);
      form.reset();
      fields.filter((field) => values.has(field.name)).forEach(function (field) {
        if (field.type === "checkbox") field.checked = values.get(field.name) === "1";
        else field.value = values.get(field.name);
        if (field.selectedIndex === -1) field.selectedIndex = 0;
      });
      update();
    }

    function clear() {
      form.reset();
      update();
      write();
    }

    // The items that are shown as rows: of a table its cells, of a list its data and texts.
    function selection() {
      const shown = sorted().filter((item) => !item.element.hidden);
      const head = holder.closest("table");
      if (head) {
        const heads = Array.from(head.tHead.rows[0].cells, textOf);
        return [heads, ...shown.map((item) => item.texts)];
      }
      const label = function (name, value) {
        const options = named[name] ? Array.from(named[name].options) : [];
        const option = options.find((each) => each.value === value);
        return option ? option.textContent.replace(/ \(\d+\)$/, "") : "";
      };
      const heads = ["vraag", "onderwerp", "thema", "uitkomst", "vraagtekst", "antwoordtekst"];
      return [heads, ...shown.map((item) => [item.data.number, item.texts[0],
        label("thema", item.data.theme), label("code", item.data.outcome),
        item.texts[1], item.texts[2] || ""])];
    }

    form.hidden = false;
    form.addEventListener("input", function () { update(); write(); });
    form.addEventListener("submit", (event) => event.preventDefault());
    window.addEventListener("hashchange", read);
    state.addEventListener("click", function (event) {
      const button = event.target.closest("button");
      if (!button) return;
      if ("clear" in button.dataset) clear();
      if ("address" in button.dataset) window.kamerboek.copy(location.href, button);
      if ("selection" in button.dataset) save(button.dataset.selection, selection());
    });
    read();
  }

  function save(name, rows) {
    const cell = (said) => `"${(FORMULA.test(said) ? `'${said}` : said).replace(/"/g, '""')}"`;
    const text = rows.map((row) => `${row.map(cell).join(",")}\n`).join("");
    // The mark at the start tells a spreadsheet that it is UTF-8.
    window.kamerboek.save(name, new Blob(["\ufeff", text], { type: "text/csv" }));
  }

  // A count of the squares filters them: the others become outline, and the link below follows.
  function startSquares(squares) {
    const counts = squares.querySelectorAll(".count");
    const link = squares.querySelector(".to-list");
    const every = { address: link.getAttribute("href"), said: link.textContent };

    function press(count) {
      const pressed = count.getAttribute("aria-pressed") !== "true";
      counts.forEach((each) => each.setAttribute("aria-pressed", String(each === count && pressed)));
      squares.querySelectorAll("td .square").forEach(function (square) {
        const other = square.dataset.outcome !== count.dataset.outcome;
        square.classList.toggle("outline", pressed && other);
      });
      const number = count.querySelector("b").textContent;
      const these = number === "1" ? "Toon deze vraag als lijst" : `Toon deze ${number} vragen als lijst`;
      link.href = pressed ? count.getAttribute("href") : every.address;
      link.textContent = pressed ? these : every.said;
    }

    counts.forEach(function (count) {
      count.setAttribute("role", "button");
      count.setAttribute("aria-pressed", "false");
      count.addEventListener("click", function (event) {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        press(count);
      });
      count.addEventListener("keydown", function (event) {
        if (event.key !== " ") return;
        event.preventDefault();
        press(count);
      });
    });
    squares.querySelectorAll("td .square").forEach(startTip);
  }

  // What a square is called shows beside it on hover and focus; Escape takes it away.
  let tip = null;

  function hideTip() {
    if (tip) tip.remove();
    tip = null;
  }

  function showTip(square) {
    hideTip();
    tip = document.createElement("div");
    tip.className = "square-tip";
    tip.setAttribute("aria-hidden", "true");
    tip.textContent = square.getAttribute("aria-label");
    document.body.append(tip);
    const box = square.getBoundingClientRect();
    const room = document.documentElement.clientWidth - tip.offsetWidth - 8;
    const above = box.top - tip.offsetHeight - 6;
    tip.style.left = `${Math.max(8, Math.min(box.left - 20, room)) + window.scrollX}px`;
    tip.style.top = `${(above > 0 ? above : box.bottom + 6) + window.scrollY}px`;
  }

  function startTip(square) {
    square.addEventListener("pointerenter", function (event) {
      if (event.pointerType !== "touch") showTip(square);
    });
    square.addEventListener("pointerleave", hideTip);
    square.addEventListener("focus", function () {
      if (square.matches(":focus-visible")) showTip(square);
    });
    square.addEventListener("blur", hideTip);
  }

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") hideTip();
  });
  document.querySelectorAll(".squares").forEach(startSquares);
  document.querySelectorAll("form.filters").forEach(startFilters);
})();
