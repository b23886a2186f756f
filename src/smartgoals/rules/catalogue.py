"""Every rule, in code order. A new rule is one file and one line here."""

from __future__ import annotations

from typing import Any

from smartgoals.rules.ambitious.called_too_easy import called_too_easy
from smartgoals.rules.ambitious.low_commitment import low_commitment
from smartgoals.rules.ambitious.reached_by_trend import reached_by_trend
from smartgoals.rules.ambitious.too_safe import too_safe
from smartgoals.rules.delegation.incomplete_mandate import incomplete_mandate
from smartgoals.rules.delegation.micromanaged_mandate import micromanaged_mandate
from smartgoals.rules.delegation.no_actor import no_actor
from smartgoals.rules.delegation.no_single_owner import no_single_owner
from smartgoals.rules.delegation.not_accepted import not_accepted
from smartgoals.rules.delegation.overloaded import overloaded
from smartgoals.rules.delegation.undelegated import undelegated
from smartgoals.rules.delegation.unready_owner import unready_owner
from smartgoals.rules.delegation.wrong_level import wrong_level
from smartgoals.rules.diagnosis.absent_solution import absent_solution
from smartgoals.rules.diagnosis.incomplete_diagnosis import incomplete_diagnosis
from smartgoals.rules.diagnosis.unsupported_opinion import unsupported_opinion
from smartgoals.rules.diagnosis.unused_diagnosis import unused_diagnosis
from smartgoals.rules.ends.avoidance_without_replacement import avoidance_without_replacement
from smartgoals.rules.ends.avoidance_wording import avoidance_wording
from smartgoals.rules.ends.hidden_means import hidden_means
from smartgoals.rules.ends.means_as_end import means_as_end
from smartgoals.rules.ends.own_activity import own_activity
from smartgoals.rules.ends.too_few_options import too_few_options
from smartgoals.rules.ends.wrong_tool import wrong_tool
from smartgoals.rules.measurable.circular import circular
from smartgoals.rules.measurable.comparison_without_baseline import comparison_without_baseline
from smartgoals.rules.measurable.incomplete_target import incomplete_target
from smartgoals.rules.measurable.no_data_collection import no_data_collection
from smartgoals.rules.measurable.opposite_ways import opposite_ways
from smartgoals.rules.measurable.percent_of_percent import percent_of_percent
from smartgoals.rules.measurable.text_against_data import text_against_data
from smartgoals.rules.measurable.unguarded import unguarded
from smartgoals.rules.measurable.unmeasured import unmeasured
from smartgoals.rules.measurable.unobtainable import unobtainable
from smartgoals.rules.measurable.unpaired_guardrails import unpaired_guardrails
from smartgoals.rules.plan.dates_clash import dates_clash
from smartgoals.rules.plan.does_not_add_up import does_not_add_up
from smartgoals.rules.plan.lagging_only import lagging_only
from smartgoals.rules.plan.outside_appetite import outside_appetite
from smartgoals.rules.plan.too_late_to_correct import too_late_to_correct
from smartgoals.rules.plan.unanswered_miss import unanswered_miss
from smartgoals.rules.plan.unframed_risk import unframed_risk
from smartgoals.rules.plan.unproven_synergy import unproven_synergy
from smartgoals.rules.policy.action_outside_frame import action_outside_frame
from smartgoals.rules.policy.broken_chain import broken_chain
from smartgoals.rules.policy.nothing_given_up import nothing_given_up
from smartgoals.rules.policy.one_off import one_off
from smartgoals.rules.policy.unadopted_playbook_action import unadopted_playbook_action
from smartgoals.rules.policy.unmeasured_action import unmeasured_action
from smartgoals.rules.policy.weak_approach import weak_approach
from smartgoals.rules.portfolio.contradiction import contradiction
from smartgoals.rules.portfolio.counted_twice import counted_twice
from smartgoals.rules.portfolio.duplicate import duplicate
from smartgoals.rules.portfolio.impossible_sum import impossible_sum
from smartgoals.rules.portfolio.opposed_targets import opposed_targets
from smartgoals.rules.portfolio.too_many_objectives import too_many_objectives
from smartgoals.rules.portfolio.unresolved_divergence import unresolved_divergence
from smartgoals.rules.purpose.means_above import means_above
from smartgoals.rules.purpose.purpose_repeats_objective import purpose_repeats_objective
from smartgoals.rules.purpose.purposeless import purposeless
from smartgoals.rules.purpose.short_ladder import short_ladder
from smartgoals.rules.purpose.unjustified_purpose_link import unjustified_purpose_link
from smartgoals.rules.realistic.beyond_reference_class import beyond_reference_class
from smartgoals.rules.realistic.called_unrealistic import called_unrealistic
from smartgoals.rules.realistic.exceeds_resources import exceeds_resources
from smartgoals.rules.realistic.expert_silent import expert_silent
from smartgoals.rules.realistic.low_chance import low_chance
from smartgoals.rules.realistic.no_obstacles_considered import no_obstacles_considered
from smartgoals.rules.realistic.novel_task_without_learning_goal import (
    novel_task_without_learning_goal,
)
from smartgoals.rules.realistic.outside_control import outside_control
from smartgoals.rules.realistic.stretch_without_slack import stretch_without_slack
from smartgoals.rules.realistic.unwatched_assumption import unwatched_assumption
from smartgoals.rules.rule import Rule
from smartgoals.rules.specific.escape_clause import escape_clause
from smartgoals.rules.specific.no_audience import no_audience
from smartgoals.rules.specific.two_in_one import two_in_one
from smartgoals.rules.specific.vague_verb import vague_verb
from smartgoals.rules.timely.already_past import already_past
from smartgoals.rules.timely.indefinite_time import indefinite_time
from smartgoals.rules.timely.milestone_outside_frame import milestone_outside_frame
from smartgoals.rules.timely.seasons_not_comparable import seasons_not_comparable
from smartgoals.rules.timely.undated import undated

