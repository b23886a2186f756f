"""Tags: what a word can be to a reader of goals.

A lexicon files each word or phrase under one or more of these tags. Some carry a value: a number
word its number, a month its place in the year, a currency its ISO code. A tag is a bit, so that
all tags of a word are one number and a question about them is one "and".
"""

from __future__ import annotations

from typing import Final

# Words that switch all other tags off: "not only", "non-stop", "no later than".
STOP_PHRASE: Final = 1 << 0

# Numbers.
NUMBER: Final = 1 << 1  # two, vingt: its value
TENS: Final = 1 << 2  # twenty, soixante: may be followed by a smaller number
SCALE: Final = 1 << 3  # hundred, million, k: what to multiply by
FRACTION: Final = 1 << 4  # half of, un tiers de: its percentage
FACTOR: Final = 1 << 5  # double, tripler: its factor
SPLIT: Final = 1 << 6  # halve, diviser par deux: the percentage it takes away
TIMES: Final = 1 << 7  # times, fois
ARTICLE: Final = 1 << 8  # a, un: a number only before a stretch of time

# Units.
PERCENT: Final = 1 << 9
POINTS: Final = 1 << 10
MONEY: Final = 1 << 11  # the ISO code
TIME: Final = 1 << 12  # days, mois: the unit of relativedelta
UNIT: Final = 1 << 13  # kg, km: the sign

# The calendar.
MONTH: Final = 1 << 14
WEEKDAY: Final = 1 << 15
SEASON: Final = 1 << 16
QUARTER: Final = 1 << 17
HALF: Final = 1 << 18
ORDINAL: Final = 1 << 19
SUFFIX: Final = 1 << 20  # 1st, 1er
YEAR: Final = 1 << 21  # "year" beside a number: the kind of year
PERIOD: Final = 1 << 22  # year, mois after "this" or "next"
EDGE: Final = 1 << 23  # start, middle or end of
OFFSET: Final = 1 << 24  # this, next, prochain: how many periods away
EVENT: Final = 1 << 25  # Christmas, la rentrée: its month and day, where it has them each year
FIXED: Final = 1 << 26  # today, EOY: a period by itself

WHOLE: Final = 1 << 79  # the, the whole, la première, before a period: what it makes of it

# Small words inside and around time expressions.
OF: Final = 1 << 88  # of, de, du
LINK: Final = 1 << 89  # may stand before a year: of, in, de, l'
DETERMINER: Final = 1 << 90  # the, our, une, leurs
AFTER: Final = 1 << 91  # after, suivant: what it stands before is over, or counted from
RANGE_LINK: Final = 1 << 92  # to, and, au, -: between the ends of a range
NO_EVENT: Final = 1 << 93  # meal, visit, generation: no date of an organisation
WORKING: Final = 1 << 94  # working days, jours ouvrés: only a calendar can count them
STEP: Final = 1 << 95  # week, session, séance: steps that are counted
WEEK_NUMBER: Final = 1 << 96  # W12, semaine 12: its number
PLUS_FRACTION: Final = 1 << 97  # and a half, et demi: what it adds
STRETCH: Final = 1 << 98  # period, after a duration
BIRTHDAY: Final = 1 << 99  # I turn: an age follows
EVE: Final = 1 << 110  # the eve of, la veille de: how many days before
ENDING: Final = 1 << 111  # avant la fin de, à l'issue de: a preposition that says "end"
OPEN: Final = 1 << 112  # in, avant: says too little before a mere period
MANY: Final = 1 << 113  # years, sprint: no single period
START: Final = 1 << 114  # since, depuis: a time from which something runs
NOT_DUE: Final = 1 << 115  # ago, old, each: behind a duration that is no deadline
FROM_NOW: Final = 1 << 116  # from now
PLAIN_FROM: Final = 1 << 117  # from, de: does not yet make a base of a year

