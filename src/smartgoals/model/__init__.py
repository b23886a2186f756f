"""Floor 2: the nouns. Frozen values that know each other by key and say nothing themselves."""

from smartgoals.model.action import Action, Contribution, Interaction
from smartgoals.model.action_template import ActionTemplate
from smartgoals.model.assessment import Assessment, Improvement, Opportunity, Strength, Threat
from smartgoals.model.calendar import Calendar
from smartgoals.model.cascade import Cascade
from smartgoals.model.cascade_plan import CascadePlan
from smartgoals.model.catchball import CatchballRound, DelegationState, Move
from smartgoals.model.comparison import Comparison
from smartgoals.model.coverage import Coverage, Gap
from smartgoals.model.delegated_action import DelegatedAction, RunnerUp, TargetShare
from smartgoals.model.delegation import DecisionArea, DelegationLevel
from smartgoals.model.difference import Difference, Handover, Shift
from smartgoals.model.divergence import Divergence
from smartgoals.model.failure import Failure, Outlook, Satisfaction
from smartgoals.model.identity import Identity
from smartgoals.model.judgement import ExpertJudgement, Realism, ReferenceClass
from smartgoals.model.kinds import Aggregation, Every, Side, Timing, UnitKind
from smartgoals.model.load import Load
from smartgoals.model.mandate import Mandate
from smartgoals.model.measure import Guardrail, Measure, Target
from smartgoals.model.measurement import Amendment, CheckIn, Countermeasure, Measurement, Review
from smartgoals.model.missing import Missing
from smartgoals.model.objective import CommitmentKind, Objective, Orientation
from smartgoals.model.obstacle import Assumption, IfThen, Impact, Obstacle
from smartgoals.model.origin import Origin
from smartgoals.model.person import Person, Team
from smartgoals.model.plan import Plan
from smartgoals.model.planner import Planner
from smartgoals.model.play import Play
from smartgoals.model.playbook import Playbook
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile, Tolerance, Weights
from smartgoals.model.purpose import Beneficiary, Purpose
from smartgoals.model.reason import LeftOut, Reason
from smartgoals.model.relaxation import (
    Demand,
    DemandKind,
    LaterDeadline,
    LaterDue,
    LowerTarget,
    MoreBudget,
    OneMorePerson,
    Relaxation,
)
from smartgoals.model.risk import Appetite, Experiment, RiskAppetite
from smartgoals.model.seasons import Seasons
from smartgoals.model.shortfall import LateAction, Shortfall, UnassignedGap, UnownedAction
from smartgoals.model.strategy import Exclusion, Guideline, Strategy
from smartgoals.model.template import (
    AreaTemplate,
    ExperimentTemplate,
    ObstacleTemplate,
    TargetTemplate,
)
from smartgoals.model.trajectory import Trajectory
from smartgoals.model.trend import Trend
from smartgoals.model.unfolding import (
    Contradiction,
    ContradictionKind,
    Lack,
    NotUnfolded,
    RollUp,
    UnfoldedPlan,
    Window,
)
from smartgoals.model.uplift import Uplift
from smartgoals.model.waiver import Waiver
from smartgoals.values.estimate import Estimate
from smartgoals.values.period import Period

__all__ = [
    "Action",
    "ActionTemplate",
    "Aggregation",
    "Amendment",
    "Appetite",
    "AreaTemplate",
    "Assessment",
    "Assumption",
    "Beneficiary",
    "Calendar",
    "Cascade",
    "CascadePlan",
    "CatchballRound",
    "CheckIn",
    "CommitmentKind",
    "Comparison",
    "Contradiction",
    "ContradictionKind",
    "Contribution",
    "Countermeasure",
    "Coverage",
    "DecisionArea",
    "DelegatedAction",
    "DelegationLevel",
    "DelegationState",
    "Demand",
    "DemandKind",
    "Difference",
    "Divergence",
    "Estimate",
    "Every",
    "Exclusion",
    "Experiment",
    "ExperimentTemplate",
    "ExpertJudgement",
    "Failure",
    "Gap",
    "Guardrail",
    "Guideline",
    "Handover",
    "Identity",
    "IfThen",
    "Impact",
    "Improvement",
    "Interaction",
    "Lack",
    "LateAction",
    "LaterDeadline",
    "LaterDue",
    "LeftOut",
    "Load",
    "LowerTarget",
    "Mandate",
    "Measure",
    "Measurement",
    "Missing",
    "MoreBudget",
    "Move",
    "NotUnfolded",
    "Objective",
    "Obstacle",
    "ObstacleTemplate",
    "OneMorePerson",
    "Opportunity",
    "Orientation",
    "Origin",
    "Outlook",
    "Period",
    "Person",
    "Plan",
    "Planner",
    "Play",
    "Playbook",
    "Policy",
    "Profile",
    "Purpose",
    "Realism",
    "Reason",
    "ReferenceClass",
    "Relaxation",
    "Review",
    "RiskAppetite",
    "RollUp",
    "RunnerUp",
    "Satisfaction",
    "Seasons",
    "Shift",
    "Shortfall",
    "Side",
    "Strategy",
    "Strength",
    "Target",
    "TargetShare",
    "TargetTemplate",
    "Team",
    "Threat",
    "Timing",
    "Tolerance",
    "Trajectory",
    "Trend",
    "UnassignedGap",
    "UnfoldedPlan",
    "UnitKind",
    "UnownedAction",
    "Uplift",
    "Waiver",
    "Weights",
    "Window",
]
