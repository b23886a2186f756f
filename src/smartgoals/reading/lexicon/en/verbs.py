"""English verbs of goals: which way they point, and whether they name an end or a means.

Regular forms are derived; irregular ones follow their verb after a slash.
"""

from __future__ import annotations

from typing import Final

from smartgoals.reading.lexicon import tags

VERBS: Final = {
    tags.UP: """
        increase, raise, grow/grew/grown, boost, lift, expand, gain, extend, widen, broaden,
        multiply, augment, heighten, step up, scale up, ramp up, rise/rose/risen, accelerate,
        maximise, maximize, deepen, enlarge, climb, surge, go up/went up/gone up, add, diversify,
        speed up, earn more
    """,
    tags.DOWN: """
        sink/sank, plunge, dip/dipped, reduction, reductions, close the gap, clear the, clear our,
        reduce, decrease, lower, cut/cutting, decline, shrink/shrank/shrunk, lessen, minimise,
        minimize, shorten, slash, trim/trimmed/trimming, diminish, limit, curb/curbed, halve,
        lose/lost, drop/dropped/dropping, cut down/cutting down, cut back, bring down/brought
        down/bringing down, drive down, scale down, narrow, contain, ease, save, shed, mitigate,
        eliminate, eradicate, slow, slow down, weaken, restrict, phase down, phase out, empty the,
        work off, go down, fall/fell/fallen, shave
    """,
    tags.KEEP: """
        maintain, keep/kept, sustain, preserve, retain, stabilise, stabilize, hold steady, hold
        at, conserve, safeguard, remain, stay, uphold, continue to, continue, protect, stay below,
        stay under, remain above
    """,
    tags.REACH: """
        reach, achieve, attain, hit/hitting, meet/met, get to/got to/getting to, obtain, secure,
        score, deliver, win/won/winning, earn, arrive at, exceed, surpass, beat/beating,
        have/has/having/had, ensure, be, get, become, make, attract, welcome, sell/sold, acquire,
        close, sign up, generate, receive, serve, make sure, finish, complete, raise funds,
        bring/brought, finish top, finish first, finish in, pay off the, fill the, fill all, fill
        every, fill each, fill our, break even, guarantee, cover, convert, enable, provide
    """,
    tags.MOVE: """
        move, bring, take/took/taken, change, shift, go from, transition, improve, enhance,
        optimise, optimize, strengthen, push, adjust, get, pull, return
    """,
    tags.ACT: """
        grant, turn the, turn our, do one, do two, dry, move into, move to, plan a, plan an, ask
        users, ask people, talk to, make up, change opening, change the, lobby, pair up, set up
        follow-up, take out, set aside, build up a, give talks, give a presentation, give
        presentations, take a course, take courses, change supplier, change suppliers, change
        contractor, change contractors, change provider, change agency, lay out, sign a, sign an,
        sign the, sign agreements, sign partnership, sign partnerships, sign contracts, ask the,
        ask our, ask all, ask each, ask every, ask for, ask parents, ask staff, ask members, ask
        visitors, ask customers, compare, restore, hand, hand over, hand back, hand in, tidy, tidy
        up, rope in, write to, bring in, mend, shadow, recruit, insure, sell the, sell our, iron,
        trial, retrain, rehearse, close the, close our, call the, phone the, contact the, write to
        the, co-design, crowdsource, decide, demo, disseminate, embed, fit out, kick off,
        overhaul, paint, reopen, tender, introduce/introduction of, complete/completion of,
        create/creation of, develop/development of, implement/implementation of,
        publish/publication of, organise/organisation of/organization of, install/installation of,
        construct/construction of, recruit/recruitment of, establish/establishment of,
        prepare/preparation of, adopt/adoption of, renovate/renovation of, purchase/purchase of,
        roll out/rollout of/roll-out of/roll out of, deploy/deployment of, translate/translation
        of, acquire/acquisition of, appoint/appointment of, commission/commissioning of,
        launch/launch of, design/design of, draft/drafting of, set up/setting up of/set up/setting
        up, migrate/migration of, lead/led, build/built, organize, hire, redesign,
        write/wrote/written, conduct, host, ship/shipped/shipping, release, test, research,
        interview, analyse, analyze, audit, document, plan/planned/planning, schedule, send/sent,
        train, attend, present, buy/bought, integrate, refactor, automate, upgrade, update,
        define, identify/identified, evaluate, assess, investigate, explore, propose,
        submit/submitted/submitting, produce, rewrite/rewrote/rewritten, replace, configure,
        pilot, prototype, decommission, provision, seek out/sought out, seek/sought,
        map/mapped/mapping, collect, gather, survey, enroll, enrol, register, put in place, carry
        out, run/ran/running, hold/held, revise, review, form, fund, invest, set, select,
        negotiate, distribute, share, communicate, compile, finalise, finalize, digitise,
        digitize, teach/taught, monitor, track, measure, coordinate, formalise, formalize,
        standardise, standardize, record, add, deliver, offer, finish, open, provide, start,
        begin/began/begun, post, give/gave, put/putting, arrange, facilitate, consolidate,
        archive, close down, outsource, validate, verify, join, apply for, speak at, meet with,
        reach out, work with, collaborate, partner with, engage with, modernise, modernize,
        restructure, reorganise, reorganize, rebuild, refresh, relaunch, rebrand, procure, plant,
        clean up, clean, participate, list, rename, remove, merge, file, print, film, code,
        program, draw up, draw/drew, stage, tour, renew, repair, fix, extract, export, import,
        fill out, brainstorm, discuss, agree, clarify, outline, specify/specified, sketch,
        wireframe, mock up, benchmark, sync, set out, ratify, enact, legislate, convene, email,
        e-mail, phone, telephone, message, tweet, blog, brief, consult, liaise, coach, mentor,
        tutor, supervise, chair, moderate, assist, execute, administer, operate, prioritise,
        prioritize, scope, estimate, catalogue, catalog, label, tag, scan, photograph, shoot/shot,
        edit, proofread, illustrate, decorate, furnish, equip/equipped/equipping, insulate,
        retrofit/retrofitted, pave, resurface, erect, demolish, dig/dug/digging, sow/sown, weed,
        prune, wash, sanitise, disinfect, inspect, examine, check, sample, log/logged/logging,
        chart, report, advertise, pitch, canvass, campaign, fundraise, sponsor, donate, lend/lent,
        hand out/handed out, give out, mail, circulate, broadcast, exhibit, compose, curate,
        expand to, enter, listen to, have lunch with, have lunch, have coffee with, have a
        meeting, have a conversation, have regular, hold talks, follow up, follow up with, sign up
        for, enrol in, enroll in, take part in, sit on, book, reserve, order, rent, lease, sell
        off, subscribe, licence, license, patent, trademark, incorporate, refurbish, remodel,
        repaint, relocate, recondition, patch, debug/debugged/debugging, deprecate, containerise,
        containerize, sunset, port, wire, index, back up, spin up, stand up, split/splitting,
        reword, rework, redraft, annotate, summarise, summarize, transcribe, caption, subtitle,
        cite, typeset, onboard new, induct, delegate, assign, allocate, nominate, elect, form a,
        constitute, charter, take over, step in, stand for, put up, put on, lay/laid, bring
        together, take stock of, make contact with, make a list of, make a plan, make a
        presentation, keep a record of, carry on with, look into, find out, sort out, work out,
        try out, get published, streamline the, experiment, iterate, observe, inventory, count,
        calibrate, certify/certified, accredit/accredited, notarise, authorise, authorize,
        approve, endorse, showcase, perform a, screen films, premiere, podcast, vlog, live-stream,
        announce, unveil, inaugurate, commemorate, dedicate, advise, counsel, orient, familiarise,
        acquaint, abridge, accompany, acquit, adapt, address the, adjourn, adorn, affix, air,
        align the, amend, anchor, anonymise, append, appraise, apprise, approach, arm, assemble,
        attach, auction, authenticate, author, autograph, award, backfill, bake, band together,
        barricade, bathe, bid for, bill, bind/bound, blog about, board up, bolt, boot, borrow,
        bottle, brand, brew, bribe, bring back/brought back, bring forward, bury, buy in, acquire
        a, acquire an, pass on, get in touch, call a, call an, use a, use an, call for, call off,
        cancel/cancelled/cancelling, carve, cast, cater, caulk, centralise, centralize, chair a,
        chase up, chisel, choreograph, christen, click, climate-proof, clip, clone, co-author,
        co-create, co-host, co-organise, co-write, code-review, codify, collate, comb, combine,
        commandeer, concoct, confer with, confirm, confront, connect the, construct a, contract
        out, convene a, convert the, convey, cook a, copy, correct, correspond with, craft, create
        a, credential, crop, cross-check, cross-train, crunch, customise, customize, cut out the,
        dismantle, dampproof, dye, debrief, declare, decode, deduplicate, deed, defragment,
        deliver a, delineate, demarcate, denounce, depict, describe, descale, devise, diagnose,
        diagram, digitalise, digitalize, direct a, disassemble, discontinue, dismiss, dispatch,
        display, dispose of, dissect, distil, divide, divvy up, do a, do an audit, do some
        research, double-check, download, drain, dredge, drill, drive through, drum up, dub, dump,
        dust, elaborate, electrify, emboss, employ, encode, encrypt, enforce, engage a, engrave,
        enlist, enter into, erect a, escalate, escort, establish a, evacuate, excavate, exchange,
        exhume, explain, expose, fabricate, farm out, fasten, fence, fence off, fetch, field-test,
        fill in, film a, fit, fit a, fix up, flag, flatten, flush, fold, forge, format, formulate,
        fortify, forward, frame, freeze, fumigate, gate, get a quote, get quotes, get the council,
        gift, gild, give a talk, give notice, glaze, glean, glue, go live, go through the, go to,
        graft, grease, green, grill, grind, grout, hammer out, hand-deliver, hang/hung, harvest,
        haul, hoist, hold a, hold an, honour, hook up, hunt for, impart, implant, impose, inform,
        ingest, initiate, inject, inscribe, insert, institute, instruct, interconnect, interpret,
        invite, invoice, issue, jot down, juggle, knit, knock down, landscape, laminate, launder,
        leaflet, lecture, let out, letter, level the, link up, load, localise, localize, lock,
        lock down, lodge, look up, loosen, lubricate, mail out, man the, manage, manufacture, mark
        up, market, mint, mix, mobilise, mobilize, model, modify, mop, mothball, mount, mow, nail,
        name a, notify, number the, nurse, obtain quotes, offboard, offer a, oil, open a,
        orchestrate, organise a, outfit, overlay, oversee, oversow, pack, package, paginate, pair,
        partition, paste, patrol, patch up, pay for, peel, perform, permit, perforate, petition,
        photocopy, pick, pick up, pickle, pin, plaster, plough, plug, plumb, point out, polish,
        poll, pool, pop, pot, pour, preach, prescribe, preview, price, prime, privatise, process,
        proclaim, profile, promulgate, proof, propagate, prosecute, protect the, publicise,
        publicize, pull down, pump, punch, put forward, put out, put together, query, quarry,
        question, quote, raffle, rake, rank, re-roof, re-tile, re-wire, reactivate, reallocate,
        reassign, reassemble, rebase, recall, recast, recheck, reclassify, recommend, reconcile,
        reconfigure, reconstruct, reconvene, recount, recover, recreate, redecorate, redeploy,
        redevelop, redirect, redistribute, redo, redraw, re-edit, re-engineer, refer, refill,
        refit, refloor, reform, reframe, refund, regenerate, rehang, rehabilitate, rehouse,
        reinstall, reinstate, reissue, rekey, reline, reload, remediate, remind, renegotiate,
        render, renumber, reorder, repackage, replan, replant, replaster, repoint, repot, reprint,
        reproduce, republish, requisition, rescan, reschedule, rescue, reseed, reset, reshape,
        reshoot, resign, reskill, resolve the, respray, restage, restock, restyle, resubmit,
        retile, retire, retrieve, revamp, revoke, rezone, rewire, rig, rinse, roast, roll back,
        rotate, round up, route, rule on, sack, salvage, sand, sanction, scaffold, scour, scrap,
        scrape, screen, script, scrub, sculpt, seal, seat, second, segment, seize, serialise,
        service, set fire, settle the, set upon, sew, sharpen, shelve, shore up, shortlist,
        shovel, show the, shred, shut down, shuffle, shut, sift, sign off, signpost, simulate,
        sing, sketch out, skim, slice, smooth, solicit, solder, source, spell out, spend the,
        splice, spray, spread, stack, staff, staple, station, steam, steer, stencil, stick,
        stitch, stock, store, storyboard, strap, stretch out, string, strip, structure, style,
        sub-let, subcontract, substitute, sue, supply, swab, swap, sweep, switch, synthesise,
        synthesize, systematise, tabulate, tackle the backlog, tailor, take down, take minutes,
        take on, take photos, take stock, tally, tap, tape, tar, taxi, televise, tell, terminate,
        tether, theme, throw away, throw out, tie, tighten, tile, till, tokenise, top up, tow,
        trace, transfer, transmit, transplant, transport, trawl, triage, tune, type, type up,
        unblock, unbundle, uncover, undertake, uninstall, unload, unpack, unplug, unroll,
        untangle, upholster, upload, vacate, vacuum, value the, varnish, vet/vetted/vetting,
        video, visit the, vote on, waive, wall off, warehouse, warm up, warn, waterproof, wax,
        weave, weed out, weigh, weld, whitewash, whittle down, widen the road, wind up, winterise,
        wire up, wipe, withdraw, wrap, wrap up, zone
    """,
    tags.GROW: """
        restore, write to, develop, create, open, build/built, grow, enroll, enrol, register, add,
        deliver, complete, provide, offer, finish, adopt, start, begin, give, get, set, hold, run,
        invest, clean, join, put, draw, share, meet, acquire, coach, mentor, advise, check, count,
        report, collect
    """,
    tags.VAGUE: """
        evolve, reinvigorate, galvanise, humanise, enrich, solidify, cement, harness, unlock,
        unleash, reimagine, rejuvenate, revive, reignite, give meaning, give a voice, give new
        life, breathe new life, stay one step ahead, stay ahead, stand out, stay competitive, stay
        relevant, position ourselves, ease relations, leverage, empower, elevate, uplift, continue
        to modernise, continue to improve, keep improving, keep on improving, grow as, grow
        together, make better use of, get the most out of, do more for, go the extra mile, set new
        standards, stand up for, pull together, make sense of, work harder, work smarter, try
        harder, deliver value, create value, enable growth, take ownership, make a positive, make
        the world, lead the market, lead the field, lead the industry, meet expectations, meet
        customer expectations, meet the needs, meet needs, meet the expectations, exceed
        expectations, delight, lead by, lead the way, set an example, set the standard, stay on
        top of, improve, enhance, optimise, optimize, strengthen, support, foster, boost, promote,
        raise awareness, work on, contribute to, help, encourage, facilitate, streamline, better,
        advance, drive/drove/driven, nurture, cultivate, advocate, stimulate, address, tackle,
        focus on, deepen, reinforce, develop, engage, energise, revitalise, revitalize, modernise,
        simplify/simplified, refine, maximise, maximize, transform, build on, build up, strive,
        aim, bolster, champion, embrace, inspire, explore, think about, consider, get better,
        become better, be better, do better, be more, become more, make better, get good, be a
        better, become a better, become a, be the best, become the best, become the leading,
        upskill, fine-tune, assist, master, thrive, flourish, succeed, excel, shine, make
        progress, make a difference, make an impact, make the most of, live up to, write better,
        communicate better, sleep better, eat better, eat healthy, eat healthier, eat well, get
        fit, get fitter, get in shape, get healthy, get healthier, get organised, get organized,
        stay healthy, stay fit, stay positive, get along, feel good, feel better, get back in
        shape, add value, give back, raise the bar, raise the profile
    """,
    tags.SAVE: """
        save, put aside, set aside, put away, save up
    """,
    tags.CONTACT: """
        call, meet, call back, ring, ring up, visit, see, contact, reach out to, talk to, talk
        with, speak to, speak with, write to, text, greet, canvass
    """,
    tags.AVOID: """
        ban/banned/banning, outlaw, halt, ditch, get away from, move away from, walk away from,
        turn our back on, turn my back on, turn your back on
    """,
    tags.DO: """
        satisfy, motivate, fight, tackle, combat, post, award, ask, enter the top, join the top,
        lead the league, make, onboard, sign, pass, read, learn, study/studied, cook, paint,
        visit, bring, call, can, choose, demonstrate, drink, eat, exercise, find, follow, go, jog,
        join, let, lift, meditate, move, name, pay, perform, play, practice, practise, prove, put,
        respond, answer, resolve, ride, say, see, sleep, solve, speak, spend, swim, talk, travel,
        try, turn, use, volunteer, wake, walk, watch, work, treat, show, reply, process, live,
        love, look, listen, like, know, catch, climb, cycle, dance, defend, disclose, vaccinate,
        screen, contact, recycle, divert, electrify, decarbonise, relate, repay, end hunger, end
        poverty, end violence, end homelessness, end child poverty, end discrimination, end
        preventable, end malaria, end bullying, end racism, end loneliness, end war, end
        inequality
    """,
    tags.CREATE: """
        create, build/built, establish, provide, offer, give/gave/given, foster, bring, deliver,
        develop, instil, instill, cultivate, promote, ensure, make/made, hold/held, keep/kept,
        maintain, guarantee, grow/grew, nurture, inspire, generate, encourage, impart, unlock,
        shape, spread, have/had, set, run, serve, secure, live, design, form, forge, weave,
        restore, position, recognise, recognize, transform, turn, host
    """,
    tags.SUPPORT: """
        assist, facilitate, explore, encourage, raise awareness, sensitise, mobilise, mobilize,
        incite, urge, lobby
    """,
}
