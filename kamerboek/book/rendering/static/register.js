// The register, searched and sorted on its page; without a script it is a plain table.
(function () {
  "use strict";

  var VALUE = 2;

  function normal(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }

  function said(cell) {
    return cell.textContent.replace(/\s+/g, " ").trim();
  }

  // What a row is sorted by: the value itself in its column, the text in all others.
  function keyOf(row, column) {
    var cell = row.cells[column];
    if (column !== VALUE) return said(cell);
    var figure = cell.querySelector("[data-value]");
    var value = figure ? figure.dataset.value : "";
    return value === "" ? -Infinity : parseFloat(value);
  }

  function compare(one, other) {
    if (typeof one === "number") return one === other ? 0 : one < other ? -1 : 1;
    return one.localeCompare(other, "nl", { numeric: true });
  }

  function watch(holder) {
    var table = holder.querySelector("table");
    var body = table.tBodies[0];
    var rows = Array.prototype.slice.call(body.rows);
    var texts = rows.map(function (row) { return normal(said(row)); });

    var label = kamerboek.element("label", { "class": "search-register" });
    label.textContent = "Zoek in het register: ";
    var search = kamerboek.element("input", { type: "search" });
    label.append(search);
    var count = kamerboek.element("p", { "class": "small soft", role: "status" });
    holder.prepend(label);
    holder.append(count);

    function filter() {
      var words = normal(search.value.trim()).split(/\s+/);
      var left = rows.filter(function (row, index) {
        var fits = words.every(function (word) { return texts[index].indexOf(word) >= 0; });
        row.hidden = !fits;
        return fits;
      }).length;
      var all = rows.length + (rows.length === 1 ? " kengetal" : " kengetallen");
      if (left === rows.length) count.textContent = all;
      else if (!left) count.textContent = "Geen kengetal gevonden";
      else count.textContent = left + (left === 1 ? " kengetal" : " kengetallen") +
        " (van " + rows.length + ")";
    }

    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    function sort(column) {
      var head = heads[column];
      var down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach(function (each) { each.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      rows.slice().sort(function (one, other) {
        var order = compare(keyOf(one, column), keyOf(other, column));
        return down ? -order : order;
      }).forEach(function (row) { body.append(row); });
    }

    heads.forEach(function (head, column) {
      var button = kamerboek.element("button", { type: "button", "class": "sort" });
      button.textContent = said(head);
      button.addEventListener("click", function () { sort(column); });
      head.replaceChildren(button);
    });
    search.addEventListener("input", filter);
    filter();
  }

  kamerboek.all("div.register").forEach(watch);
})();
