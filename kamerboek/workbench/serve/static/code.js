// The coding page: which question and table are open, what was typed, saving and undoing.

import { proposalBlock, rowFields } from "./form.js";
import { element, mayStand, selectedWords, shownText } from "./text.js";

const page = { told: null, at: 0, table: "themes", drafts: new Map(), undo: [], faults: [], armed: null, place: null, busy: false };
const find = (id) => document.getElementById(id);
const TYPED = "input[type=text], textarea, select";

const question = () => page.told.questions[page.at];
const form = () => page.told.forms.find((each) => each.name === page.table);
const key = (table = page.table, number = question().question) => `${table} ${number}`;
const saved = (table = page.table, number = question().question) => page.told.rows[table][number] ?? [];
const rows = () => page.drafts.get(key()) ?? saved();
/** The row at work: the one that was touched last, or the last of them. */
const place = () => Math.min(page.place ?? Infinity, Math.max(0, rows().length - 1));
const label = (table) => page.told.forms.find((each) => each.name === table).label.toLowerCase();

function emptyRow() {
  const row = {};
  for (const column of form().columns) row[column.name] = column.kind === "yes_no" ? "false" : "";
  if (page.table === "tensions") row.question_a = question().question;
  else if (page.table !== "indicators") row.question = question().question;
  return row;
}

/** Return the rows as they can be changed: a draft, made of what is saved. */
function draft() {
  if (!page.drafts.has(key())) page.drafts.set(key(), saved().map((row) => ({ ...row })));
  return page.drafts.get(key());
}

const meanwhile = (table) => `Niets bewaard: de tabel ‘${label(table)}’ is intussen gewijzigd, in een ander venster of met de hand. Wat er nu staat, is opnieuw geladen`;
const SILENT = "Niet bewaard: de server antwoordt niet. Draait kamerboek code nog? Uw invoer staat er nog.";

function say(text, wrong = false) {
  find("message").textContent = text;
  find("message").className = wrong ? "wrong" : "";
}

async function send(asked) {
  page.busy = true;
  try {
    const answer = await fetch("save", {
      method: "POST", headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ...asked, seen: page.told.versions[asked.table] }),
    });
    return { status: answer.status, said: await answer.json() };
  } catch {
    return { status: 0, said: {} };
  } finally {
    page.busy = false;
  }
}

/** Save rows of a question; return whether they are. */
async function save(table, group, changed, done) {
  if (page.busy) {
    say("Nog bezig met bewaren; probeer het zo weer.");
    return false;
  }
  const sent = JSON.stringify(changed);
  const { status, said } = await send({ table, group, rows: changed });
  const isOpen = key() === key(table, group);
  if (isOpen) page.faults = [];
  if (status === 200) {
    Object.assign(page.told, said);
    // What was typed while it was saved is not saved yet.
    if (JSON.stringify(page.drafts.get(key(table, group))) === sent) page.drafts.delete(key(table, group));
    say(done);
    showSaved();
    return true;
  }
  if (status === 409) {
    Object.assign(page.told, said);
    say(`${meanwhile(table)}; uw invoer staat er nog. Bewaar nog eens om die te houden, of laat die los (toets l).`, true);
  } else if (status === 422 && !isOpen) {
    say(`Niet bewaard: ${label(table)} van vraag ${group}. Bewaar daar nog eens om te zien wat er niet klopt.`, true);
  } else if (status === 422) {
    page.faults = said.faults;
    say(said.message || `Niet bewaard: ${said.faults.length === 1 ? "er klopt iets" : "er kloppen dingen"} niet, hieronder staat wat.`, true);
  } else {
    say(SILENT, true);
  }
  showSaved();
  find("form").querySelector(".fault")?.scrollIntoView({ block: "nearest" });
  return false;
}

/** Show what a save changed; a field in which somebody types by now stays as it is. */
function showSaved() {
  const typing = document.activeElement?.matches(TYPED) && page.drafts.has(key());
  if (!typing || page.faults.length) return show();
  showList();
  showTables();
}

async function saveOpen() {
  const number = question().question, table = page.table, before = saved();
  if (!page.drafts.has(key())) return say("Er is niets veranderd.");
  if (await save(table, number, page.drafts.get(key()), `Bewaard: ${label(table)} van vraag ${number}.`)) {
    page.undo.push({ table, number, before });
    find("undo").disabled = false;
  }
}

