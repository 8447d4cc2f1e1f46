// Exact figures in the page: what kamerboek/figures gives (interval, expression, quotient, roots,
// joint, claims), to the last digit; how and why is told there. A fraction is {n, d}, two BigInts
// in lowest terms, d above zero. An interval is {lower, upper, lowerOpen, upperOpen}: an end that
// is null is no bound, and open.
window.kamerboek = window.kamerboek || {};
window.kamerboek.exact = (function () {
  "use strict";

  class Impossible extends Error {}
  class DividesByZero extends Impossible {}

  // ---- Fractions

  var ZERO = { n: 0n, d: 1n };
  var ONE = { n: 1n, d: 1n };
  var TWO = { n: 2n, d: 1n };
  var LARGEST_EXACT = BigInt(Number.MAX_SAFE_INTEGER);

  function gcd(a, b) {
    if (a < 0n) a = -a;
    while (b > LARGEST_EXACT) {
      var rest = a % b;
      a = b;
      b = rest;
    }
    if (b === 0n) return a;
    // Machine numbers are many times faster.
    var x = Number(b);
    var y = Number(a % b);
    while (y) {
      var left = x % y;
      x = y;
      y = left;
    }
    return BigInt(x);
  }

  function reduced(n, d) {
    var common = gcd(n, d);
    return { n: n / common, d: d / common };
  }

  function fraction(text) {
    var parts = text.split("/");
    return parts.length === 1 ? { n: BigInt(text), d: 1n }
      : reduced(BigInt(parts[0]), BigInt(parts[1]));
  }

  function written(a) {
    return a.d === 1n ? String(a.n) : a.n + "/" + a.d;
  }

  function same(a, b) {
    return a === b || (a.n === b.n && a.d === b.d);
  }

  function cmp(a, b) {
    if (a === b) return 0;
    var left = a.n, right = b.n;
    if (a.d !== b.d) {
      left *= b.d;
      right *= a.d;
    }
    return left < right ? -1 : left > right ? 1 : 0;
  }

  function minus(a) {
    return { n: -a.n, d: a.d };
  }

  // In lowest terms by small common divisors: Knuth, *The Art of Computer Programming*, 4.5.1.
  function add(a, b) {
    if (a.n === 0n) return b;
    if (b.n === 0n) return a;
    if (a.d === 1n && b.d === 1n) return { n: a.n + b.n, d: 1n };
    if (a.d === b.d) return reduced(a.n + b.n, a.d);
    var common = a.d === 1n || b.d === 1n ? 1n : gcd(a.d, b.d);
    if (common === 1n) return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
    var part = a.d / common;
    var sum = a.n * (b.d / common) + b.n * part;
    var again = gcd(sum, common);
    return { n: sum / again, d: part * (b.d / again) };
  }

  function sub(a, b) {
    return add(a, minus(b));
  }

  function mul(a, b) {
    if (a.n === 0n || b.n === 0n) return ZERO;
    if (a.d === 1n && b.d === 1n) return { n: a.n * b.n, d: 1n };
    var one = b.d === 1n ? 1n : gcd(a.n, b.d);
    var other = a.d === 1n ? 1n : gcd(b.n, a.d);
    return {
      n: (one === 1n ? a.n : a.n / one) * (other === 1n ? b.n : b.n / other),
      d: (other === 1n ? a.d : a.d / other) * (one === 1n ? b.d : b.d / one),
    };
  }

  function inverse(a) {
    if (a.n === 0n) throw new DividesByZero("division by zero");
    return a.n < 0n ? { n: -a.d, d: -a.n } : { n: a.d, d: a.n };
  }

  function div(a, b) {
    return mul(a, inverse(b));
  }

  function power(a, exponent) {
    return { n: a.n ** BigInt(exponent), d: a.d ** BigInt(exponent) };
  }

  function size(a) {
    return a.n < 0n ? minus(a) : a;
  }

  function greatest(a, b) {
    return cmp(a, b) < 0 ? b : a;
  }

  function least(a, b) {
    return cmp(b, a) < 0 ? b : a;
  }

  function floor(a) {
    var whole = a.n / a.d;
    return a.n < 0n && whole * a.d !== a.n ? whole - 1n : whole;
  }

  function ceil(a) {
    return -floor(minus(a));
  }

  // ---- Intervals

  function made(lower, upper, lowerOpen, upperOpen) {
    return {
      lower: lower,
      upper: upper,
      lowerOpen: lower === null || lowerOpen,
      upperOpen: upper === null || upperOpen,
    };
  }

  // Of intervals that hold a number the operations give no other.
  function checked(found) {
    if (found.lower === null || found.upper === null) return found;
    var order = cmp(found.lower, found.upper);
    if (order > 0 || (order === 0 && (found.lowerOpen || found.upperOpen))) {
      throw new Impossible("an interval that holds no number: " + intervalWritten(found));
    }
    return found;
  }

  function closed(lower, upper) {
    return { lower: lower, upper: upper, lowerOpen: false, upperOpen: false };
  }

  function point(value) {
    return closed(value, value);
  }

  var NOTHING = point(ZERO);
  var ONCE = point(ONE);
  var NONE_BELOW = "−∞";
  var NONE_ABOVE = "∞";

  function interval(text) {
    var parts = text.slice(1, -1).split(", ");
    return checked(made(
      parts[0] === NONE_BELOW ? null : fraction(parts[0]),
      parts[1] === NONE_ABOVE ? null : fraction(parts[1]),
      text[0] === "(",
      text[text.length - 1] === ")"
    ));
  }

  function intervalWritten(a) {
    return (a.lowerOpen ? "(" : "[") + (a.lower === null ? NONE_BELOW : written(a.lower)) + ", " +
      (a.upper === null ? NONE_ABOVE : written(a.upper)) + (a.upperOpen ? ")" : "]");
  }

  function isPoint(a) {
    return a.lower !== null && a.upper !== null && same(a.lower, a.upper);
  }

  function isBounded(a) {
    return a.lower !== null && a.upper !== null;
  }

  function isClosed(a) {
    return !a.lowerOpen && !a.upperOpen;
  }

  function isNonnegative(a) {
    return a.lower !== null && a.lower.n >= 0n;
  }

  function isNonpositive(a) {
    return a.upper !== null && a.upper.n <= 0n;
  }

  function isPositive(a) {
    return a.lower !== null && (a.lower.n > 0n || (a.lower.n === 0n && a.lowerOpen));
  }

  function isNegative(a) {
    return a.upper !== null && (a.upper.n < 0n || (a.upper.n === 0n && a.upperOpen));
  }

  function contains(a, value) {
    var below = a.lower === null ? 1 : cmp(value, a.lower);
    var above = a.upper === null ? -1 : cmp(value, a.upper);
    return (below > 0 || (below === 0 && !a.lowerOpen)) &&
      (above < 0 || (above === 0 && !a.upperOpen));
  }

  function width(a) {
    return sub(a.upper, a.lower);
  }

  function middle(a) {
    return a.lower === a.upper ? a.lower : div(add(a.lower, a.upper), TWO);
  }

  function low(a) {
    return { infinite: a.lower === null ? -1 : 0, value: a.lower || ZERO, open: a.lowerOpen };
  }

  function high(a) {
    return { infinite: a.upper === null ? 1 : 0, value: a.upper || ZERO, open: a.upperOpen };
  }

  function comparePlaces(a, b) {
    return a.infinite - b.infinite || cmp(a.value, b.value);
  }

  // Of two ends in one place the open one lies further in.
  function lowerLow(a, b) {
    return (comparePlaces(a, b) || a.open - b.open) <= 0 ? a : b;
  }

  function lowerHigh(a, b) {
    return (comparePlaces(a, b) || b.open - a.open) <= 0 ? a : b;
  }

  function higherHigh(a, b) {
    return (comparePlaces(a, b) || b.open - a.open) >= 0 ? a : b;
  }

  function between(from, to) {
    return made(from.infinite ? null : from.value, to.infinite ? null : to.value,
      from.open, to.open);
  }

  function hull(a, b) {
    return between(lowerLow(low(a), low(b)), higherHigh(high(a), high(b)));
  }

  function lesser(a, b) {
    return between(lowerLow(low(a), low(b)), lowerHigh(high(a), high(b)));
  }

  function greater(a, b) {
    return turned(lesser(turned(a), turned(b)));
  }

  function turned(a) {
    if (a.lower !== null && a.lower === a.upper) return point(minus(a.lower));
    return {
      lower: a.upper && minus(a.upper),
      upper: a.lower && minus(a.lower),
      lowerOpen: a.upperOpen,
      upperOpen: a.lowerOpen,
    };
  }

  function plus(a, b) {
    if (a.lower !== null && a.lower === a.upper && b.lower !== null && b.lower === b.upper) {
      return point(add(a.lower, b.lower));
    }
    return made(
      a.lower && b.lower && add(a.lower, b.lower),
      a.upper && b.upper && add(a.upper, b.upper),
      a.lowerOpen || b.lowerOpen,
      a.upperOpen || b.upperOpen
    );
  }

  function less(a, b) {
    return plus(a, turned(b));
  }

  function times(a, b) {
    if (isPoint(a)) return scaled(b, a.lower);
    if (isPoint(b)) return scaled(a, b.lower);
    if (isClosed(a) && isClosed(b)) return timesClosed(a, b);
    var corners = [low(a), high(a)].flatMap(function (one) {
      return [endProduct(one, low(b)), endProduct(one, high(b))];
    });
    return between(corners.reduce(lowerLow), corners.reduce(higherHigh));
  }

  function scaled(a, factor) {
    if (factor.n === 0n) return NOTHING;
    if (a.lower !== null && a.lower === a.upper) return point(mul(a.lower, factor));
    var lower = a.lower && mul(a.lower, factor);
    var upper = a.upper && mul(a.upper, factor);
    return factor.n > 0n ? made(lower, upper, a.lowerOpen, a.upperOpen)
      : made(upper, lower, a.upperOpen, a.lowerOpen);
  }

  // The signs tell which two of the four products are the ends.
  function timesClosed(a, b) {
    if (isNonpositive(a)) return turned(timesClosed(turned(a), b));
    if (isNonpositive(b)) return turned(timesClosed(a, turned(b)));
    if (isNonnegative(a)) {
      return closed(mul(isNonnegative(b) ? a.lower : a.upper, b.lower), mul(a.upper, b.upper));
    }
    if (isNonnegative(b)) return timesClosed(b, a);
    return closed(
      least(mul(a.lower, b.upper), mul(a.upper, b.lower)),
      greatest(mul(a.lower, b.lower), mul(a.upper, b.upper))
    );
  }

  function endProduct(a, b) {
    var aZero = !a.infinite && a.value.n === 0n;
    var bZero = !b.infinite && b.value.n === 0n;
    if (aZero || bZero) {
      return { infinite: 0, value: ZERO, open: !((aZero && !a.open) || (bZero && !b.open)) };
    }
    if (a.infinite || b.infinite) {
      return { infinite: sideOf(a) * sideOf(b), value: ZERO, open: true };
    }
    return { infinite: 0, value: mul(a.value, b.value), open: a.open || b.open };
  }

  function sideOf(end) {
    return end.infinite || (end.value.n < 0n ? -1 : 1);
  }

  function reciprocal(a) {
    if (contains(a, ZERO)) {
      throw new DividesByZero("division by an interval that holds zero");
    }
    if (isNegative(a)) return turned(reciprocal(turned(a)));
    if (a.lower === a.upper) return point(inverse(a.lower));
    return made(
      a.upper === null ? ZERO : inverse(a.upper),
      a.lower.n === 0n ? null : inverse(a.lower),
      a.upperOpen,
      a.lowerOpen
    );
  }

  function over(a, b) {
    return times(a, reciprocal(b));
  }

  function raised(a, exponent) {
    if (exponent === 0) return ONCE;
    if (exponent === 1) return a;
    if (exponent % 2 === 0 && !isNonnegative(a)) {
      if (isNonpositive(a)) return raised(turned(a), exponent);
      var furthest = higherHigh(high(a), high(turned(a)));
      return raised(between(low(NOTHING), furthest), exponent);
    }
    if (a.lower !== null && a.lower === a.upper) return point(power(a.lower, exponent));
    return made(a.lower && power(a.lower, exponent), a.upper && power(a.upper, exponent),
      a.lowerOpen, a.upperOpen);
  }

  // ---- Roots, enclosed between neighbouring fractions with one denominator

  var FINENESS = 10n ** 9n;

  // The greatest whole number whose power is not above a number (Newton, from above).
  function wholeRoot(number, degree) {
    if (number < 2n) return number;
    var n = BigInt(degree);
    var found = 1n << BigInt(Math.ceil(number.toString(2).length / degree));
    for (;;) {
      var next = ((n - 1n) * found + number / found ** (n - 1n)) / n;
      if (next >= found) return found;
      found = next;
    }
  }

  function root(a, degree) {
    if (a.n < 0n || degree < 1) {
      throw new Impossible("the root of degree " + degree + " of " + written(a) +
        " is no number of this kind");
    }
    var fine = mul(a, power({ n: FINENESS, d: 1n }, degree));
    var below = wholeRoot(floor(fine), degree);
    var exactly = fine.d === 1n && below ** BigInt(degree) === fine.n;
    return closed(reduced(below, FINENESS), reduced(exactly ? below : below + 1n, FINENESS));
  }

  function rootOf(a, degree) {
    if (a.lower === null) {
      throw new Impossible("the root of what has no least number is no number of this kind");
    }
    return made(root(a.lower, degree).lower, a.upper && root(a.upper, degree).upper,
      false, a.upperOpen);
  }

  function slopeOfRoot(found, degree) {
    if (degree === 1) return ONCE;
    if (found.upper !== null && found.upper.n === 0n) return made(ZERO, null, false, true);
    var steep = times(point({ n: BigInt(degree), d: 1n }), raised(found, degree - 1));
    if (steep.lower.n === 0n) steep = made(ZERO, steep.upper, true, steep.upperOpen);
    return over(ONCE, steep);
  }

  // ---- Formulas. `parts` are the nodes of one, each after what it is made of, up to `top`; then
  // what it is with its sign turned, `below`. Names are told by number, as they first occur; one
  // that is one number is that number.

  var constants = new WeakMap();

  function constant(given) {
    if (!constants.has(given)) constants.set(given, point(fraction(given[1])));
    return constants.get(given);
  }

  function gathered(nodes, node, given) {
    var names = [];
    var intervals = [];
    var parts = [];
    var places = new Map();
    var repeats = false;
    function place(number) {
      if (places.has(number)) {
        repeats = repeats || parts[places.get(number)].isVariable;
        return places.get(number);
      }
      var told = nodes[number];
      var kind = told[0];
      var part = { kind: kind, isVariable: kind !== "=", isNumber: kind === "=" };
      if (kind === "=") {
        part.value = constant(told);
      } else if (kind === "?") {
        var interval = given[told[1]];
        if (!interval) throw new Error("no interval is given for " + told[1]);
        if (isPoint(interval)) {
          part = { kind: "=", isVariable: false, isNumber: true, value: interval };
        } else {
          part.at = names.indexOf(told[1]);
          if (part.at < 0) {
            part.at = names.push(told[1]) - 1;
            intervals.push(interval);
          } else {
            repeats = true;
          }
        }
      } else {
        part.left = place(told[1]);
        if (kind === "^" || kind === "root") part.exponent = told[2];
        else part.right = place(told[2]);
        part.isVariable = parts[part.left].isVariable ||
          (part.right !== undefined && parts[part.right].isVariable);
        part.isNumber = kind !== "root" && parts[part.left].isNumber &&
          (part.right === undefined || parts[part.right].isNumber);
      }
      places.set(number, parts.push(part) - 1);
      return parts.length - 1;
    }
    var top = place(node);
    parts.push({ kind: "=", isNumber: true, value: NOTHING }, { kind: "-", left: top + 1, right: top });
    return {
      names: names, box: boxOf(intervals), repeats: repeats, parts: parts, top: top, below: top + 2,
      quotients: [], slopes: [],
    };
  }

  // An interval for each name, and what was found of the parts of the formula so far.
  function boxOf(intervals) {
    return { intervals: intervals, values: [], slopes: [] };
  }

  var OPERATIONS = {
    "+": plus, "-": less, "*": times, "/": over, least: lesser, most: greater,
    "^": raised, root: rootOf,
  };

  // The interval of a part, operation by operation.
  function enclosed(formula, number, box) {
    var values = box.values;
    while (values.length <= number) {
      var part = formula.parts[values.length];
      values.push(
        part.kind === "=" ? part.value
          : part.kind === "?" ? box.intervals[part.at]
            : OPERATIONS[part.kind](values[part.left], part.exponent || values[part.right])
      );
    }
    return values[number];
  }

  // The derivative in each name; null is zero, for a name that the part does not have.
  function slopesOf(formula, number, box) {
    enclosed(formula, number, box);
    var slopes = box.slopes;
    while (slopes.length <= number) {
      slopes.push(slopesOfPart(formula, formula.parts[slopes.length], box, slopes.length));
    }
    return slopes[number];
  }

  function slopesOfPart(formula, part, box, number) {
    if (part.kind === "=") return formula.names.map(() => null);
    if (part.kind === "?") {
      return formula.names.map((_, at) => at === part.at ? ONCE : null);
    }
    var a = box.values[part.left];
    var outer = null;
    if (part.kind === "^") {
      var exponent = { n: BigInt(part.exponent), d: 1n };
      outer = times(point(exponent), raised(a, part.exponent - 1));
    } else if (part.kind === "root") {
      outer = slopeOfRoot(box.values[number], part.exponent);
    }
    if (outer) {
      return box.slopes[part.left].map((slope) => slope && times(outer, slope));
    }
    var combine = slopeRule(part.kind, a, box.values[part.right], box.values[number]);
    var right = box.slopes[part.right];
    return box.slopes[part.left].map(function (slope, at) {
      return slope || right[at] ? combine(slope, right[at]) : null;
    });
  }

  function slopeRule(kind, a, b, result) {
    switch (kind) {
      case "+": return total;
      case "-": return (da, db) => total(da, db && turned(db));
      case "*": return (da, db) => total(da && times(da, b), db && times(a, db));
      case "/":
        var shrunk = reciprocal(b);
        return function (da, db) {
          return times(total(da, db && turned(times(result, db))), shrunk);
        };
    }
    // The slope of the one that is taken; of either, where both can be.
    var oneIsLess = isNonnegative(less(b, a));
    var otherIsLess = isNonnegative(less(a, b));
    var isOne = kind === "least" ? oneIsLess : otherIsLess;
    var isOther = kind === "least" ? otherIsLess : oneIsLess;
    return function (da, db) {
      if (isOne) return da || NOTHING;
      if (isOther) return db || NOTHING;
      return hull(da || NOTHING, db || NOTHING);
    };
  }

  function total(one, other) {
    return one && other ? plus(one, other) : one || other;
  }

  // ---- A formula as one polynomial over another; a term has a power for each name.

  function polynomial(terms) {
    var found = new Map();
    terms.forEach(function (term) {
      var key = term.powers.join();
      var there = found.get(key);
      found.set(key, there ? { powers: term.powers, factor: add(there.factor, term.factor) } : term);
    });
    return Array.from(found.values()).filter((term) => term.factor.n !== 0n);
  }

  function sumOf(one, other) {
    return polynomial(one.concat(other));
  }

  function productOf(one, other) {
    return polynomial(one.flatMap(function (a) {
      return other.map(function (b) {
        return {
          powers: a.powers.map((own, at) => own + b.powers[at]),
          factor: mul(a.factor, b.factor),
        };
      });
    }));
  }

  function multiplied(terms, factor) {
    return terms.map((term) => ({ powers: term.powers, factor: mul(term.factor, factor) }));
  }

  function derivative(terms, at) {
    return terms.filter((term) => term.powers[at]).map(function (term) {
      var powers = term.powers.slice();
      powers[at] -= 1;
      return { powers: powers, factor: mul(term.factor, { n: BigInt(powers[at] + 1), d: 1n }) };
    });
  }

  // Null for a part with a root, a `least` or a `most`.
  function quotientOf(formula, number) {
    var found = formula.quotients[number];
    if (found === undefined) {
      found = formula.quotients[number] = quotientOfPart(formula, number);
    }
    return found;
  }

  function quotientOfPart(formula, number) {
    var part = formula.parts[number];
    var none = formula.names.map(() => 0);
    var one = [{ powers: none, factor: ONE }];
    if (part.isNumber) {
      var value = enclosed(formula, number, formula.box).lower;
      return { above: value.n ? [{ powers: none, factor: value }] : [], below: one };
    }
    if (part.kind === "?") {
      var own = none.slice();
      own[part.at] = 1;
      return { above: [{ powers: own, factor: ONE }], below: one };
    }
    var a = quotientOf(formula, part.left);
    if (!a || ["root", "least", "most"].includes(part.kind)) return null;
    if (part.kind === "^") {
      var raisedTo = { above: one, below: one };
      for (var times = 0; times < part.exponent; times += 1) {
        raisedTo = {
          above: productOf(raisedTo.above, a.above),
          below: productOf(raisedTo.below, a.below),
        };
      }
      return raisedTo;
    }
    var b = quotientOf(formula, part.right);
    if (!b) return null;
    if (part.kind === "/") b = { above: b.below, below: b.above };
    var below = productOf(a.below, b.below);
    if (part.kind === "*" || part.kind === "/") {
      return overOne(productOf(a.above, b.above), below);
    }
    var crossed = productOf(b.above, a.below);
    if (part.kind === "-") crossed = multiplied(crossed, minus(ONE));
    return { above: sumOf(productOf(a.above, b.below), crossed), below: below };
  }

  // What is divided by a number is written as a product: no sign and no limit changes, and the
  // polynomials stay small.
  function overOne(above, below) {
    var isNumber = below.length === 1 && below[0].powers.every((own) => own === 0);
    if (!isNumber) return { above: above, below: below };
    var powers = below[0].powers;
    return {
      above: multiplied(above, inverse(below[0].factor)),
      below: [{ powers: powers, factor: ONE }],
    };
  }

  function slopeSign(formula, number, at, box) {
    var quotient = quotientOf(formula, number);
    if (!quotient) return null;
    var slopes = formula.slopes[number] = formula.slopes[number] || [];
    slopes[at] = slopes[at] || sumOf(
      productOf(derivative(quotient.above, at), quotient.below),
      multiplied(productOf(quotient.above, derivative(quotient.below, at)), minus(ONE))
    );
    return evaluated(slopes[at], at, box);
  }

  function evaluated(terms, name, box) {
    var factors = [];
    terms.forEach(function (term) {
      var rest = point(term.factor);
      term.powers.forEach(function (own, at) {
        if (own && at !== name) rest = times(rest, raised(box.intervals[at], own));
      });
      var own = term.powers[name];
      factors[own] = factors[own] ? plus(factors[own], rest) : rest;
    });
    var found = NOTHING;
    for (var own = factors.length - 1; own >= 0; own -= 1) {
      found = times(found, box.intervals[name]);
      if (factors[own]) found = plus(found, factors[own]);
    }
    return found;
  }

  function limit(quotient, name, values) {
    var above = inOneName(quotient.above, name, values);
    var below = inOneName(quotient.below, name, values);
    if (above.length < below.length) return ZERO;
    if (above.length > below.length) return null;
    return div(above[above.length - 1], below[below.length - 1]);
  }

  // The factor of each power of a name, the constant first, the last not zero.
  function inOneName(terms, name, values) {
    var factors = [];
    terms.forEach(function (term) {
      var factor = term.powers.reduce(function (product, own, at) {
        return at === name || !own ? product : mul(product, power(values[at], own));
      }, term.factor);
      var own = term.powers[name];
      factors[own] = factors[own] ? add(factors[own], factor) : factor;
    });
    while (factors.length && !(factors[factors.length - 1] || ZERO).n) factors.pop();
    return factors;
  }

  // ---- The interval of a formula, jointly. A place is a number, or below every number: null.

  var MOST_BOXES = 100;
  var CLOSE = { n: 1n, d: 1000000n };

  function comparePlace(a, b) {
    if (a === null || b === null) return (a !== null) - (b !== null);
    return cmp(a, b);
  }

  function jointRange(nodes, node, given) {
    var formula = gathered(nodes, node, given);
    if (!formula.repeats) return enclosed(formula, formula.top, formula.box);
    var lower = leastOf(formula, formula.top, formula.box);
    var upper = leastOf(formula, formula.below, formula.box);
    return checked(made(lower.value, upper.value && minus(upper.value), lower.open, upper.open));
  }

  function leastOf(formula, number, box) {
    var first = narrowed(formula, number, box);
    var corner = inCorner(formula, number, first);
    if (corner) {
      var isMissed = corner.place === null || missed(formula, number, box, first, corner.place);
      return { value: corner.place, open: isMissed };
    }
    // The lowest bound first; of the same bound the one that was there first.
    var waiting = [];
    function wait(part) {
      var bound = boundOf(formula, number, part);
      var at = waiting.length;
      while (at > 0 && comparePlace(waiting[at - 1].bound, bound) > 0) at -= 1;
      waiting.splice(at, 0, { bound: bound, intervals: part.intervals });
    }
    wait(first);
    var taken = takenBy(formula, number, first);
    for (var turn = 0; turn < MOST_BOXES; turn += 1) {
      var bound = waiting[0].bound;
      var lowest = boxOf(waiting[0].intervals);
      var loose = looseOf(lowest);
      if (!loose.length || inCorner(formula, number, lowest)) break;
      if (bound !== null) {
        var scale = greatest(size(taken), size(bound));
        if (cmp(sub(taken, bound), mul(CLOSE, scale)) <= 0) break;
      }
      waiting.shift();
      var widest = widestOf(loose, lowest, box);
      halves(lowest.intervals[widest]).forEach(function (half) {
        var intervals = lowest.intervals.slice();
        intervals[widest] = half;
        var part = narrowed(formula, number, boxOf(intervals));
        taken = least(taken, takenBy(formula, number, part));
        wait(part);
      });
    }
    return { value: waiting[0].bound, open: waiting[0].bound === null };
  }

  function looseOf(box) {
    return Array.from(box.intervals.keys()).filter(function (at) {
      return !isPoint(box.intervals[at]);
    });
  }

  function widestOf(loose, box, whole) {
    var parts = loose.map(function (at) {
      return partOf(box.intervals[at], whole.intervals[at]);
    });
    return loose[parts.reduce(function (best, part, index) {
      return cmp(part, parts[best]) > 0 ? index : best;
    }, 0)];
  }

  function signedSlopes(formula, number, box) {
    var slopes = slopesOf(formula, number, box);
    if (box.intervals.every(isClosed)) return slopes;
    return slopes.map(function (slope, at) {
      return hasSign(slope) ? slope : slopeSign(formula, number, at, box) || slope;
    });
  }

  function hasSign(slope) {
    return isNonnegative(slope) || isNonpositive(slope);
  }

  function narrowed(formula, number, box) {
    var slopes = signedSlopes(formula, number, box);
    for (;;) {
      var fixed = box.intervals.map(function (own, at) {
        var end = endOfLeast(own, slopes[at]);
        return end === null || isPoint(own) ? own : point(end);
      });
      if (fixed.every((own, at) => own === box.intervals[at])) return box;
      var next = boxOf(fixed);
      try {
        slopes = signedSlopes(formula, number, next);
      } catch (refused) {
        if (refused instanceof DividesByZero) return box;
        throw refused;
      }
      box = next;
    }
  }

  function endOfLeast(own, slope) {
    return isNonnegative(slope) ? own.lower : isNonpositive(slope) ? own.upper : null;
  }

  function inCorner(formula, number, box) {
    var loose = looseOf(box);
    if (!loose.length) return { place: enclosed(formula, number, box).lower };
    var name = loose[0];
    if (loose.length > 1 || isBounded(box.intervals[name])) return null;
    var slope = signedSlopes(formula, number, box)[name];
    if (!hasSign(slope) || endOfLeast(box.intervals[name], slope) !== null) return null;
    var quotient = quotientOf(formula, number);
    if (!quotient) return null;
    var values = box.intervals.map((own, at) => at === name ? null : middle(own));
    return { place: limit(quotient, name, values) };
  }

  function missed(formula, number, box, corner, place) {
    if (box.intervals.every(isClosed) || !quotientOf(formula, number)) return false;
    if (!signedSlopes(formula, number, box).every(hasSign)) return false;
    return box.intervals.some(function (own, at) {
      var end = corner.intervals[at];
      if (isPoint(end) && contains(own, end.lower)) return false;
      var intervals = corner.intervals.slice();
      intervals[at] = point(inner(own));
      var found = inCorner(formula, number, boxOf(intervals));
      return found !== null && comparePlace(found.place, place) !== 0;
    });
  }

  function boundOf(formula, number, box) {
    var lower = enclosed(formula, number, box).lower;
    if (!box.intervals.every(isBounded)) {
      var corner = inCorner(formula, number, box);
      return corner ? corner.place : lower;
    }
    var slopes = slopesOf(formula, number, box);
    if (!slopes.every(isBounded)) return lower;
    // From the middle outward by the steepest slopes.
    var steepest = slopes.reduce(function (sum, slope, at) {
      var steep = greatest(minus(slope.lower), slope.upper);
      return add(sum, div(mul(steep, width(box.intervals[at])), TWO));
    }, ZERO);
    var inside = boxOf(box.intervals.map((own) => point(middle(own))));
    var outward = sub(enclosed(formula, number, inside).lower, steepest);
    return lower === null ? outward : greatest(lower, outward);
  }

  function takenBy(formula, number, box) {
    var inside = box.intervals.map((own) => point(inner(own)));
    var lowest = box.intervals.map(function (own, at) {
      return own.lowerOpen ? inside[at] : point(own.lower);
    });
    return least(
      enclosed(formula, number, boxOf(inside)).upper,
      enclosed(formula, number, boxOf(lowest)).upper
    );
  }

  function halves(own) {
    var half = inner(own);
    return [
      made(own.lower, half, own.lowerOpen, false),
      made(half, own.upper, false, own.upperOpen),
    ];
  }

  function inner(own) {
    if (isBounded(own)) return middle(own);
    if (own.lower) return add(own.lower, greatest(ONE, size(own.lower)));
    if (own.upper) return sub(own.upper, greatest(ONE, size(own.upper)));
    return ZERO;
  }

  function partOf(own, whole) {
    if (isBounded(whole)) return div(width(own), width(whole));
    var from = own.lower ? onScale(own.lower) : minus(ONE);
    var to = own.upper ? onScale(own.upper) : ONE;
    return div(sub(to, from), TWO);
  }

  function onScale(value) {
    return div(value, add(ONE, size(value)));
  }

  function evaluate(nodes, node, values) {
    var points = {};
    Object.keys(values).forEach(function (name) { points[name] = point(values[name]); });
    var formula = gathered(nodes, node, points);
    return middle(enclosed(formula, formula.top, formula.box));
  }

  // ---- What is said of two sides, by what their difference can be

  var ALWAYS = {
    equal: (difference) => isPoint(difference) && difference.lower.n === 0n,
    unequal: (difference) => !contains(difference, ZERO),
    at_most: isNonpositive,
    at_least: isNonnegative,
    less_than: isNegative,
    more_than: isPositive,
  };
  var OPPOSITE = {
    equal: "unequal",
    at_most: "more_than",
    at_least: "less_than",
    less_than: "at_least",
    more_than: "at_most",
  };

  function holds(relation, difference) {
    return ALWAYS[relation](difference) ? "always"
      : ALWAYS[OPPOSITE[relation]](difference) ? "never" : "open";
  }

  return {
    Impossible,
    fraction,
    written,
    add,
    sub,
    mul,
    div,
    cmp,
    minus,
    size,
    floor,
    ceil,
    interval,
    intervalWritten,
    point,
    made,
    isPoint,
    middle,
    turned,
    jointRange,
    evaluate,
    holds,
  };
})();
