"""French units of money, time and matter."""

from __future__ import annotations

from typing import Final

from smartgoals.reading.lexicon import tags

PHRASES: Final = {
    tags.MONEY: {
        "EUR": "€, euro, euros, eur, d'euros",
        "USD": "$, dollar, dollars, usd, us$, de dollars",
        "GBP": "£, livres sterling, gbp, de livres",
        "CHF": "chf, francs suisses, francs, francs chf",
        "CAD": "cad, $ ca, dollars canadiens",
        "XOF": "fcfa, francs cfa, xof",
    },
    tags.TIME: {
        "seconds": "s, seconde, secondes, sec",
        "milliseconds": "milliseconde, millisecondes, ms",
        "minutes": "minute, minutes, min, mn",
        "hours": "heure, heures, h",
        "days": "jour, jours, jours ouvrés, jours ouvrables, jours calendaires, nuits, j",
        "weeks": "semaine, semaines",
        "seasons": "hivers, étés, automnes",
        "fortnights": "quinzaine",
        "months": "mois",
        "quarters": "trimestre, trimestres",
        "semesters": "semestre, semestres",
        "years": "an, ans, année, années",
        "decades": "décennie, décennies",
    },
    tags.UNIT: {
        "kg": "kg, kilo, kilos, kilogrammes, kgs",
        "g": "g, gramme, grammes",
        "t": "t, tonne, tonnes",
        "mg": "mg, milligrammes",
        "mm": "mm, millimètres",
        "ml": "ml, millilitres",
        "cl": "cl, centilitres",
        "hl": "hl, hectolitres",
        "kW": "kw, kilowatts",
        "km2": "km2, kilomètres carrés",
        "To": "to",
        "Ko": "ko",
        "km": "km, kilomètre, kilomètres",
        "m": "m, mètre, mètres",
        "cm": "cm, centimètres",
        "m2": "m2, mètres carrés",
        "m3": "m3, mètres cubes",
        "ha": "ha, hectare, hectares",
        "l": "litre, litres, l",
        "kWh": "kwh",
        "MWh": "mwh",
        "GWh": "gwh",
        "TWh": "twh",
        "MW": "mw, mégawatts",
        "GW": "gw, gigawatts",
        "°C": "°c, ° c, degrés",
        "dB": "db, décibels",
        "Go": "go",
        "Mo": "mo",
    },
}