async function undo() {
  const last = page.undo.pop();
  if (!last) return;
  if (last.draft) {
    page.drafts.set(key(last.table, last.number), last.draft);
    open(page.told.questions.findIndex((each) => each.question === last.number), last.table);
    return say("Uw invoer staat er weer.");
  }
  open(page.told.questions.findIndex((each) => each.question === last.number), last.table);
  if (!await save(last.table, last.number, last.before, `Ongedaan gemaakt: ${label(last.table)} van vraag ${last.number}.`)) page.undo.push(last);
  show();
}

async function sayNone(none) {
  const { status, said } = await send({ table: page.table, none });
  if (status === 200 || status === 409) Object.assign(page.told, said);
  if (status === 200) say(none ? "Bewaard: er is niets van deze soort." : "Niet meer gezegd dat er niets is.");
  else say(status === 409 ? `${meanwhile(page.table)}.` : said.message ?? SILENT, true);
  show();
}

/** Let go of what is not saved; it can be undone. */
function letGo() {
  const own = page.drafts.get(key());
  if (!own) return;
  page.undo.push({ table: page.table, number: question().question, draft: own });
  page.drafts.delete(key());
  page.faults = [];
  show();
  say("Losgelaten: u ziet wat is bewaard. Ongedaan maken (z) haalt uw invoer terug.");
}

function open(at, table = page.table) {
  page.at = Math.max(0, Math.min(at, page.told.questions.length - 1));
  page.table = table;
  page.faults = [];
  page.armed = null;
  page.place = null;
  say("");
  show();
  find("texts").scrollTop = 0;
}

function openUncoded() {
  const every = page.told.questions;
  const order = [...every.keys()].slice(page.at + 1).concat([...every.keys()].slice(0, page.at + 1));
  const next = order.find((index) => !saved(page.table, every[index].question).length);
  if (next === undefined) say("Elke vraag heeft hier een rij.");
  else open(next);
}

function proposals() {
  const named = (row) => row.ask_quote || row.quote || row.quantity || row.note;
  const taken = new Set(rows().map(named));
  const every = page.told.proposed[page.table][question().question] ?? [];
  if (form().single) return rows().length ? [] : every;
  return every.filter(({ row }) => !taken.has(named(row)));
}

function take(proposal) {
  const own = draft();
  // What is not proposed starts as in a new row.
  const proposed = Object.fromEntries(Object.entries(proposal.row).filter(([, value]) => value));
  const row = { ...emptyRow(), ...proposed };
  own.push(row);
  page.place = own.length - 1;
  showForm();
  showList();
  showTables();
  atWork()?.scrollIntoView({ block: "start" });
}

function change(place) {
  return (column, value, again) => {
    if (!page.faults.length) say("");
    const own = draft();
    const before = own[place] ?? emptyRow();
    own[place] = { ...before, [column]: value };
    page.place = place;
    if (column === "quantity" && value) fillFrom(own[place], value, before.quantity);
    // A name that is known brings its label.
    const known = column === "indicator" && page.told.indicators[value];
    if (known && !own[place].label) {
      own[place].label = known;
      again = true;
    }
    if (again) showForm(`${page.table}-${place}-${column}`);
    showList();
    showTables();
  };
}

/** Fill in what a number says of itself, where nobody said otherwise: not what another one said. */
function fillFrom(row, quantity, earlier) {
  const of = (wanted) => page.told.quantities[question().question].find((each) => each.quantity === wanted);
  const found = of(quantity), former = of(earlier);
  if (!row.stands_in || row.stands_in === former?.part) row.stands_in = found.part;
  if (!row.period || row.period === former?.period) row.period = found.period;
}

function choose(index) {
  const column = form().columns.find((each) => each.kind === "code");
  const code = column?.codes[index];
  if (!code) return;
  change(place())(column.name, code.code, true);
}

const atWork = () => find("form").querySelector(`fieldset[data-place="${place()}"]`);

