// The texts of a question with their marks, and the words that somebody selects in them.

/** Return an element with these texts or elements in it. */
export function element(name, attributes, ...inside) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (key === "class") made.className = value;
    else if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...inside);
  return made;
}

/** Return a text as an element; a mark is a stretch of it, and marks may overlap. */
export function shownText(text, marks, number, part) {
  const places = new Set([0, text.length]);
  for (const mark of marks) places.add(mark.start).add(mark.end);
  const sorted = [...places].sort((one, other) => one - other);
  const pieces = sorted.slice(1).map((end, index) => {
    const start = sorted[index];
    const own = marks.filter((mark) => mark.start <= start && end <= mark.end);
    const words = text.slice(start, end);
    if (!own.length) return words;
    const says = [...new Set(own.map((mark) => mark.says).filter(Boolean))].join("; ");
    const quantity = own.find((mark) => mark.quantity)?.quantity;
    return element("span", { class: own.map((mark) => mark.kind).join(" "), title: says, "data-quantity": quantity }, words);
  });
  return element("div", { class: "text", "data-number": number, "data-part": part }, ...pieces);
}

/** Return what is selected in a text: the question, the part and the whole words; null for none. */
export function selectedWords() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const from = range.startContainer.parentElement?.closest(".text");
  const to = range.endContainer.parentElement?.closest(".text");
  // A selection of a whole text may end where the next begins.
  const shown = from ?? to;
  if (!shown) return null;
  const text = shown.textContent;
  let start = from ? placeIn(shown, range.startContainer, range.startOffset) : 0;
  let end = to === shown ? placeIn(shown, range.endContainer, range.endOffset) : text.length;
  while (start < end && /\s/.test(text[start])) start += 1;
  while (end > start && /\s/.test(text[end - 1])) end -= 1;
  while (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1]) && /[\p{L}\p{N}]/u.test(text[start])) start -= 1;
  while (end < text.length && /[\p{L}\p{N}]/u.test(text[end]) && /[\p{L}\p{N}]/u.test(text[end - 1])) end += 1;
  if (start === end) return null;
  return { number: shown.dataset.number, part: shown.dataset.part, words: text.slice(start, end) };
}

function placeIn(shown, node, offset) {
  const before = document.createRange();
  before.setStart(shown, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** Say whether words of a part may stand in a field that wants words of `wanted`. */
export function mayStand(wanted, part, own) {
  if (wanted === "linked") return true;
  if (wanted === "answers") return part === "answer";
  if (wanted === "either") return own;
  return own && part === wanted;
}
