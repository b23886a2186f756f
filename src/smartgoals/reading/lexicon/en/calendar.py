"""English dates, periods and what comes before them."""

from __future__ import annotations

from typing import Final

from smartgoals.reading.lexicon import tags

PHRASES: Final = {
    tags.MONTH: {
        1: "january, jan, jan.",
        2: "february, feb, feb.",
        3: "march, mar, mar.",
        4: "april, apr, apr.",
        5: "may",
        6: "june, jun, jun.",
        7: "july, jul, jul.",
        8: "august, aug, aug.",
        9: "september, sep, sept, sep., sept.",
        10: "october, oct, oct.",
        11: "november, nov, nov.",
        12: "december, dec, dec.",
    },
    tags.WEEKDAY: {
        0: "monday, mon",
        1: "tuesday, tue",
        2: "wednesday, wed",
        3: "thursday, thu",
        4: "friday, fri",
        5: "saturday, sat",
        6: "sunday",
    },
    tags.SEASON: {
        3: "spring",
        6: "summer",
        9: "autumn, fall",
        12: "winter",
    },
    tags.QUARTER: {
        1: "q1, first quarter, 1st quarter, quarter 1, quarter one, 1q",
        2: "q2, second quarter, 2nd quarter, quarter 2, quarter two, 2q",
        3: "q3, third quarter, 3rd quarter, quarter 3, quarter three, 3q",
        4: (
            "q4, fourth quarter, 4th quarter, last quarter, final quarter, quarter 4,"
            " quarter four, 4q"
        ),
    },
    tags.HALF: {
        1: "h1, first half, 1st half, first semester, first six months",
        2: "h2, second half, 2nd half, second semester",
    },
    tags.ORDINAL: {
        -1: "last, final, very last",
        1: "first, 1st",
        2: "second, 2nd",
        3: "third, 3rd",
        4: "fourth, 4th",
        5: "fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        11: "eleventh",
        12: "twelfth",
        13: "thirteenth",
        14: "fourteenth",
        15: "fifteenth",
        16: "sixteenth",
        17: "seventeenth",
        18: "eighteenth",
        19: "nineteenth",
        20: "twentieth",
        21: "twenty-first",
        22: "twenty-second",
        23: "twenty-third",
        24: "twenty-fourth",
        25: "twenty-fifth",
        26: "twenty-sixth",
        27: "twenty-seventh",
        28: "twenty-eighth",
        29: "twenty-ninth",
        30: "thirtieth",
        31: "thirty-first",
    },
    tags.SUFFIX: "st, nd, rd, th",
    tags.WEEK_NUMBER: {
        week: f"w{week}, w{week:02d}, cw{week}, week {week}, wk {week}, wk{week}"
        for week in range(1, 54)
    },
    tags.YEAR: {
        "year": "year, calendar year, the year, season, the season, cy, the calendar year",
        "school year": "school year, academic year, the school year, the academic year",
        "fiscal year": (
            "fiscal year, financial year, fy, fiscal, the fiscal year, the financial year"
        ),
    },
    tags.PERIOD: {
        "year": "year, calendar year, years",
        "school year": (
            "school year, academic year, season, term, semester, trimester, sprint, iteration,"
            " cycle, session"
        ),
        "unknown": "century",
        "fiscal year": "fiscal year, financial year, fy",
        "half": "half, half-year, half year",
        "quarter": "quarter",
        "month": "month",
        "week": "week",
        "weekend": "weekend",
        "decade": "decade",
        "spring": "spring",
        "summer": "summer",
        "autumn": "autumn, fall",
        "winter": "winter",
    },
    tags.EDGE: {
        "end": (
            "end of, the end of, end, cob, eob, year end, year-end, late, the close of, close of,"
            " close of business, the close of business, end of business, end of day,"
            " end of play, the very end of, eo, the last day of, completion of, the completion of"
        ),
        "middle": "mid, mid-, middle of, the middle of, mid of",
        "start": "early, early in, start of, the start of, beginning of, the beginning of",
    },
    tags.OFFSET: {
        0: "this, current, the current, this coming, the present, this current",
        1: "next, the next, the coming, coming, the following, following, upcoming, the upcoming",
    },
    tags.WHOLE: {
        "": "the, the rest of the, the remainder of the, remainder of the",
        "whole": "the whole, the entire, the full, an entire, a whole, a full, all",
        "first": (
            "the first, the first full, my first, our first, its first, their first, his first,"
            " her first"
        ),
    },
    tags.FIXED: {
        "day": "today, tonight, eod",
        "day after tomorrow": "day after tomorrow, the day after tomorrow",
        "tomorrow": "tomorrow",
        "week": "eow",
        "month": "eom, month-end, month end",
        "quarter": "eoq, quarter-end, quarter end",
        "year": "eoy, year-end, year end, end of year, years end, year's end",
    },
    tags.EVENT: {
        (2, 14): "valentine's day, valentine's, valentines",
        (10, 31): "halloween",
        (12, 25): "christmas, xmas, christmas day",
        (12, 31): "new year's eve",
        None: (
            "easter, thanksgiving, ramadan, eid, hanukkah, diwali, new year, new year's,"
            " mother's day, father's day, labor day, memorial day, the holidays,"
            " the summer holidays, the new year, the school holidays, half term, spring break,"
            " graduation, my birthday, my wedding, the wedding, the exam, the exams, my exam,"
            " my exams, exams, finals, the election, the next election, the elections,"
            " the olympics, the conference, launch day, launch, the launch, the holiday season,"
            " back to school, black friday, cyber monday, the deadline, the winter, the summer,"
            " retirement, the opening, opening day, the audit, go-live, kick-off, race day,"
            " the next board meeting, the next review, my next review, the next appointment"
        ),
    },
    tags.OF: "of",
    tags.LINK: "of, in, the",
    tags.DETERMINER: "the, a, an, my, our, your, their, his, her, its",
    tags.AFTER: "after, following, from, as from, starting, beginning, onwards from",
    tags.START: "from, of, since",
    tags.PLAIN_FROM: "from, of",
    tags.RANGE_LINK: "to, -, and, until, &, or, through, till",
    tags.WORKING: "working days, business days, working day, business day, workdays, weekdays",
    tags.STEP: (
        "week, day, month, session, sessions, lesson, lessons, class, classes, sprint, sprints,"
        " meeting, meetings, treatment, treatments, round, rounds, cycle, cycles, iteration,"
        " iterations, visit, visits, module, modules, workshop, workshops, term, unit, units"
    ),
    tags.PLUS_FRACTION: {
        "0.5": "and a half, and one half, and one-half",
        "0.25": "and a quarter",
        "0.75": "and three quarters",
    },
    tags.STRETCH: "period, window, time frame, timeframe",
    tags.BIRTHDAY: "i turn, i am, i reach, i'm, we turn, turning",
    tags.EVE: {1: "the eve of, eve of, the day before, day before"},
    tags.ENDING: "close of, the close of",
    tags.OPEN: "in, between, after, by, before",
    tags.MANY: "years, session, cycle, century, week-end, weekend, sprint, iteration",
    tags.NOT_DUE: "ago, old, their, per, each, every",
    tags.FROM_NOW: "from now, from today, from now on",
    tags.NO_OCCASION: (
        "level, generation, generations, step, steps, stage, century, day, night, morning, one,"
        " time, few"
    ),
    tags.NO_EVENT: (
        "meal, meals, meeting, lesson, class, shift, day, night, morning, age, appointment,"
        " visit, session, due, end, date, operation, consultation, bath, shower, surgery,"
        " procedure, admission, race, level, generation, generations, step, stage, century"
    ),
    tags.BY: {
        0: (
            "by, until, till, no later than, not later than, latest by, on or before,"
            " by or before, due, up until, through to, at the latest by, deadline, due by,"
            " by no later than, come"
        ),
        -1: "before, prior to, ahead of, in advance of",
    },
    tags.IN: (
        "in, during, for, over, throughout, across, over the course of, in the course of,"
        " through, in the space of, for the rest of, in time for, between, over the space of,"
        " out to, inside of"
    ),
    tags.ON: "on, at, at the",
    tags.WITHIN: {
        1: "within, inside, within a period of, within a maximum of, no more than, not more than",
        30: "in under, in less than, in fewer than, within less than, in no more than",
    },
    tags.COMING: "next, coming, following, upcoming, subsequent, full, consecutive, straight",
    tags.SINCE: (
        "since, starting, beginning, compared with, compared to, versus, vs, relative to,"
        " against, than in, than, in comparison with, in comparison to, over the level of,"
        " base year, last, past, previous, adopted in, published in, founded in, created in,"
        " launched in, signed in, held in, compared with the, compared to the, from, of, was,"
        " were, stood, stood at, recorded, observed, measured, reported, seen, registered,"
        " achieved"
    ),
    tags.BASIS: (
        "level, levels, baseline, baselines, figure, figures, strategy, agenda, census,"
        " edition, report, framework, value, values, base, average, results, rate, emissions,"
        " protocol, agreement, act, regulation"
    ),
    tags.SERVICE: (
        "answered, answer, respond, responded, response, reply, replied, replies, resolve,"
        " resolved, resolution, close, closed, process, processed, processing, ship, shipped,"
        " deliver, delivered, delivery, reimbursed, reimburse, refund, refunded, treated,"
        " treat, seen, paid, pay, acknowledge, acknowledged, fixed, fix, triaged, triage,"
        " returned, return, completed, handled, handle, served, serve, reviewed, merged,"
        " patched, recovered, restore, restored, contacted, contact, converted, convert,"
        " onboarded, activated, discharged, readmitted, dispatched, issued, issue, filled,"
        " settled, followed, turnaround, readmissions, readmission, churn, repay, notified"
    ),
}