/** Put selected words into the field that waits for them, or the first that is empty of its row. */
function quote() {
  const found = selectedWords();
  if (!found) return;
  const own = found.number === question().question;
  const open = [...(page.armed?.closest("fieldset") ?? atWork())?.querySelectorAll("textarea[data-part]") ?? []];
  const fits = (field) => mayStand(field.dataset.part, found.part, own) || field.dataset.column === "quote_b";
  const field = page.armed && open.includes(page.armed) ? page.armed : open.find((each) => !each.value && fits(each));
  if (!field) return;
  if (!fits(field)) return say("Die woorden horen niet in dit veld: ze staan in een andere tekst.", true);
  field.value = found.words;
  field.dispatchEvent(new Event("input"));
  if (field.dataset.column === "quote_b") {
    const other = field.form.elements.namedItem(field.id.replace("quote_b", "question_b"));
    if (other && !other.value) { other.value = found.number; other.dispatchEvent(new Event("input")); }
  }
  arm(open[open.indexOf(field) + 1] ?? null);
  say(`Overgenomen: “${found.words.length > 60 ? `${found.words.slice(0, 59)}…` : found.words}”`);
}

/** Choose the number that is clicked, in the row that has none yet; return whether one was. */
function takeNumber(target) {
  const { quantity } = target.dataset;
  const here = page.told.quantities[question().question].some((each) => each.quantity === quantity);
  if (page.table !== "indicators" || !here || !getSelection().isCollapsed) return false;
  if (!rows().length || rows()[place()].quantity) addRow();
  change(place())("quantity", quantity, true);
  goToField();
  return true;
}

function arm(field) {
  for (const each of document.querySelectorAll(".armed")) each.classList.remove("armed");
  page.armed = field;
  field?.classList.add("armed");
}

/** Return numbers of questions in the order of the document, as a list in Dutch. */
function listed(numbers) {
  const sorted = page.told.questions.map((each) => each.question).filter((each) => numbers.includes(each));
  return [sorted.slice(0, -1).join(", "), sorted.at(-1)].filter(Boolean).join(" en ");
}

function showTexts() {
  const own = question();
  const shared = (number) => [number, ...page.told.questions.find((each) => each.question === number).answered_with];
  const answer = (number) => `Antwoord ${listed(shared(number))}`;
  const shown = (title, number, part) => {
    const other = page.told.questions.find((each) => each.question === number);
    const text = other.texts[part];
    return [element("h2", {}, title), text ? shownText(text, other.marks[part], number, part) : element("p", {}, "Er staat geen antwoord bij.")];
  };
  const pointed = own.points_to.flatMap((number) => shown(`${answer(number)}, waarnaar dit antwoord verwijst`, number, "answer"));
  find("texts").replaceChildren(
    element("div", {}, ...shown(`Vraag ${own.question}`, own.question, "question")),
    element("div", {}, ...shown(answer(own.question), own.question, "answer"), ...pointed),
  );
}

function showList() {
  find("questions").replaceChildren(...page.told.questions.map((each, index) => {
    const marks = [saved(page.table, each.question).length ? "coded" : "", page.told.forms.some((one) => page.drafts.has(key(one.name, each.question))) ? "draft" : ""];
    return element("li", {}, element("button", {
      type: "button", class: marks.join(" "), "aria-current": index === page.at ? "true" : null, onclick: () => open(index),
    }, `Vraag ${each.question}`));
  }));
}

function showTables() {
  const total = page.told.questions.length;
  find("tables").replaceChildren(...page.told.forms.map((each) => {
    const groups = Object.values(page.told.rows[each.name]);
    const count = each.single || each.every ? `${groups.length} van ${total}` : String(groups.flat().length);
    return element("button", {
      type: "button", role: "tab", "aria-selected": String(each.name === page.table), "data-table": each.name, class: page.drafts.has(key(each.name)) ? "draft" : null, onclick: () => open(page.at, each.name),
    }, element("kbd", {}, each.key), ` ${each.label} `, element("small", {}, count));
  }));
}

