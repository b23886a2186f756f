"""English wording that a coach notices."""

from __future__ import annotations

from typing import Final

from smartgoals.reading.lexicon import tags

PHRASES: Final = {
    tags.STOP_PHRASE: (
        "fall-to-fall, fall-to-spring, spring-to-fall, must not exceed, should not exceed, will"
        " not exceed, shall not exceed, does not exceed, won't exceed, will never exceed, must not"
        " go above, should not go above, not go above, not rise above, not only, 24/7, 24x7, 24-7,"
        " non-stop, no-show, no-shows, no later than, not later than, no more than, not more than,"
        " no less than, no fewer than, nonprofit, non-profit, non-profits, not-for-profit, not for"
        " profit, no-code, no one left behind, no matter, if not, whether or not, non-visitors, not"
        " exceed, don't exceed, do not exceed, never exceed, double-digit, double digit, half"
        " marathon, half-marathon, half time, half-time, half day, half-day, half an hour, half"
        " year, half-year, half hour, one of the, one of, one another, one-to-one, one-on-one,"
        " one-off, two-way, non-smokers, stop-motion, one-stop, bus stop, bus stops, at no cost, no"
        " higher than, as soon as, not just, not-for-profits, more than, less than, fewer than, no"
        " cost, better than, less developed, least developed, most vulnerable, at most, most"
        " recent, best before, more or less, and a half, pass through, follow through, break"
        " through, carry through, sleep through, read through, smart meter, smart meters, smart"
        " card, smart cards, smart grid, smart phone, smart phones, fair trade, self-sufficient,"
        " extraordinary general"
    ),
    tags.AVOID: (
        "end our, end all, end any, put a stop to, call a halt to, prevent, prevents, preventing,"
        " avoid, avoids, avoiding, stop, stops, stopping, quit, quits, quitting, no longer, not,"
        " never, get rid of, getting rid of, don't, do not, won't, will not, can't, cannot,"
        " doesn't, isn't, aren't, cease, ceasing, give up, giving up, refrain from, do away with,"
        " put an end to, no more, end the, abstain from, stay away from, cut out, eschew, swear"
        " off, steer clear of, say no to, wean off, kick the habit, kick my, refuse to, resist, ban"
        " all, prohibit, shun, forgo, forego, do without, go without, keep away from, leave behind,"
        " be done with, without any more, end our reliance, end my, break the habit"
    ),
    tags.NO: "no, none, nobody, no one, neither",
    tags.ESCAPE: (
        "if possible, where possible, as possible, as far as possible, whenever possible, as"
        " appropriate, where appropriate, if appropriate, ideally, try to, trying to, attempt to,"
        " etc, etc., and so on, as needed, if needed, as necessary, if necessary, where necessary,"
        " as much as possible, to the extent possible, where feasible, if feasible, as applicable,"
        " hopefully, if time permits, if time allows, when practical, where practicable, as well as"
        " we can, or so, more or less, among others, strive to, endeavour to, do our best, do my"
        " best, as required, if all goes well, budget permitting, subject to funding, and the like,"
        " or similar"
    ),
    tags.COMPARATIVE: (
        "more, better, best, many, several, significant, significantly, substantially, faster,"
        " stronger, greater, bigger, higher, lower, less, fewer, most, various, numerous,"
        " considerably, drastically, dramatically, easier, warmer, smarter, healthier, happier,"
        " cheaper, greatly, a lot, lots of, much, great, closer, deeper, wider, larger, smoother,"
        " simpler, safer, cleaner, world-class, as many, a few, longer, earlier, increasingly,"
        " maximum, enough, sufficient, kinder, quieter, brighter, friendlier, shorter, quicker,"
        " lighter, tighter, leaner, tidier, greener, livelier, tastier, gentler, fitter, richer,"
        " calmer, nicer"
    ),
    tags.FUZZY: {
        "quality": (
            "influence, involvement, synergies, clear information, profile, awareness, visibility,"
            " skills, skill, experience, reputation, image, knowledge, confidence, trust,"
            " relationships, relationship, self-confidence, leadership, morale, efficiency,"
            " quality, excellence, wellbeing, well-being, inclusivity, inclusion, equity,"
            " transparency, accountability, synergy, alignment, teamwork, work-life balance,"
            " resilience, agility, innovation, creativity, credibility, presence, potential,"
            " loyalty, professionalism, community engagement, happiness, self-esteem, empowerment,"
            " openness, mindset, competitiveness, responsiveness, craftsmanship"
        ),
        "praise": (
            "the next level, forefront, preferred, high standard, high standards, safe space, safe"
            " environment, great experience, wholesome, tidy, good, welcoming, inclusive,"
            " accessible, affordable, vibrant, pleasant, lively, sustainability, resilience,"
            " productivity, world-class, centred, stable, reliable, scalable, calm, effective,"
            " effectively, efficient, excellent, sustainable, user-friendly, robust, appropriate,"
            " adequate, optimal, innovative, culture of, engagement, leading, leader,"
            " state-of-the-art, modern, strong, healthy, happy, successful, balanced, meaningful,"
            " positive, friendly, well, amazing, awesome, seamless, delightful, delight, delighted,"
            " known, relevant, productive, confident, organized, organised, fit, rich, mindful,"
            " present, love, attractive, fun, simple, easy, best-in-class, best in class, world"
            " class, cutting-edge, first-class, top-notch, high-quality, high quality,"
            " customer-centric, customer-focused, user-centric, patient-centred, team player,"
            " skilled, enriching, thriving, dynamic, supportive, empowering, proactive, engaging,"
            " memorable, exceptional, outstanding, superior, compelling, impactful, positive"
            " impact, environment where, environment that, atmosphere, workplace, work environment,"
            " learning environment, fantastic, wonderful, brilliant, respectful, transparent,"
            " agile, nimble, data-driven, holistic, smooth, high-performing, high performing,"
            " motivated, motivating, inspiring, trusted, dependable, responsive, caring,"
            " compassionate, cohesive, collaborative, competitive, renowned, unparalleled,"
            " unforgettable, fulfilled, fulfilling, harmonious, peaceful, grateful,"
            " patient-focused, forward-thinking, future-proof, next-level, gold standard,"
            " industry-leading, best possible, of choice, passionate, dignified, thoughtful,"
            " courteous, polite, kind, gentle, humane, nurturing, uplifting, rewarding,"
            " stimulating, captivating, immersive, magical, remarkable, extraordinary, stunning,"
            " beautiful, elegant, charming, cosy, comfortable, cheerful, joyful, festive,"
            " colourful, relaxed, relaxing, serene, soothing, reassuring, hospitable, warm,"
            " warm-hearted, generous, respected, admired, recognised, recognized, celebrated,"
            " prestigious, iconic, influential, credible, authentic, genuine, honest, principled,"
            " ethical, responsible, fair, fairer, just, equitable, diverse, open-minded, curious,"
            " creative, imaginative, original, visionary, bold, brave, courageous, ambitious,"
            " dedicated, committed, devoted, driven, energetic, enthusiastic, engaged, disciplined,"
            " competent, capable, talented, knowledgeable, experienced, versatile, flexible,"
            " adaptable, resourceful, focused, attentive, considerate, tactful, first-rate,"
            " top-quality, top quality, great, superb, splendid, ideal, perfect, flawless,"
            " impeccable, unique, rich and varied, varied, solid, sound, sturdy, healthier, wiser,"
            " sensible, prudent, realistic, timely, sleek, intuitive, fluid, frictionless,"
            " effortless, hassle-free, stress-free, convenient, handy, useful, valuable,"
            " worthwhile, purposeful, coherent, consistent, crisp, impressive, striking,"
            " persuasive, strategic, constructive, fruitful, closer, long-lasting, lasting,"
            " enduring, tight-knit, close-knit, united, loyal, faithful, satisfied, proud,"
            " carefree, liveable, livable, prosperous, flourishing, buoyant, competitive edge,"
            " greener, eco-friendly, climate-friendly, family-friendly, child-friendly,"
            " age-friendly, well-run, well-managed, better, contemporary, up-to-date,"
            " forward-looking, progressive, smart, intelligent, streamlined, lean, gold-standard,"
            " premium, luxurious, high-end, leading-edge, pioneering, trailblazing,"
            " ground-breaking, groundbreaking, transformative, life-changing, game-changing,"
            " impact, people-centred, people-first, customer-first, demanding"
        ),
    },
    tags.GRADE: (
        "best-in-class, best in class, world-class, world class, cutting-edge, first-class,"
        " top-notch, high-quality, high quality, state-of-the-art, gold standard, industry-leading,"
        " next-level, best possible"
    ),
    tags.INDEFINITE: (
        "soon, asap, as soon as possible, eventually, in the long run, in the long term, in the"
        " short term, in the near future, gradually, over time, in the coming months, in the coming"
        " years, in the coming weeks, in the next few months, in the next few years, in due course,"
        " in the future, someday, quickly, rapidly, at some point, shortly, in time, sooner or"
        " later, progressively, in the medium term, long-term, in a timely manner, as quickly as"
        " possible, promptly, later, when possible, ultimately"
    ),
    tags.THROUGH: (
        "through, via, thanks to, by means of, using, with the help of, by way of, by leveraging,"
        " by using, by way of a"
    ),
    tags.PURPOSE_LINK: {
        None: (
            "so that, so as to, in order to, in order that, with the aim of, with the goal of,"
            " with a view to, for the purpose of, in an effort to, in the hope that, in the hope"
            " of, such that, the aim being to, the idea being to"
        ),
        1: "so we, so they, so i, so it, so everyone, so people, so every, so no one, so nobody",
    },
    tags.STATE: (
        "voice, say, chance, chances, choice, environment, climate, culture, atmosphere, ambience,"
        " sense of, spirit, spirit of, conditions, welcome, mindset, mentality, habit, habits,"
        " harmony, bond, bonds, ties, connection, connections, identity, belonging, dialogue,"
        " momentum, appetite, calm, order, ethos, mornings, evenings, feeling, feelings, curiosity,"
        " passion, pride, solidarity, ownership, autonomy, opportunities, opportunity, place for,"
        " place of, place where, space for, space where, life, lives, future, world, society,"
        " lifestyle, tone, attitude, attitudes, behaviour, behaviours, expectations, perception,"
        " impression, impact, value, difference, growth, change, joy, energy, enthusiasm,"
        " commitment, respect, tolerance, understanding, empathy, cooperation, collaboration,"
        " communication, support for, stay, vision"
    ),
    tags.SCALE_NOUN: (
        "rate, rates, ratio, ratios, share, number of, percentage, score, scores, count, turnover,"
        " average, proportion, volume, volumes, frequency, response time, response times, waiting"
        " time, waiting times, delay, delays, speed, cost, costs, price, prices, yield, yields,"
        " attendance, income, index, headcount, mileage, temperature, weight, duration, length of,"
        " size of, amount of, output"
    ),
    tags.OUTCOME: (
        "sick days, injuries, falls, breakages, returns, noise, staff costs, breakdowns,"
        " cancellations, arrears, debt, debts, stress, traffic, dropouts, late payments, bookings,"
        " orders, visits, visitors, subscriptions, memberships, loans, grades, test scores,"
        " response time, defects, rework, downtime, outages, incidents, theft, thefts, vandalism,"
        " backlog, stock, headcount, margin, margins, cash flow, attendance, revenue, sales,"
        " satisfaction, retention, morale, quality, productivity, costs, absenteeism, absence,"
        " absences, overtime, safety, wellbeing, well-being, engagement, turnover, profit, profits,"
        " accidents, waste, emissions, punctuality, attainment, exclusions, truancy, visibility,"
        " awareness, efficiency, participation, trust, response times, waiting times, delivery"
        " times, errors, complaints, churn, conversion, donations, membership, energy use, water"
        " use, delays, sickness, fluency, accuracy, speed, reliability, health, fitness, reputation"
    ),
    tags.ACT_NOUN: (
        "rehearsal, rehearsals, trip, trips, tour, tours, lecture, lectures, talk, talks, class,"
        " classes, lesson, lessons, session, sessions, event, events, screening, screenings,"
        " tasting, tastings, fair, fairs, festival, festivals, ceremony, ceremonies, competition,"
        " competitions, tournament, tournaments, appeal, appeals, mailing, mailings, call for"
        " proposals, check-up, check-ups, walk-through, removal, repairs, replacement,"
        " redecoration, repainting, call for tenders, signing of, visits to, open evening, open"
        " evenings, welcome day, welcome days, induction, inductions, debrief, debriefs, street"
        " party, charity run, car wash, bake sale, audit, audits, survey, surveys, drill, drills,"
        " fire drill, training, workshop, workshops, campaign, campaigns, study, review, reviews,"
        " inventory, inspection, inspections, meeting, meetings, stand-up, stand-ups, open day,"
        " open days, seminar, seminars, webinar, webinars, course, courses, training course,"
        " training session, training sessions, information session, information sessions, launch,"
        " roll-out, rollout, migration, refurbishment, renovation, relocation, installation,"
        " construction, maintenance, recruitment, hiring, onboarding, publication, translation,"
        " digitisation, digitization, procurement, tender, tenders, feasibility study, site visit,"
        " site visits, field trip, field trips, exhibition, exhibitions, concert, concerts,"
        " hackathon, hackathons, newsletter, newsletters, leaflet, leaflets, brochure, brochures,"
        " press release, interview, interviews, focus group, focus groups, needs assessment, risk"
        " assessment, gap analysis, mapping, restoration, completion, creation, implementation,"
        " establishment, preparation, drafting, testing, pilot, prototype, clean-up, coaching"
        " sessions, mentoring, redesign, rebranding, upgrade, handover, purchase, refresh,"
        " clear-out, stocktake, conference, conferences, briefing, briefings, excursion, excursions"
    ),
    tags.WORKERS: (
        "team, teams, teammate, teammates, staff, volunteers, volunteer, employees, employee,"
        " managers, nurses, doctors, engineers, developers, workers, carers, colleagues, team"
        " members, drivers"
    ),
    tags.LABEL_NOUN: (
        "step, steps, priority, priorities, action, actions, task, tasks, focus, theme, pillar,"
        " workstream, work package, kr, key result, goal, objective, target, team, department,"
        " milestone, initiative, project, strand, axis, point, item, ambition, okr, deliverable,"
        " output, outcome, activity"
    ),
    tags.NO_ACTOR: (
        "it must be, it should be, someone, somebody, someone should, somebody should, we need to,"
        " one must, one should, it is necessary to, it is necessary, there should be, there must"
        " be, there needs to be, it is essential to, it is important to, it would be good to,"
        " people should, needs to be, must be done, should be done"
    ),
    tags.THIRD: (
        "that the council, that the city, that the government, that the state, that the board,"
        " that they, get them to, convince, convinces, persuade, get the council to, get the city"
        " to, make them, that the mayor, that management, that parents, that our competitors, have"
        " the city, get the government to, that the ministry, that customers, that my boss, that my"
        " husband, that my wife, get my boss to, that others, get parliament to, lobby, the council"
        " to, the government to, the board to, the city to"
    ),
    tags.ABSENT: (
        "lack of, lack a, lacks, lacking, a lack of, absence of, we need a, we need an, we have"
        " no, there is no, there are no, not enough, insufficient, no budget, we do not have, we"
        " don't have, missing, shortage of, we are missing, without a, we need more, too little,"
        " too few"
    ),
    tags.AND: (
        "and, as well as, while, and also, plus, &, whilst, ; and, along with, and then, and to,"
        " but also, then"
    ),
    tags.MEASURE_END: (
        "compared with, compared to, in comparison with, in comparison to, versus, vs, relative"
        " to, as measured, as evidenced, as shown, as reported, as indicated, measured by, measured"
        " as, based on, according to, up from, down from, year on year, year over year, on last"
        " year, over last year, at least, at most, from our baseline, from the baseline, from a"
        " baseline, from our baselines, from baseline, from the baselines, from our current, from"
        " the current, on average, up to, or more, or less, or over, or fewer, as follows,"
        " respectively, each year, each month, each week, each quarter, every day, every week,"
        " every month, every year, every quarter"
    ),
    tags.OR: "or",
    tags.RELATIVE: "who, which, that, whose, whom, where, when, if, because, as, why",
    tags.LEAD: (
        "have planned, has planned, planned to, both, i, we, our, my, the, to, will, want, would,"
        " like, goal, goals, objective, objectives, is, are, am, shall, must, should, plan to,"
        " intend, hope, aim, aims, aiming, going, need, target, is to, key result, kr, this, team,"
        " by, okr, o, they, he, she, it, can, wants, you, let, let's, us, s, also, first, so, now,"
        " please, resolution, ambition, in order, order, mission, be able, able, committed, commit,"
        " 's, i'd, i'll, 'll, ll, d, i', we', all, individually, always, successfully,"
        " continuously, consistently, substantially, significantly, progressively, drastically,"
        " further, actively, measurably, effectively, proactively, regularly, jointly, fully,"
        " ultimately, at least, sustainably, finally, then, again, quickly, strictly, really,"
        " patient, client, student, pt, they', main, primary, principal, overall, top, biggest,"
        " ultimate, personal, professional, major, overarching, number one, one, intention, intend"
        " to, plan, plans, planning, planning to, planned, hope to, hopes to, hoping to, strive to,"
        " strives to, striving to, aim to, aims to, seek to, seeks to, endeavour to, endeavor to,"
        " try to, trying to, attempt to, work to, works to, working to, work towards, working"
        " towards, decided to, decide to, resolve to, resolved to, promise to, promise, promised"
        " to, pledge to, pledges to, pledge, pledged to, wish to, wish, wishes to, expect to,"
        " expects to, expected to, prepare to, ready to, commit to, commits to, committed to,"
        " committing to, determined to, looking to, look to, keen to, i have decided, have decided"
        " to, would love to, i'm, we're, here, ok, okay, okrs, result, results, key objective,"
        " smart goal, specifically, personally, together, collectively, rapidly, swiftly,"
        " gradually, steadily, radically, massively, urgently, greatly, markedly, globally,"
        " nationally, locally, sharply, roughly, simply, honestly, hereby, each, every, year,"
        " month, week, quarter, day"
    ),
    tags.SETTING: (
        "set, have, has, made, make, given, got, decided, chosen, made it, set out, put"
    ),
    tags.GOAL_NOUN: (
        "goal, goals, objective, objectives, aim, target, resolution, ambition, mission,"
        " intention, challenge, commitment, priority, promise"
    ),
    tags.PEOPLE: (
        "child, kids, kid, toddlers, trainees, trainee, neighbours, neighbors, guest, tenant,"
        " parent, donor, reader, resident, visitors, visitor, customers, customer, clients, client,"
        " users, user, students, student, pupils, pupil, patients, patient, residents, citizens,"
        " people, families, employees, employee, staff, members, member, teachers, teacher,"
        " children, young people, adults, women, men, girls, boys, parents, volunteers, donors,"
        " subscribers, readers, viewers, tourists, workers, farmers, households, tenants,"
        " commuters, cyclists, passengers, drivers, developers, engineers, managers, nurses,"
        " doctors, carers, newcomers, refugees, migrants, seniors, teenagers, youth, learners,"
        " apprentices, candidates, applicants, graduates, businesses, companies, startups,"
        " shoppers, guests, schools, communities, population, participants, audiences, audience,"
        " fans, players, athletes, beneficiaries, inhabitants, person, persons, colleagues, team"
        " members, followers, mothers, infants, smokers, voters, newborns, buyers, partners,"
        " suppliers, leads, under-18s, publics"
    ),
    tags.SMALL: (
        "a, an, the, of, in, on, at, to, for, from, by, with, and, or, as, into, per, than, our,"
        " my, your, their, its, his, her, this, that, these, those, all, each, every, is, are, be,"
        " been, was, were, will, it, we, i, they, which, who, but, within, before, after, over,"
        " under, between, across, during, via, through, up, down, out, about, not, no, so, if,"
        " when, while, until, s, has, have, had, do, does, did, you, us, them"
    ),
}