RULES: tuple[Rule[Any], ...] = (
    reached_by_trend,
    too_safe,
    low_commitment,
    called_too_easy,
    no_single_owner,
    undelegated,
    overloaded,
    unready_owner,
    wrong_level,
    micromanaged_mandate,
    incomplete_mandate,
    not_accepted,
    no_actor,
    incomplete_diagnosis,
    unused_diagnosis,
    unsupported_opinion,
    absent_solution,
    means_as_end,
    own_activity,
    hidden_means,
    too_few_options,
    avoidance_wording,
    avoidance_without_replacement,
    wrong_tool,
    unmeasured,
    incomplete_target,
    opposite_ways,
    percent_of_percent,
    no_data_collection,
    text_against_data,
    unguarded,
    comparison_without_baseline,
    circular,
    unpaired_guardrails,
    unobtainable,
    does_not_add_up,
    unproven_synergy,
    dates_clash,
    too_late_to_correct,
    lagging_only,
    unframed_risk,
    outside_appetite,
    unanswered_miss,
    one_off,
    broken_chain,
    nothing_given_up,
    weak_approach,
    unmeasured_action,
    unadopted_playbook_action,
    action_outside_frame,
    duplicate,
    contradiction,
    unresolved_divergence,
    impossible_sum,
    too_many_objectives,
    counted_twice,
    opposed_targets,
    purposeless,
    purpose_repeats_objective,
    means_above,
    unjustified_purpose_link,
    short_ladder,
    expert_silent,
    low_chance,
    beyond_reference_class,
    stretch_without_slack,
    outside_control,
    exceeds_resources,
    unwatched_assumption,
    novel_task_without_learning_goal,
    no_obstacles_considered,
    called_unrealistic,
    vague_verb,
    two_in_one,
    escape_clause,
    no_audience,
    undated,
    indefinite_time,
    seasons_not_comparable,
    already_past,
    milestone_outside_frame,
)
"""Every rule, in code order."""

RETIRED: frozenset[str] = frozenset()
"""Codes of rules that were withdrawn; they are never given to another rule."""