function showForm(focus = "") {
  const own = form(), there = rows();
  const context = { faults: page.faults, change, arm, work: (at) => { page.place = at; }, quantities: page.told.quantities[question().question], numbered: numbered() };
  const shown = (there.length || !own.single ? there : [emptyRow()]).map((row, at) => {
    const fields = rowFields(own, row, at, context);
    if (!own.single || there.length) fields.append(element("button", { type: "button", onclick: () => { draft().splice(at, 1); page.place = null; show(); } }, "Rij weghalen"));
    return fields;
  });
  const actions = [element("button", { type: "submit" }, "Bewaren ", element("kbd", {}, "Ctrl+Enter"))];
  if (page.drafts.has(key())) actions.push(element("button", { type: "button", onclick: letGo }, "Invoer loslaten ", element("kbd", {}, "l")));
  if (!own.single) actions.push(element("button", { type: "button", id: "add", onclick: addRow }, "Rij erbij ", element("kbd", {}, "+")));
  if (!own.single && !own.every && !Object.keys(page.told.rows[page.table]).length) {
    const made = page.told.made.includes(page.table);
    actions.push(element("button", { type: "button", onclick: () => sayNone(!made) }, made ? "In het hele document is niets van deze soort ✓ (terugnemen)" : "In het hele document is niets van deze soort"));
  }
  const unread = page.told.unread[page.table];
  find("form").replaceChildren(...(unread ? [element("p", { class: "fault" }, unread)] : []), ...shown, element("div", { class: "actions" }, ...actions));
  find("proposals").replaceChildren(...proposals().map((each) => proposalBlock(own, each, context.quantities, () => take(each))));
  page.armed = null;
  if (focus) {
    const field = find(focus);
    (field?.matches(TYPED) ? field : field?.parentElement.querySelector("[aria-checked=true]"))?.focus();
  }
}

/** Return the question under which the numbers of this answer are, where that is another. */
function numbered() {
  const own = question();
  if (page.told.quantities[own.question].length) return "";
  return own.answered_with.find((each) => page.told.quantities[each].some((one) => one.part === "answer")) ?? "";
}

function addRow() {
  const own = draft();
  own.push(emptyRow());
  page.place = own.length - 1;
  showForm();
  showList();
  showTables();
  atWork().querySelector(TYPED)?.focus();
  // A row that begins under the bar of buttons is not seen.
  atWork().scrollIntoView({ block: "start" });
}

/** Go to the first field of the row at work in which nothing stands yet. */
function goToField() {
  const fields = [...atWork()?.querySelectorAll(TYPED) ?? []];
  (fields.find((each) => !each.value) ?? fields[0])?.focus();
}

function show() {
  const own = question();
  find("title").textContent = page.told.title;
  const section = own.section ? `${own.section}: ` : "";
  find("place").textContent = `${page.told.edition} — ${section}vraag ${own.question}, ${page.at + 1} van ${page.told.questions.length}`;
  find("undo").disabled = !page.undo.length;
  showTexts();
  showList();
  showTables();
  showForm();
  document.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
}

function help() {
  const keys = find("keys");
  keys.hidden = !keys.hidden;
  find("help").setAttribute("aria-expanded", String(!keys.hidden));
}

const KEYS = {
  j: () => open(page.at + 1), ArrowRight: () => open(page.at + 1), k: () => open(page.at - 1), ArrowLeft: () => open(page.at - 1),
  u: openUncoded, v: () => proposals()[0] && take(proposals()[0]), "+": () => form().single || addRow(), z: undo, "?": help, l: letGo,
  i: goToField,
};

document.addEventListener("keydown", (event) => {
  if (!page.told) return;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); saveOpen(); return; }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches(TYPED)) { if (event.key === "Escape") { event.target.blur(); arm(null); } return; }
  const table = page.told.forms.find((each) => each.key === event.key);
  if (KEYS[event.key]) KEYS[event.key]();
  else if (table) open(page.at, table.name);
  else if (/^[1-9]$/.test(event.key)) choose(Number(event.key) - 1);
  else return;
  event.preventDefault();
});
document.addEventListener("mouseup", (event) => { if (event.target.closest?.("#texts")) takeNumber(event.target) || quote(); });
document.addEventListener("keyup", (event) => { if (event.key === "Shift") quote(); });
addEventListener("beforeunload", (event) => { if (page.drafts.size) event.preventDefault(); });
find("form").addEventListener("submit", (event) => { event.preventDefault(); saveOpen(); });
find("previous").addEventListener("click", () => open(page.at - 1));
find("next").addEventListener("click", () => open(page.at + 1));
find("undo").addEventListener("click", undo);
find("help").addEventListener("click", help);

const answer = await fetch("state");
page.told = await answer.json();
find("indicators").replaceChildren(...Object.entries(page.told.indicators).map(([name, label]) => element("option", { value: name }, label)));
const unread = Object.values(page.told.unread);
if (unread.length) say(unread.join(" "), true);
show();
