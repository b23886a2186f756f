"""English units of money, time and matter."""

from __future__ import annotations

from typing import Final

from smartgoals.reading.lexicon import tags

PHRASES: Final = {
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