# Around a date.
BY: Final = (
    1 << 27
)  # by, avant: a date or period follows; -1 strictly before, 1 also a stretch of time
IN: Final = 1 << 28  # in, pendant: a period or a stretch of time may follow
ON: Final = 1 << 29  # on, le: only a day or a period may follow
WITHIN: Final = (
    1 << 30
)  # within, sous: a stretch of time, or a promise of service; its shortest days
COMING: Final = 1 << 31  # next, prochains, inside a stretch of time
SINCE: Final = 1 << 32  # compared with, par rapport à: a year that follows is a base
BASIS: Final = 1 << 33  # levels, baseline: a year before it is a base
SERVICE: Final = 1 << 34  # answered, livré: what is done within a time
REPEAT: Final = 1 << 35  # per, every, par: what follows is a rate

# Around a figure.
FROM: Final = 1 << 36
TO: Final = 1 << 37
CHANGED: Final = 1 << 38  # by, de: what follows is a change
BASE: Final = 1 << 39  # currently, against: a base
LEAST: Final = 1 << 40  # at least, plus de: a floor
MOST: Final = 1 << 41  # under, moins de: a ceiling
ABOUT: Final = 1 << 42  # around, environ
MORE: Final = 1 << 43  # after a figure: 20 % more
FEWER: Final = 1 << 44  # after a figure: 20 % less
OUT_OF: Final = 1 << 45  # out of, sur
NAME: Final = 1 << 46  # phase 2, ISO 9001: a number that is a name
AGE: Final = 1 << 47  # aged, under-25s

OR_MORE: Final = 1 << 84  # or more, ou plus, after a figure: a floor
OR_LESS: Final = 1 << 85  # or less, au maximum, after a figure: a ceiling
RANGE: Final = 1 << 86  # between, entre: both ends of a range follow
UNBOUNDED: Final = (
    1 << 87
)  # up to, jusqu'à: a ceiling, or after a verb of change the level to reach

BASIS_POINTS: Final = 1 << 118
MINUS: Final = 1 << 119  # minus, moins: a sign in words
MULTIPLY: Final = 1 << 120  # multiply … by
DIVIDE: Final = 1 << 121  # divide … by
FACTOR_OF: Final = 1 << 122  # by a factor of
SHARE_OF: Final = 1 << 123  # out of, sur: between the parts of "2 out of 5 visitors"
JOINT: Final = 1 << 124  # and, et, -: inside a number in words
ROUND: Final = 1 << 125  # cent, mille: a number without an article
DECIMAL_MARK: Final = 1 << 126  # point, virgule
TRIAL: Final = 1 << 127  # trials, essais: what is repeated to show something
STAR: Final = 1 << 128  # stars, étoiles: the steps of a scale

# Words that open what is not the goal itself.
GUARD: Final = 1 << 130  # while keeping, sans dépasser: a side condition follows
SUBSET: Final = 1 << 131  # including, dont: a part of what is aimed at follows
ABBREVIATION: Final = 1 << 132  # Dr, St: a point behind it ends no sentence
LIMITED: Final = 1 << 133  # with no more than: a side condition behind a verb of change
THREAT: Final = 1 << 134  # that would: what is to be avoided
STREET: Final = 1 << 135  # road, rue: a number beside it is an address
VERSION: Final = 1 << 136  # upgrade, migrer: a number behind it is a version
FREQUENCY: Final = 1 << 137  # once a, twice per: how many times
LEVEL_NOUN: Final = 1 << 138  # score, taux: a measure of its own where no other is named
ALL: Final = 1 << 139  # all, le reste: a milestone without a figure
LATER: Final = 1 << 146  # after, depuis: a duration behind it says when
WANT: Final = 1 << 142  # will, want, devons: a sentence with it states a goal
TOPIC: Final = 1 << 143  # budget, équipe: a sentence about it states none
AS_OF: Final = 1 << 144  # dès, as early as: before the date of a first milestone
NO_OCCASION: Final = 1 << 147  # generation, level: "the next" one is no event
LONE_DURATION: Final = 1 << 148  # huitaine, quinzaine: a duration without a number
EACH: Final = 1 << 149  # each, pièce: behind a price
UNDER: Final = 1 << 145  # under, sous: before a time, a service level

