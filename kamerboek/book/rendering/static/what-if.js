// Reken zelf: shows what the chapter gives for the values that a reader chooses, calculated by
// model.js with the chapter's own formulas, claims and wordings.
(function () {
  "use strict";

  var book = window.kamerboek;
  var block = document.querySelector(".what-if");
  if (!block) return;
  var told = JSON.parse(block.dataset.told);
  var offered = told.offered;
  var form = block.querySelector("form");
  var own = offered.map(function (each) { return each.at; });
  var PREFIX = "#reken=";
  var MISSING = { text: "–", room: "", interval: "", ends: null };
  var SAY_AFTER = 500;
  var SHORT = 30;
  var POINTS = 40;
  // What the model gives for a choice, made once for each of the last choices; null before it is
  // there.
  var model = null;
  var calculate = null;
  var made = new Map();
  var turn = 0;
  // What stands before the choices, where something is the matter with them.
  var remark = "";
  var saying = 0;

  function control(index) {
    return form.elements.namedItem(offered[index].name);
  }
  function setting() {
    return offered.map(function (_, index) { return Number(control(index).value); });
  }
  function isOwn(chosen) {
    return chosen.every(function (at, index) { return at === own[index]; });
  }

  function at(chosen) {
    var key = chosen.join();
    if (!made.has(key)) {
      if (made.size > 6 * POINTS) made.clear();
      made.set(key, calculate(chosen));
    }
    return made.get(key);
  }

  // The words of a sentence that are not in another, marked: what is left of the longest words
  // that both have in the same order.
  function marked(sentence, other) {
    var words = sentence.split(" ");
    var others = other.split(" ");
    var length = words.concat(0).map(function () {
      return others.concat(0).map(function () { return 0; });
    });
    var i, j;
    for (i = words.length - 1; i >= 0; i -= 1) {
      for (j = others.length - 1; j >= 0; j -= 1) {
        length[i][j] = words[i] === others[j]
          ? length[i + 1][j + 1] + 1
          : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    var made = book.element("p");
    for (i = 0, j = 0; i < words.length; i += 1) {
      while (j < others.length && words[i] !== others[j] && length[i][j + 1] >= length[i + 1][j]) {
        j += 1;
      }
      var same = j < others.length && words[i] === others[j];
      if (same) j += 1;
      if (i) made.append(" ");
      made.append(same ? words[i] : text(words[i], "mark"));
    }
    return made;
  }

  function text(words, tag, name) {
    var made = book.element(tag || "p", name ? { "class": name } : {});
    made.textContent = words;
    return made;
  }

  function showOutcomes(chosen) {
    book.all("td.chosen", block).forEach(function (cell, row) {
      var now = at(chosen).outcome(row) || MISSING;
      var was = at(own).outcome(row) || MISSING;
      cell.children[0].textContent = now.text;
      cell.children[1].textContent = now.room;
      cell.classList.toggle("changed", now.interval !== was.interval || now.text !== was.text);
      cell.dataset.interval = now.interval;
    });
  }

  // As long as nothing calculates, only what the page itself has is known.
  function showNoneYet(isStandard) {
    book.all("td.chosen", block).forEach(function (cell) {
      var standard = cell.previousElementSibling.children;
      cell.children[0].textContent = isStandard ? standard[0].textContent : MISSING.text;
      cell.children[1].textContent = isStandard ? standard[1].textContent : MISSING.room;
    });
  }

  // The sentences for a choice beside those of the page, a few at a time so that the page stays
  // responsive; `then` is called with them unless something else was chosen meanwhile.
  function readSentences(chosen, then) {
    var mine = turn;
    var pairs = [];
    var count = model.ways[0].sentences.length;
    (function go() {
      if (mine !== turn) return;
      var until = performance.now() + SHORT;
      while (pairs.length < count && performance.now() < until) {
        pairs.push([at(chosen).sentence(pairs.length), at(own).sentence(pairs.length)]);
      }
      if (pairs.length < count) setTimeout(go);
      else then(pairs);
    })();
  }

  // One sentence that would read differently, and the others in a fold.
  function showSentences(chosen, pairs) {
    var items = pairs.map(function (pair) {
      var now = pair[0], was = pair[1];
      if (now === was) return null;
      var item = book.element("li");
      if (now === null) item.append(text("Deze zin staat er dan niet."));
      else item.append(was === null ? text(now) : marked(now, was));
      item.append(text(told.own.name + ": " + (was === null ? "geen zin" : was), "p", "was"));
      return item;
    }).filter(Boolean);
    var part = block.querySelector(".differences");
    var fold = part.querySelector("details");
    var rest = items.slice(1);
    part.hidden = isOwn(chosen);
    part.firstChild.textContent = items.length
      ? "Met uw keuze zou op deze bladzijde staan:"
      : "Geen van de zinnen die hier worden nagegaan, zou anders zijn.";
    part.children[1].replaceChildren.apply(part.children[1], items.slice(0, 1));
    fold.hidden = !rest.length;
    fold.firstChild.textContent = rest.length === 1
      ? "Nog 1 zin die anders zou zijn"
      : "Nog " + rest.length + " zinnen die anders zouden zijn";
    fold.lastChild.replaceChildren.apply(fold.lastChild, rest);
    block.dataset.chosen = chosen.join();
  }

  // ---------------------------------------------------------------- the drawing
  var HEIGHT = 200;
  var LEFT = 8;
  var TOP = 26;
  var BOTTOM = HEIGHT - 40;

  // A fraction as near as a drawing needs it.
  function number(fraction) {
    return fraction === null ? NaN : Number(fraction.n * 1000000n / fraction.d) / 1e6;
  }
  // The ends of the drawn outcome; a number of the chapter itself has them as text.
  function ends(chosen) {
    var found = at(chosen).outcome(told.drawn);
    if (!found) return [NaN, NaN];
    var interval = book.exact.interval(found.interval);
    return [number(interval.lower), number(interval.upper)];
  }
  // The first choice of numbers that moves the drawn outcome; undefined where there is none.
  function axis() {
    return offered.map(function (_, index) { return index; }).find(function (index) {
      if (!offered[index].ordered) return false;
      var drawn = [0, own[index], offered[index].texts.length - 1].map(function (place) {
        var moved = own.slice();
        moved[index] = place;
        var found = at(moved).outcome(told.drawn);
        return found ? found.interval : "";
      });
      return drawn.some(function (each) { return each !== drawn[0]; });
    });
  }
  function drawn(tag, attributes, words) {
    var made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    Object.keys(attributes).forEach(function (name) { made.setAttribute(name, attributes[name]); });
    if (words) made.textContent = words;
    return made;
  }

  // The outcome along one parameter, for the other choices of the reader, and of the page (dashed).
  // Its scale is that of all settings together, so that what moves is the line.
  function showCurve(chosen) {
    var label = block.querySelectorAll(".outcomes tbody th")[told.drawn].textContent;
    var along = model.along;
    var place = block.querySelector(".curve");
    if (along === undefined) return;
    var lowest = number(book.exact.fraction(model.ends[0]));
    var highest = number(book.exact.fraction(model.ends[1]));
    function textAt(others) {
      return (at(others).outcome(told.drawn) || MISSING).text;
    }
    var last = offered[along].texts.length - 1;
    var width = Math.max(place.clientWidth, 240);
    var right = width - LEFT;
    var values = offered[along].written.map(Number);
    function x(at) {
      return LEFT + (right - LEFT) * (values[at] - values[0]) / (values[last] - values[0] || 1);
    }
    function y(value) {
      return BOTTOM - (BOTTOM - TOP) * (value - lowest) / (highest - lowest || 1);
    }
    var step = Math.max(1, Math.ceil(last / POINTS));
    var drawnAt = offered[along].texts.map(function (_, index) { return index; })
      .filter(function (index) {
        return index % step === 0 || [last, own[along], chosen[along]].includes(index);
      });
    function points(others) {
      return drawnAt.map(function (index) {
        var moved = others.slice();
        moved[along] = index;
        return [index].concat(ends(moved));
      }).filter(function (each) { return isFinite(each[1]) && isFinite(each[2]); });
    }
    function joined(found, end) {
      return found.map(function (each) {
        return x(each[0]).toFixed(1) + "," + y(end(each)).toFixed(1);
      });
    }
    function middle(each) { return (each[1] + each[2]) / 2; }
    function line(found, name) {
      return drawn("polyline", { "class": name, points: joined(found, middle).join(" ") });
    }
    function band(found) {
      var upper = joined(found, function (each) { return each[2]; });
      var lower = joined(found, function (each) { return each[1]; }).reverse();
      return drawn("polygon", { "class": "room", points: upper.concat(lower).join(" ") });
    }
    // A dot with its text: over it for the higher of the two, under it for the lower.
    function spot(others, name, other) {
      var all = points(others);
      function here(each) { return each[0] === others[along]; }
      var found = all.filter(here)[0];
      if (!found) return [];
      var beside = points(other).filter(function (each) { return each[0] === other[along]; })[0];
      var under = beside && (middle(found) < middle(beside)
        || middle(found) === middle(beside) && name === "default");
      var left = x(found[0]);
      return [
        drawn("circle", { "class": name, r: 5, cx: left.toFixed(1), cy: y(middle(found)).toFixed(1) }),
        drawn("text", {
          "class": name, x: left.toFixed(1), y: (y(middle(found)) + (under ? 22 : -12)).toFixed(1),
          "text-anchor": left < width / 4 ? "start" : left > width * 3 / 4 ? "end" : "middle"
        }, textAt(others))
      ];
    }
    var named = lowered(offered[along].label);
    var picture = drawn("svg", {
      viewBox: "0 0 " + width + " " + HEIGHT, role: "img",
      "aria-label": label + ", langs de as: " + named + ". " + told.own.name + ": " + textAt(own)
        + "; uw keuze: " + textAt(chosen) + "."
    });
    var base = y(0).toFixed(1);
    var isSame = own[along] === chosen[along] && textAt(own) === textAt(chosen);
    [
      drawn("line", { "class": "base", x1: LEFT, x2: right, y1: base, y2: base }),
      drawn("text", { x: LEFT, y: HEIGHT - 6 }, offered[along].texts[0]),
      drawn("text", { x: width / 2, y: HEIGHT - 6, "text-anchor": "middle" }, named),
      drawn("text", { x: right, y: HEIGHT - 6, "text-anchor": "end" }, offered[along].texts[last]),
      band(points(chosen)),
      line(points(own), "default"),
      line(points(chosen), "own")
    ].concat(isSame ? [] : spot(own, "default", chosen), spot(chosen, "own", own))
      .forEach(function (each) { picture.append(each); });
    place.replaceChildren(text(label, "p", "head"), picture,
      text("Lijn: uw keuze. Vlak: haar ruimte. Streepjes: " + told.own.said
        + ". De hoogte telt vanaf nul.", "p", "soft"));
  }

  function lowered(label) {
    return label.charAt(0).toLowerCase() + label.slice(1);
  }
  function chosenText(chosen) {
    var said = offered.map(function (each, index) {
      return lowered(each.label) + ": " + each.texts[chosen[index]];
    });
    return remark + (isOwn(chosen) ? "Dit is " + told.own.said + ": " : "Uw keuze: ") + said.join("; ") + ".";
  }

  function command(chosen) {
    var values = told.command.concat(offered.map(function (each, index) {
      return each.name + "=" + each.written[chosen[index]];
    }));
    return ["kamerboek run " + told.chapter].concat(values.map(quoted)).join(" -p ");
  }
  function quoted(text) {
    return /^[\w=.,:-]+$/.test(text) ? text : "'" + text.replace(/'/g, "'\\''") + "'";
  }

  function stateOf(chosen) {
    return PREFIX + offered.map(function (each, index) {
      return each.name + ":" + encodeURIComponent(each.written[chosen[index]]);
    }).join(",");
  }

  // The setting that an address has; a value that cannot be chosen is the page's own, and so is
  // one that is given twice, or that a comma cuts short: `1,5` is not 1.
  function settingIn(hash) {
    var chosen = own.slice();
    var refused = false;
    var named = [];
    hash.slice(PREFIX.length).split(",").forEach(function (part) {
      var name = part.split(":")[0];
      var value = part.slice(name.length + 1);
      try { value = decodeURIComponent(value); } catch (malformed) { value = null; }
      var isRest = part !== "" && part === name;
      var index = isRest ? named[named.length - 1]
        : offered.findIndex(function (each) { return each.name === name; });
      var found = index >= 0 && !isRest ? offered[index].written.indexOf(value) : -1;
      if (found < 0 || named.indexOf(index) >= 0) {
        refused = true;
        if (index >= 0) chosen[index] = own[index];
      } else {
        chosen[index] = found;
      }
      named.push(index);
    });
    return { chosen: chosen, refused: refused };
  }

  function show() {
    var chosen = setting();
    offered.forEach(function (each, index) {
      var value = control(index).parentElement.querySelector(".value");
      if (!value) return;
      value.textContent = each.texts[chosen[index]];
      control(index).setAttribute("aria-valuetext", each.texts[chosen[index]]);
    });
    block.querySelector(".chosen-values").textContent = chosenText(chosen);
    block.querySelector("pre").textContent = command(chosen);
    turn += 1;
    if (!model) {
      showNoneYet(isOwn(chosen));
      return;
    }
    showOutcomes(chosen);
    setTimeout(function (mine) {
      if (mine !== turn) return;
      showCurve(chosen);
      readSentences(chosen, function (pairs) { showSentences(chosen, pairs); });
    }, 0, turn);
  }

  function sayOutcomes() {
    clearTimeout(saying);
    saying = setTimeout(function () {
      if (!model) return;
      book.say(book.all("tbody tr", block.querySelector(".outcomes")).map(function (row) {
        return row.children[0].textContent + ": " + row.children[2].children[0].textContent;
      }).join("; "));
    }, SAY_AFTER);
  }

  function choose(chosen) {
    offered.forEach(function (_, index) { control(index).value = chosen[index]; });
    show();
  }

  function keepInAddress() {
    var chosen = setting();
    try {
      history.replaceState(null, "", isOwn(chosen) ? "#reken" : stateOf(chosen));
    } catch (refused) {
      // A browser that takes no more changes of the address for now; the link to share is right.
    }
  }

  function read() {
    if (location.hash.indexOf(PREFIX)) return;
    var found = settingIn(location.hash);
    remark = found.refused ? "Het adres noemt een waarde die hier niet te kiezen is. " : "";
    choose(found.chosen);
    document.getElementById("reken").scrollIntoView();
    load();
  }

  var asked = false;
  function load() {
    if (asked) return;
    asked = true;
    block.dataset.scripts.split(" ").forEach(function (address) {
      var script = book.element("script", { src: address });
      script.async = false;
      script.onerror = function () {
        remark = "Wat hier rekent, kon niet worden geladen; laad de bladzijde opnieuw. ";
        show();
      };
      document.head.append(script);
    });
  }
  book.modelled = function (given) {
    calculate = book.calculating(given, offered);
    model = given;
    model.along = axis();
    show();
    if (!isOwn(setting())) sayOutcomes();
  };

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("input", function () {
    load();
    if (model) remark = "";
    show();
    keepInAddress();
    sayOutcomes();
  });
  block.querySelector(".reset").addEventListener("click", function () {
    if (model) remark = "";
    choose(own);
    keepInAddress();
    sayOutcomes();
  });
  block.querySelector(".share").addEventListener("click", function (event) {
    book.copy(book.address(stateOf(setting()).slice(1)), event.currentTarget);
  });
  window.addEventListener("hashchange", read);
  window.addEventListener("resize", function () {
    if (model) showCurve(setting());
  });
  new IntersectionObserver(function (entries, observer) {
    if (!entries.some(function (each) { return each.isIntersecting; })) return;
    observer.disconnect();
    load();
  }, { rootMargin: "800px" }).observe(block);
  show();
  read();
})();
