"""Every rule, in code order. A new rule is one file and one line here."""

from __future__ import annotations

from typing import Any

from smartgoals.rules.ambitious.called_too_easy import called_too_easy
from smartgoals.rules.ambitious.inertia import inertia
from smartgoals.rules.ambitious.lukewarm import lukewarm
from smartgoals.rules.ambitious.too_safe import too_safe
from smartgoals.rules.delegation.deep_end import deep_end
from smartgoals.rules.delegation.faceless import faceless
from smartgoals.rules.delegation.gofer import gofer
from smartgoals.rules.delegation.kept_by_the_leader import kept_by_the_leader
from smartgoals.rules.delegation.nobodys_job import nobodys_job
from smartgoals.rules.delegation.not_accepted import not_accepted
from smartgoals.rules.delegation.overloaded import overloaded
from smartgoals.rules.delegation.thin_mandate import thin_mandate
from smartgoals.rules.delegation.wrong_level import wrong_level
from smartgoals.rules.diagnosis.absent_solution import absent_solution
from smartgoals.rules.diagnosis.dead_end import dead_end
from smartgoals.rules.diagnosis.half_diagnosis import half_diagnosis
from smartgoals.rules.diagnosis.opinion import opinion
from smartgoals.rules.ends.first_idea import first_idea
from smartgoals.rules.ends.hidden_means import hidden_means
from smartgoals.rules.ends.means_as_end import means_as_end
from smartgoals.rules.ends.no_destination import no_destination
from smartgoals.rules.ends.own_activity import own_activity
from smartgoals.rules.ends.unwanted import unwanted
from smartgoals.rules.ends.wrong_tool import wrong_tool
from smartgoals.rules.measurable.circular import circular
from smartgoals.rules.measurable.compared_with_nothing import compared_with_nothing
from smartgoals.rules.measurable.guarded_alike import guarded_alike
from smartgoals.rules.measurable.half_measured import half_measured
from smartgoals.rules.measurable.opposite_ways import opposite_ways
from smartgoals.rules.measurable.percent_of_percent import percent_of_percent
from smartgoals.rules.measurable.text_against_data import text_against_data
from smartgoals.rules.measurable.unguarded import unguarded
from smartgoals.rules.measurable.unmeasured import unmeasured
from smartgoals.rules.measurable.unobtainable import unobtainable
from smartgoals.rules.measurable.unread import unread
from smartgoals.rules.plan.dates_clash import dates_clash
from smartgoals.rules.plan.does_not_add_up import does_not_add_up
from smartgoals.rules.plan.hindsight import hindsight
from smartgoals.rules.plan.hoped_for import hoped_for
from smartgoals.rules.plan.outside_appetite import outside_appetite
from smartgoals.rules.plan.too_late_to_correct import too_late_to_correct
from smartgoals.rules.plan.unanswered_miss import unanswered_miss
from smartgoals.rules.plan.unframed_risk import unframed_risk
from smartgoals.rules.policy.borrowed import borrowed
from smartgoals.rules.policy.broken_chain import broken_chain
from smartgoals.rules.policy.nothing_given_up import nothing_given_up
from smartgoals.rules.policy.one_off import one_off
from smartgoals.rules.policy.unseen_success import unseen_success
from smartgoals.rules.policy.wish_for_approach import wish_for_approach
from smartgoals.rules.portfolio.contradiction import contradiction
from smartgoals.rules.portfolio.counted_twice import counted_twice
from smartgoals.rules.portfolio.duplicate import duplicate
from smartgoals.rules.portfolio.impossible_sum import impossible_sum
from smartgoals.rules.portfolio.pulling_apart import pulling_apart
from smartgoals.rules.portfolio.scattered import scattered
from smartgoals.rules.portfolio.tug_of_war import tug_of_war
from smartgoals.rules.purpose.echo import echo
from smartgoals.rules.purpose.leap import leap
from smartgoals.rules.purpose.means_above import means_above
from smartgoals.rules.purpose.purposeless import purposeless
from smartgoals.rules.purpose.short_ladder import short_ladder
from smartgoals.rules.realistic.called_unrealistic import called_unrealistic
from smartgoals.rules.realistic.expert_silent import expert_silent
from smartgoals.rules.realistic.in_other_hands import in_other_hands
from smartgoals.rules.realistic.long_odds import long_odds
from smartgoals.rules.realistic.no_failure_imagined import no_failure_imagined
from smartgoals.rules.realistic.overdrawn import overdrawn
from smartgoals.rules.realistic.stretch_on_empty import stretch_on_empty
from smartgoals.rules.realistic.unheard_of import unheard_of
from smartgoals.rules.realistic.unlearned import unlearned
from smartgoals.rules.realistic.unwatched_assumption import unwatched_assumption
from smartgoals.rules.rule import Rule
from smartgoals.rules.specific.loophole import loophole
from smartgoals.rules.specific.nobody_concerned import nobody_concerned
from smartgoals.rules.specific.two_in_one import two_in_one
from smartgoals.rules.specific.vague_verb import vague_verb
from smartgoals.rules.timely.already_past import already_past
from smartgoals.rules.timely.someday import someday
from smartgoals.rules.timely.undated import undated
from smartgoals.rules.timely.unlike_seasons import unlike_seasons

RULES: tuple[Rule[Any], ...] = (
    inertia,
    too_safe,
    lukewarm,
    called_too_easy,
    nobodys_job,
    kept_by_the_leader,
    overloaded,
    deep_end,
    wrong_level,
    gofer,
    thin_mandate,
    not_accepted,
    faceless,
    half_diagnosis,
    dead_end,
    opinion,
    absent_solution,
    means_as_end,
    own_activity,
    hidden_means,
    first_idea,
    unwanted,
    no_destination,
    wrong_tool,
    unmeasured,
    half_measured,
    opposite_ways,
    percent_of_percent,
    unread,
    text_against_data,
    unguarded,
    compared_with_nothing,
    circular,
    guarded_alike,
    unobtainable,
    does_not_add_up,
    hoped_for,
    dates_clash,
    too_late_to_correct,
    hindsight,
    unframed_risk,
    outside_appetite,
    unanswered_miss,
    one_off,
    broken_chain,
    nothing_given_up,
    wish_for_approach,
    unseen_success,
    borrowed,
    duplicate,
    contradiction,
    pulling_apart,
    impossible_sum,
    scattered,
    counted_twice,
    tug_of_war,
    purposeless,
    echo,
    means_above,
    leap,
    short_ladder,
    expert_silent,
    long_odds,
    unheard_of,
    stretch_on_empty,
    in_other_hands,
    overdrawn,
    unwatched_assumption,
    unlearned,
    no_failure_imagined,
    called_unrealistic,
    vague_verb,
    two_in_one,
    loophole,
    nobody_concerned,
    undated,
    someday,
    unlike_seasons,
    already_past,
)

RETIRED: frozenset[str] = frozenset()
"""Codes that once meant something: never given to another rule."""
