// The form of one table for one question: its rows, each with the fields of its columns.

import { element } from "./text.js";

/**
 * Return the fields of a row.
 *
 * `change(column, value, again)` is told of each change; `again` asks for the form to be shown anew.
 */
export function rowFields(form, row, place, context) {
  const keyed = form.columns.find((column) => column.kind === "code");
  const fields = form.columns.map((column) => {
    const id = `${form.name}-${place}-${column.name}`;
    const faults = context.faults
      .filter((fault) => fault.place === place && fault.column === column.name)
      .map((fault) => element("p", { class: "fault" }, fault.said));
    return element("div", {}, ...field(column, row[column.name] ?? "", id, context.change(place), { ...context, keys: column === keyed }), ...faults);
  });
  const others = context.faults
    .filter((fault) => fault.place === place && !form.columns.some((each) => each.name === fault.column))
    .map((fault) => element("p", { class: "fault" }, fault.said));
  return element("fieldset", { "data-place": place, onfocusin: () => context.work(place) }, ...fields, ...others);
}

function field(column, value, id, change, context) {
  if (column.kind === "code") return codes(column, value, id, change, context.keys);
  const label = element("label", { for: id }, column.label, ...(column.required ? [" ", element("small", {}, "(nodig)")] : []));
  if (column.kind === "yes_no") {
    const box = element("input", { type: "checkbox", id, onchange: () => change(column.name, String(box.checked)) });
    box.checked = value === "true";
    return [element("label", {}, box, ` ${column.label}`)];
  }
  if (column.kind === "quantity") {
    const options = context.quantities.map((each) =>
      element("option", { value: each.quantity }, numberText(each)));
    const chosen = element("select", { id, onchange: () => change(column.name, chosen.value, true) },
      element("option", { value: "" }, "kies een getal"), ...options);
    chosen.value = value;
    const where = context.numbered ? [element("p", { class: "meaning" }, `De getallen van dit antwoord staan bij vraag ${context.numbered}.`)] : [];
    return [label, chosen, ...where];
  }
  const words = column.kind === "words";
  const typed = element(words ? "textarea" : "input", {
    id, rows: words ? "2" : null, type: words ? null : "text", "data-column": column.name, "data-part": column.part || null,
    spellcheck: "false", autocomplete: "off", list: column.name === "indicator" ? "indicators" : null,
    placeholder: words ? "selecteer de woorden in de tekst" : null,
    oninput: () => change(column.name, typed.value),
    onfocus: () => words && context.arm(typed),
  });
  if (!column.instead) {
    typed.value = value;
    return [label, typed];
  }
  // Instead of words the row may say that there are none.
  const { value: none, label: said } = column.instead;
  const box = element("input", { type: "checkbox", id: `${id}-none`, onchange: () => change(column.name, box.checked ? none : "", true) });
  box.checked = value === none;
  typed.value = box.checked ? "" : value;
  return [label, typed, element("label", {}, box, ` ${said}`)];
}

/** Return a number of the text with where it stands, its unit and its period. */
function numberText(each) {
  return `${each.text} (${[each.part === "question" ? "vraag" : "antwoord", each.unit, each.period].filter(Boolean).join(", ")})`;
}

function codes(column, value, id, change, keys) {
  const buttons = column.codes.map((code, index) =>
    element("button", {
      type: "button", role: "radio", "aria-checked": String(code.code === value), title: code.meaning, "data-code": code.code,
      onclick: () => change(column.name, code.code === value && column.optional ? "" : code.code, true),
    }, ...(keys && index < 9 ? [element("kbd", { "aria-hidden": "true" }, `${index + 1} `)] : []), code.label));
  const chosen = column.codes.find((code) => code.code === value);
  return [
    element("span", { class: "label", id }, column.label, ...(column.optional ? [] : [" ", element("small", {}, "(nodig)")])),
    element("div", { class: "codes", role: "radiogroup", "aria-labelledby": id, "data-column": column.name }, ...buttons),
    ...(chosen?.meaning ? [element("p", { class: "meaning" }, chosen.meaning)] : []),
  ];
}

/** Return what is proposed, as a block with a button that takes it over. */
export function proposalBlock(form, proposal, quantities, take) {
  const lines = form.columns
    .filter((column) => proposal.row[column.name])
    .map((column) => {
      const value = proposal.row[column.name];
      const number = column.kind === "quantity" && quantities.find((each) => each.quantity === value);
      const label = number ? numberText(number) : column.codes.find((code) => code.code === value)?.label ?? value;
      return element("p", {}, `${column.label}: ${label}`);
    });
  return element("div", { class: "proposal" },
    element("p", {}, element("strong", {}, "Voorstel"), ` — ${proposal.basis}`), ...lines,
    element("button", { type: "button", class: "take", onclick: take }, "Overnemen ", element("kbd", {}, "v")));
}
