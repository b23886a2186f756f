"""English numbers in words, what is said around them, and units."""

from __future__ import annotations

from typing import Final

from smartgoals.reading.lexicon import tags

PHRASES: Final = {
    tags.NUMBER: {
        0: "zero",
        1: "one",
        2: "two, twice, a couple of, a pair of",
        3: "three",
        4: "four",
        5: "five",
        6: "six, half a dozen",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
    },
    tags.TENS: {
        20: "twenty",
        30: "thirty",
        40: "forty, fourty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
    },
    tags.SCALE: {
        12: "dozen, dozens",
        100000: "lakh, lakhs",
        10000000: "crore, crores",
        100: "hundred",
        1000: "thousand, k",
        1000000: "million, millions, mn, mio, m",
        1000000000: "billion, billions, bn, b",
    },
    tags.FRACTION: {
        "25": "a quarter of, one quarter of, a quarter, one quarter, one-quarter",
        "33": "a third of, one third of, one third, one-third, a third",
        "50": "half of, half the, half, one half",
        "67": "two thirds, two-thirds",
        "75": "three quarters, three-quarters",
        "20": "a fifth of, one fifth, a fifth",
        "10": "a tenth of, one tenth",
    },
    tags.FACTOR: {
        2: "double, doubles, doubled, doubling, twofold, two-fold",
        3: "triple, triples, tripled, tripling, treble, threefold, three-fold",
        4: "quadruple, quadrupled, fourfold",
        5: "quintuple, fivefold",
        10: "tenfold, ten-fold",
    },
    tags.SPLIT: {
        "50": "halve, halves, halved, halving, cut in half, cut by half, reduce by half",
    },
    tags.MULTIPLY: "multiply, multiplies, multiplied, multiplying",
    tags.DIVIDE: "divide, divides, divided, dividing",
    tags.FACTOR_OF: "by a factor of, a factor of, by factor",
    tags.SHARE_OF: "out of, in",
    tags.JOINT: "and, -",
    tags.DECIMAL_MARK: "point",
    tags.MINUS: "minus, negative",
    tags.FREQUENCY: {
        1: "once a, once an, once per, once every, once each, once daily, once weekly",
        2: "twice a, twice an, twice per, twice every, twice each, twice daily, twice weekly",
        3: "thrice a, thrice per",
    },
    tags.GUARD: (
        "while keeping, while maintaining, while holding, while staying, while limiting,"
        " whilst keeping, whilst maintaining, without exceeding, without going over,"
        " without spending more than, without spending, without using more than, as long as,"
        " provided, provided that, on condition that, subject to, within a budget of,"
        " on a budget of, with a budget of, at a cost of, for less than, at no more than,"
        " keeping within, staying within, and not exceed, but not exceed"
    ),
    tags.LIMITED: (
        "with no more than, with at most, with not more than, with fewer than, with less than,"
        " with a maximum of, with under"
    ),
    tags.THREAT: (
        "that would, that could, that might, that may, which would, which could, which might,"
        " which may, who could, who might"
    ),
    tags.SUBSET: (
        "including, including at least, of which, of whom, among them, with at least,"
        " with a minimum of, in particular, such as, e.g"
    ),
    tags.ABBREVIATION: "mr, mrs, ms, dr, st, no, vs, e.g, i.e, approx, inc, ltd, prof, rs",
    tags.STREET: (
        "road, street, avenue, lane, drive, square, boulevard, terrace, crescent, close, rd,"
        " st, ave"
    ),
    tags.VERSION: (
        "upgrade, upgrades, upgrading, migrate, migrating, update, updating, port, version,"
        " switch to version, release"
    ),
    tags.LEVEL_NOUN: "score, mark, rate, level, average, total, grade, ratio, share",
    tags.ALL: "all, everyone, everything, the rest, the others, every one",
    tags.LATER: "after, since",
    tags.WANT: (
        "will, shall, must, should, want, wants, would like, plan to, intend, hope to, aim to,"
        " going to, let's, need to, needs to, has to, have to, wish to, commit to, ll"
    ),
    tags.TOPIC: (
        "budget, cost, costs, funding, team, staff, owner, sponsor, project manager, price,"
        " context, background"
    ),
    tags.AS_OF: "as early as, as soon as, from",
    tags.EACH: "each, apiece, per head, per person, a head",
    tags.UNDER: "within, under",
    tags.TRIAL: (
        "trials, trial, tries, attempts, opportunities, occasions, observations, sessions,"
        " probes, data points"
    ),
    tags.STAR: "stars, star, points",
    tags.BASIS_POINTS: "basis points, basis point, bps, bp",
    tags.TIMES: "times, x, fold, times as many, times more",
    tags.ARTICLE: "a, an",
    tags.PERCENT: "%, percent, per cent, pct, percentage of",
    tags.POINTS: (
        "percentage points, percentage point, percent points, points of percentage, points,"
        " point, pts, pt, pp, ppt, % points, %-points"
    ),
    tags.LEAST: (
        "at least, at a minimum, a minimum of, minimum, no less than, no fewer than,"
        " not less than, more than, over, above, greater than, upwards of, in excess of,"
        " exceeding, beyond, minimum of, min, >, >=, ≥,"
        " exceed, exceeds, surpass, surpasses, surpassing"
    ),
    tags.MOST: (
        "must not exceed, should not exceed, will not exceed, shall not exceed,"
        " does not exceed, won't exceed, will never exceed, must not go above,"
        " should not go above, not go above, not rise above, at most, a maximum of, maximum of,"
        " maximum, no more than, not more than, less than, fewer than, under, below,"
        " lower than, up to, no higher than, max, not exceeding, not exceed, don't exceed,"
        " do not exceed, never exceed, <, <=, ≤"
    ),
    tags.OR_MORE: (
        "or more, or over, or above, or higher, or better, or greater, or beyond, or longer,"
        " and over, and above, and up, and more, plus, at least, at a minimum, minimum, at the least"
    ),
    tags.OR_LESS: (
        "or less, or fewer, or under, or below, or lower, or shorter, or faster, and under,"
        " and below, at most, at the most, at a maximum, maximum, max, tops"
    ),
    tags.RANGE: "between",
    tags.UNBOUNDED: "up to",
    tags.ABOUT: (
        "about, around, approximately, roughly, nearly, almost, some, circa, a total of, total,"
        " an average of, average, an additional, additional, another, extra, a further,"
        " exactly, only, just, the, :, =, ~, a, an, all, its first, our first, first,"
        " average of, score of, a score of, level of, even"
    ),
    tags.FROM: (
        "from, as of, effective, up from, down from, starting, starting at, starting from,"
        " starting with"
    ),
    tags.TO: (
        "to, up to, down to, reaching, to reach, until we reach, back to, ->, =>, →, target,"
        " target of, goal of, to a level of, to a total of, becoming, equals, totalling,"
        " to at least, into"
    ),
    tags.CHANGED: (
        "by, by at least, by up to, an increase of, a reduction of, a rise of, a drop of, of over"
    ),
    tags.BASE: (
        "currently, against, compared with, compared to, versus, vs, baseline, baseline of,"
        " instead of, rather than, current level of, today, was, as opposed to, currently at,"
        " now, up on, at present, is currently, are currently, which is currently,"
        " current rate of, current value of, current value, current score of, the current,"
        " starting point, starting value, start value, starting level of, now at, today at,"
        " presently, from a baseline of, relative to, in contrast to, in place of, previously,"
        " previously at, formerly, last year's, as against, compared with today's,"
        " from today's, from the current"
    ),
    tags.PAST: (
        "was, were, stood at, stood, had, totalled, totaled, averaged, amounted to, came to"
    ),
    tags.NOW: (
        "today, currently, now, at present, at the moment, right now, to date, so far,"
        " presently, as of today, as of now, this year, at baseline"
    ),
    tags.MORE: (
        "more, increase, rise, growth, improvement, uplift, higher, additional, gain, uptick,"
        " boost, faster, jump"
    ),
    tags.FEWER: "less, fewer, reduction, decrease, drop, cut, lower, decline, cheaper, fall",
    tags.OUT_OF: "out of, of the, of, in",
    tags.NAME: (
        "week, day, month, phase, iso, soc, version, v, tier, level, scope, article, chapter,"
        " sdg, type, grade, class, room, section, step, year, stage, route, zone, lot, goal,"
        " objective, target, kr, key result, top, covid, windows, web, industry, no, n°, #,"
        " euro, part, appendix, act, hepatitis, agenda, vision, strategy, plan, programme,"
        " horizon, priority, action, category, group, unit, module, sprint, release, okr,"
        " point, page, series, round, band, item, python, java, sars-cov, gate, building,"
        " highway, interstate"
    ),
    tags.AGE: (
        "aged, age, ages, aged over, aged under, aged between, the over, the under, under-,"
        " over-, children under, living on, live on, lives on, living below, earning, who earn,"
        " weighing, born before, born after"
    ),
    tags.REPEAT: (
        "per, every, each, once every, /, an hour, daily, weekly, monthly, yearly, a day,"
        " a week, a month, a year, a night, a minute, a quarter"
    ),
    # Units of money, time and matter.
    tags.MONEY: {
        "EUR": "€, euro, euros, eur",
        "USD": "$, dollar, dollars, usd, us$",
        "GBP": "£, pound sterling, pounds sterling, gbp",
        "CHF": "chf, swiss francs",
        "CAD": "cad, c$",
        "AUD": "aud, a$",
        "JPY": "¥, yen, jpy",
        "INR": "₹, rupees, inr, rs, rs.",
    },
    tags.TIME: {
        "seconds": "s, second, seconds, sec, secs",
        "milliseconds": "millisecond, milliseconds, ms",
        "minutes": "minute, minutes, min, mins",
        "hours": "hour, hours, hr, hrs, h",
        "days": (
            "day, days, calendar days, working days, business days, working day, business day,"
            " nights"
        ),
        "weeks": "week, weeks, wk, wks",
        "seasons": "winters, summers, springs, autumns",
        "fortnights": "fortnight, fortnights",
        "months": "month, months, mo, mos",
        "quarters": "quarter, quarters",
        "years": "year, years, yr, yrs",
        "decades": "decade, decades",
    },
    tags.UNIT: {
        "kg": "kg, kgs, kilo, kilos, kilogram, kilograms, kilogrammes",
        "g": "g, gram, grams",
        "lb": "lb, lbs, pound, pounds",
        "t": "t, tonne, tonnes, ton, tons",
        "mg": "mg, milligrams",
        "mm": "mm, millimetres, millimeters",
        "ml": "ml, millilitres, milliliters",
        "cl": "cl, centilitres",
        "hl": "hl, hectolitres",
        "kW": "kw, kilowatts",
        "m3": "m3, cubic metres, cubic meters",
        "km2": "km2, square kilometres, square kilometers",
        "TWh": "twh",
        "TB": "tb",
        "KB": "kb",
        "km": "km, kilometre, kilometres, kilometer, kilometers",
        "m": "m, metre, metres, meter, meters",
        "cm": "cm, centimetres",
        "mile": "mile, miles",
        "m2": "m2, square metres, square meters, sqm",
        "ha": "ha, hectare, hectares",
        "l": "litre, litres, liter, liters",
        "kWh": "kwh",
        "MWh": "mwh",
        "GWh": "gwh",
        "MW": "mw, megawatts",
        "GW": "gw, gigawatts",
        "°C": "°c, ° c, degrees, degrees celsius",
        "dB": "db, decibels",
        "bpm": "bpm",
        "GB": "gb",
        "MB": "mb",
        "%": "% of",
    },
}