PAST: Final = 1 << 80  # was, s'élevait: what follows is a base
NOW: Final = 1 << 81  # today, à ce jour: what stands before it is a base

# Verbs and nouns of change.
UP: Final = 1 << 48
DOWN: Final = 1 << 49
KEEP: Final = 1 << 50
REACH: Final = 1 << 51
MOVE: Final = 1 << 52  # bring from … to …, porter: a change without a way
ACT: Final = 1 << 53  # launch, organiser: a means
GROW: Final = 1 << 54  # develop, ouvrir: a means unless something is measured or someone opened to
VAGUE: Final = 1 << 55  # improve, renforcer
DO: Final = 1 << 56  # any other verb that a goal may start with

SETTING: Final = 1 << 77  # set, fixé: may lead up to a goal
GOAL_NOUN: Final = 1 << 78  # goal, objectif: the noun that a goal is introduced by
SAVE: Final = 1 << 82  # save, épargner: less of anything but money
GRADE: Final = 1 << 83  # best-in-class, de qualité: praise that makes even a means vague
CONTACT: Final = 1 << 76  # call, visiter: a means where people are counted

# Wording.
AVOID: Final = 1 << 57
NO: Final = 1 << 58  # no, aucun: avoidance at the head of a sentence
NE: Final = 1 << 59
NEGATION: Final = 1 << 60  # plus, pas, jamais after "ne"
ESCAPE: Final = 1 << 61
COMPARATIVE: Final = 1 << 62
FUZZY: Final = 1 << 63  # good, quality: says nothing by itself
INDEFINITE: Final = 1 << 64  # soon, à terme
THROUGH: Final = 1 << 65  # via, grâce à: a means follows
NO_ACTOR: Final = 1 << 66
THIRD: Final = 1 << 67
ABSENT: Final = 1 << 68  # lack of, manque de
AND: Final = 1 << 69
LEAD: Final = 1 << 70  # I will, notre objectif est de
RELATIVE: Final = 1 << 71  # who, qui
PEOPLE: Final = 1 << 72
SMALL: Final = 1 << 73  # articles and prepositions

# so that, afin de: a purpose follows; how many words of the phrase are the link, all where None
PURPOSE_LINK: Final = 1 << 100

CLITIC: Final = 1 << 101  # se, ne, mieux: may stand between a preposition and its infinitive

# What an act is about.
CREATE: Final = 1 << 102  # create, offer, instaurer: an act on a thing, an end with a state
STATE: Final = 1 << 103  # atmosphere, sense of, climat: a state that is created, not a thing
SCALE_NOUN: Final = 1 << 104  # rate, number, délai: what is read off a scale
OUTCOME: Final = 1 << 105  # attendance, costs, absentéisme: a result by itself
ACT_NOUN: Final = 1 << 106  # audit, workshop, bilan: an act named by a noun
SUPPORT: Final = 1 << 107  # encourage, sensibiliser: an act that is felt as vague
WORKERS: Final = 1 << 108  # team, volunteers, équipe: those who act
LABEL_NOUN: Final = 1 << 109  # step, priority, action: may open a label before a goal

OR: Final = 1 << 140  # or, ou
MEASURE_END: Final = 1 << 141  # compared with, as measured: ends the words of a measure

# What needs no lexicon.
DIGITS: Final = 1 << 74
SIGN: Final = 1 << 75  # anything that is neither word nor number

# The tags of verbs: a phrase that has one of its own takes none from its first words.
VERBS: Final = UP | DOWN | KEEP | REACH | MOVE | ACT | GROW | VAGUE | DO | CONTACT | SAVE | AVOID
