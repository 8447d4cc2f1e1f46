// What a chapter gives for what a reader chooses: its own formulas, claims and wordings, as
// kamerboek/model tells them, with the exact figures of exact.js and the words of dutch.js.
(function () {
  "use strict";

  var book = window.kamerboek;
  var exact = book.exact;
  var HUNDRED = exact.fraction("100");
  var ZERO = exact.fraction("0");
  var AGAINST = { always: "never", never: "always", open: "open" };
  var WORD_AT = { always: 0, never: 1, open: 2 };

  // What a number with a word that softens it may be when the word leaves this part of it as room:
  // `Hedged.interval` of kamerboek/figures/rounding.py.
  function hedged(told, width) {
    var value = exact.fraction(told[0]), half = exact.fraction(told[1]);
    var side = told[2], about = told[3], strict = told[4], isClosed = told[5];
    var whole = exact.size(value);
    var room = exact.mul(whole, width);
    var soft = about ? room : ZERO;
    var found;
    if (side === "both") {
      var wider = exact.cmp(half, room) < 0 ? room : half;
      found = exact.made(exact.sub(whole, wider), exact.add(whole, wider), false, false);
    } else if (side === "above") {
      found = exact.made(exact.sub(whole, soft), null, strict, true);
    } else {
      found = exact.made(null, exact.add(whole, soft), true, strict);
    }
    if (value.n < 0n) found = exact.turned(found);
    return isClosed ? closedByRoom(found, width) : found;
  }

  function closedByRoom(found, width) {
    var room;
    if (found.upper === null && found.lower !== null) {
      room = exact.mul(exact.size(found.lower), width);
      return exact.made(found.lower, exact.add(found.lower, room), found.lowerOpen && room.n > 0n, false);
    }
    if (found.lower === null && found.upper !== null) {
      room = exact.mul(exact.size(found.upper), width);
      return exact.made(exact.sub(found.upper, room), found.upper, false, found.upperOpen && room.n > 0n);
    }
    return found;
  }

  // For a model, and what is offered of its parameters: a function that gives for a choice, the
  // places of the values, what the chapter gives. Each thing is made when it is asked for, once.
  book.calculating = function (model, offered) {
    var dutch = book.dutch.withWords(model.words);

    return function (chosen) {
      var numbers = {};
      offered.forEach(function (each, index) {
        if (each.numbers.length) numbers[each.name] = exact.fraction(each.numbers[chosen[index]]);
      });
      var leaves = model.leaves.map(leafOf);
      var box = {}, values = {};
      leaves.forEach(function (leaf, name) {
        box[name] = leaf.interval;
        values[name] = leaf.value;
      });
      var ranges = [], figures = [], claims = [];
      var way = model.ways.find(isSo);

      function leafOf(told) {
        if (told.is) {
          return {
            interval: exact.interval(told.is),
            value: told.value === null ? null : exact.fraction(told.value)
          };
        }
        var number = numbers[told.parameter];
        if (!told.hedged) return { interval: exact.point(number), value: number };
        return {
          interval: hedged(told.hedged, exact.div(number, HUNDRED)),
          value: exact.fraction(told.value)
        };
      }

      function isSo(way) {
        return Object.keys(way.at).every(function (place) { return chosen[place] === way.at[place]; })
          && way["if"].every(function (decided) { return outcomeOf(decided[0]) === decided[1]; });
      }

      function rangeOf(node) {
        if (!ranges[node]) ranges[node] = exact.jointRange(model.nodes, node, box);
        return ranges[node];
      }

      // A figure as text, room and exact interval, and its value where it has one; null where it
      // cannot be calculated.
      function figureOf(place) {
        if (figures[place] === undefined) {
          figures[place] = unlessImpossible(function () {
            return figureMade(model.figures[place]);
          });
        }
        return figures[place];
      }

      function unlessImpossible(make) {
        try {
          return make();
        } catch (error) {
          if (!(error instanceof exact.Impossible)) throw error;
          return null;
        }
      }

      function figureMade(told) {
        if (told.is) return { text: told.is[0], room: told.is[1], interval: told.is[2], value: null };
        if (told.parameter) {
          var number = numbers[told.parameter];
          return {
            text: told.number ? dutch.numberText(number, null)
              : told.plain ? dutch.plainText(number) : dutch.measureText(number, told.unit, null, "", null),
            room: "", interval: exact.intervalWritten(exact.point(number)), value: number
          };
        }
        if (told.leaf !== undefined) {
          var leaf = leaves[told.leaf];
          return figure(told.text, leaf.interval, leaf.value, told, false);
        }
        return calculated(told);
      }

      function figure(text, interval, value, told, isOne) {
        return {
          text: told.number ? dutch.numberText(value, null) : text,
          room: isOne ? "" : dutch.roomText(interval, told.unit, told.decimals, told.per, told.exact),
          interval: exact.intervalWritten(interval),
          ends: interval,
          value: value
        };
      }

      // As kamerboek/figures/calculated.py has it.
      function calculated(told) {
        var unit = told.unit, decimals = told.decimals, per = told.per;
        var whole = exact.fraction(told.size);
        var used = told.leaves.map(function (leaf) { return leaves[leaf]; });
        var interval = rangeOf(told.node);
        interval = exact.made(
          interval.lower && exact.div(interval.lower, whole),
          interval.upper && exact.div(interval.upper, whole),
          interval.lowerOpen, interval.upperOpen
        );
        var isOne = used.every(function (leaf) { return exact.isPoint(leaf.interval); });
        var value = used.some(function (leaf) { return leaf.value === null; }) ? null
          : exact.div(exact.evaluate(model.nodes, told.node, values), whole);
        if (told.form === "lower" || told.form === "upper") {
          var end = interval[told.form];
          if (end === null) throw new exact.Impossible("there is no bound on that side");
          return figure(outwardText(end, told.form, unit, decimals || 0), exact.point(end), end, told, true);
        }
        if (told.form === "value" && value !== null) {
          var fine = decimals !== null && decimals < 0
            && exact.mul(value, { n: 1n, d: 10n ** BigInt(-decimals) }).d !== 1n;
          var about = fine || (told.about && !exact.isPoint(interval));
          var text = dutch.valueText(value, unit, decimals, per);
          return figure((about ? model.words.about + " " : "") + text, interval, value, told, isOne);
        }
        if (told.form === "year") return figure(exact.written(value), interval, value, told, isOne);
        var shown = isOne ? exact.point(exact.middle(interval)) : interval;
        return figure(dutch.intervalText(shown, unit, decimals, per, told.exact), interval, value, told, isOne);
      }

      function outwardText(end, side, unit, decimals) {
        var factor = { n: 10n ** BigInt(decimals), d: 1n };
        var scaled = exact.mul(end, factor);
        var outward = side === "lower" ? exact.floor(scaled) : exact.ceil(scaled);
        return dutch.measureText(exact.div({ n: outward, d: 1n }, factor), unit, null, "", null);
      }

      // Null where a side of the claim cannot be calculated.
      function outcomeOf(place) {
        if (claims[place] === undefined) {
          claims[place] = unlessImpossible(function () { return judged(model.claims[place]); });
        }
        return claims[place];
      }

      // As kamerboek/figures/claims.py has it.
      function judged(claim) {
        var kind = claim[0];
        if (kind === "is") return claim[1];
        if (kind === "not") return AGAINST[outcomeOf(claim[1])] || null;
        if (kind === "fits") {
          return exact.holds("equal", rangeOf(claim[1])) === "never" ? "never" : "always";
        }
        if (kind !== "both" && kind !== "readings") return exact.holds(kind, rangeOf(claim[1]));
        var outcomes = claim.slice(1).map(outcomeOf);
        if (outcomes.includes(null)) return null;
        if (outcomes.every(function (each) { return each === outcomes[0]; })) return outcomes[0];
        return kind === "both" && outcomes.includes("never") ? "never" : "open";
      }

      // A run of text; null where something in it lacks.
      function textOf(parts) {
        var texts = parts.map(partOf);
        return texts.includes(null) ? null : texts.join("");
      }

      function partOf(part) {
        if (part === null || typeof part === "string") return part;
        var text;
        if (part.figure !== undefined) {
          var found = figureOf(part.figure);
          text = found && found.text;
        } else {
          var at = part.claim === undefined ? numberAt(part) : WORD_AT[outcomeOf(part.claim)];
          text = at === undefined ? null : textOf(part.words[at]);
        }
        return part.capital && text ? dutch.capitalised(text) : text;
      }

      function numberAt(part) {
        var counted = figureOf(part.count);
        if (!counted) return undefined;
        var value = counted.value;
        if (value.n === 0n && part.words.length === 3) return 2;
        return value.n === value.d ? 0 : 1;
      }

      return {
        outcome: function (index) {
          var place = way ? way.outcomes[index] : null;
          return place === null ? null : figureOf(place);
        },
        sentence: function (index) {
          var place = way ? way.sentences[index] : null;
          if (place === null) return null;
          for (var wording of model.wordings[place]) {
            var text = textOf(wording);
            if (text !== null) return text || null;
          }
          return null;
        }
      };
    };
  };
})();
