"""What a word can be to a reader of goals: the vocabulary of the lexicons.

A lexicon files each word or phrase under one or more of these senses. Some carry a value: a number
word its number, a month its place in the year, a currency its ISO code.
"""

from __future__ import annotations

from typing import Final

# Words that switch all other senses off: "not only", "non-stop", "no later than".
INNOCENT: Final = "innocent"

# Numbers.
NUMBER: Final = "number"  # two, vingt: its value
TENS: Final = "tens"  # twenty, soixante: may be followed by a smaller number
SCALE: Final = "scale"  # hundred, million, k: what to multiply by
FRACTION: Final = "fraction"  # half of, un tiers de: its percentage
FACTOR: Final = "factor"  # double, tripler: its factor
SPLIT: Final = "split"  # halve, diviser par deux: the percentage it takes away
TIMES: Final = "times"  # times, fois
ARTICLE: Final = "article"  # a, un: a number only before a stretch of time

# Units.
PERCENT: Final = "percent"
POINTS: Final = "points"
MONEY: Final = "money"  # the ISO code
TIME: Final = "time"  # days, mois: the unit of relativedelta
UNIT: Final = "unit"  # kg, km: the sign

# The calendar.
MONTH: Final = "month"
WEEKDAY: Final = "weekday"
SEASON: Final = "season"
QUARTER: Final = "quarter"
HALF: Final = "half"
ORDINAL: Final = "ordinal"
SUFFIX: Final = "suffix"  # 1st, 1er
YEAR: Final = "year"  # "year" before a number; True where it is a fiscal one
PERIOD: Final = "period"  # year, mois after "this" or "next"
EDGE: Final = "edge"  # start, middle or end of
OFFSET: Final = "offset"  # this, next, prochain: how many periods away
EVENT: Final = "event"  # Christmas, la rentrée: something everybody can date but the reader
FIXED: Final = "fixed"  # today, EOY: a period by itself

# Around a date.
BY: Final = "by"  # by, avant: a date or period follows; -1 strictly before, 1 also a stretch of time
IN: Final = "in"  # in, pendant: a period or a stretch of time may follow
ON: Final = "on"  # on, le: only a day or a period may follow
WITHIN: Final = "within"  # within, sous: a stretch of time, or a promise of service; its shortest days
COMING: Final = "coming"  # next, prochains, inside a stretch of time
SINCE: Final = "since"  # compared with, par rapport à: a year that follows is a base
BASIS: Final = "basis"  # levels, baseline: a year before it is a base
SERVICE: Final = "service"  # answered, livré: what is done within a time
REPEAT: Final = "repeat"  # per, every, par: what follows is a rate

# Around a figure.
FROM: Final = "from"
TO: Final = "to"
CHANGED: Final = "changed"  # by, de: what follows is a change
BASE: Final = "base"  # currently, against: a base
LEAST: Final = "least"  # at least, plus de: a floor
MOST: Final = "most"  # under, moins de: a ceiling
ABOUT: Final = "about"  # around, environ
MORE: Final = "more"  # after a figure: 20 % more
FEWER: Final = "fewer"  # after a figure: 20 % less
OUT_OF: Final = "out of"  # out of, sur
NAME: Final = "name"  # phase 2, ISO 9001: a number that is a name
AGE: Final = "age"  # aged, under-25s

# Verbs and nouns of change.
UP: Final = "up"
DOWN: Final = "down"
KEEP: Final = "keep"
REACH: Final = "reach"
MOVE: Final = "move"  # bring from … to …, porter: a change without a way
ACT: Final = "act"  # launch, organiser: a means
GROW: Final = "grow"  # develop, ouvrir: a means unless something is measured or someone opened to
VAGUE: Final = "vague"  # improve, renforcer
DO: Final = "do"  # any other verb that a goal may start with

# Wording.
AVOID: Final = "avoid"
NO: Final = "no"  # no, aucun: avoidance at the head of a sentence
NE: Final = "ne"
NEGATION: Final = "negation"  # plus, pas, jamais after "ne"
ESCAPE: Final = "escape"
COMPARATIVE: Final = "comparative"
FUZZY: Final = "fuzzy"  # good, quality: says nothing by itself
INDEFINITE: Final = "indefinite"  # soon, à terme
THROUGH: Final = "through"  # via, grâce à: a means follows
NOBODY: Final = "nobody"
THIRD: Final = "third"
ABSENT: Final = "absent"  # lack of, manque de
AND: Final = "and"
LEAD: Final = "lead"  # I will, notre objectif est de
RELATIVE: Final = "relative"  # who, qui
PEOPLE: Final = "people"
SMALL: Final = "small"  # articles and prepositions
