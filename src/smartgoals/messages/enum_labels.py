"""What each member of each enumeration is called, in both languages.

A test names the enumerations that have no table here.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from smartgoals.coaching import (
    DialogueAct,
    Ending,
    Expects,
    FeedbackKind,
    GoalType,
    Outcome,
    Phase,
    QuestionFault,
)
from smartgoals.following import Curve, HeldBy, Neglect, RollUpRule, Zone
from smartgoals.messages.bounds import PLAN_LEVELS
from smartgoals.model.cascade_plan import ContradictionKind
from smartgoals.model.catchball import DelegationState, Move
from smartgoals.model.delegation import DelegationLevel
from smartgoals.model.forecast import NoForecast
from smartgoals.model.infeasibility import ConstraintKind
from smartgoals.model.judgement import Realism
from smartgoals.model.measure_types import Aggregation, Frequency, Side, Timing, UnitKind
from smartgoals.model.measurement import AmendedField
from smartgoals.model.objective import CommitmentKind, Orientation
from smartgoals.model.plan_bounds import PlanLevel
from smartgoals.model.progress import Basis, Status
from smartgoals.model.purpose import Beneficiary
from smartgoals.model.risk import Appetite, Impact
from smartgoals.model.status_bands import PaceBasis
from smartgoals.reading.reading import CueKind
from smartgoals.rules.finding import Severity
from smartgoals.rules.verdict import Verdict
from smartgoals.scheduling import ObjectiveTerm
from smartgoals.text import Text
from smartgoals.values.direction import Direction

ENUM_LABELS: Mapping[type[Enum], Mapping[Enum, Text]] = {
    Aggregation: {
        Aggregation.SUM: Text(en="sum", fr="somme"),
        Aggregation.MEAN: Text(en="mean", fr="moyenne"),
        Aggregation.RATIO: Text(en="ratio", fr="ratio"),
        Aggregation.LEVEL: Text(en="level", fr="niveau"),
        Aggregation.BINARY: Text(en="yes or no", fr="oui ou non"),
    },
    AmendedField: {
        AmendedField.BASELINE: Text(en="baseline", fr="point de départ"),
        AmendedField.VALUE: Text(en="target", fr="cible"),
        AmendedField.DEADLINE: Text(en="deadline", fr="échéance"),
    },
    Appetite: {
        Appetite.AVERSE: Text(en="averse", fr="aversion"),
        Appetite.MINIMAL: Text(en="minimal", fr="minimale"),
        Appetite.CAUTIOUS: Text(en="cautious", fr="prudente"),
        Appetite.OPEN: Text(en="open", fr="ouverte"),
        Appetite.EAGER: Text(en="eager", fr="audacieuse"),
    },
    Basis: {
        Basis.MEASURED: Text(en="measured", fr="mesuré"),
        Basis.HELD: Text(en="kept", fr="maintenu"),
        Basis.LOST: Text(en="not kept", fr="non maintenu"),
        Basis.NO_READING: Text(en="no reading", fr="aucun relevé"),
        Basis.INCOMPLETE: Text(en="days missing", fr="jours manquants"),
        Basis.NO_BASELINE: Text(en="no baseline", fr="point de départ inconnu"),
        Basis.NO_TARGET: Text(en="no target", fr="cible inconnue"),
    },
    Beneficiary: {
        Beneficiary.INSIDE: Text(en="inside", fr="interne"),
        Beneficiary.OUTSIDE: Text(en="outside", fr="externe"),
    },
    CommitmentKind: {
        CommitmentKind.COMMITTED: Text(en="committed", fr="engagement"),
        CommitmentKind.ASPIRATIONAL: Text(en="aspirational", fr="aspiration"),
    },
    ConstraintKind: {
        ConstraintKind.TARGET: Text(en="target", fr="cible"),
        ConstraintKind.DEADLINE: Text(en="deadline", fr="échéance"),
        ConstraintKind.DUE: Text(en="due date", fr="date de fin"),
        ConstraintKind.BUDGET: Text(en="budget", fr="budget"),
        ConstraintKind.EXCLUSION: Text(en="exclusion", fr="renoncement"),
        ConstraintKind.APPETITE: Text(en="risk appetite", fr="appétence au risque"),
        ConstraintKind.CAPACITY: Text(en="capacity", fr="jours disponibles"),
    },
    ContradictionKind: {
        ContradictionKind.DEADLINE: Text(en="deadline", fr="échéance"),
        ContradictionKind.DUE: Text(en="due date", fr="date d'achèvement"),
        ContradictionKind.EARLIEST: Text(en="earliest start", fr="début au plus tôt"),
        ContradictionKind.START: Text(en="start", fr="début"),
        ContradictionKind.TARGET: Text(en="target", fr="cible"),
        ContradictionKind.MEASURE: Text(en="measure", fr="indicateur"),
        ContradictionKind.OWNER: Text(en="owner", fr="porteur"),
        ContradictionKind.BUDGET: Text(en="budget", fr="budget"),
    },
    CueKind: {
        CueKind.MEANS: Text(en="a means", fr="un moyen"),
        CueKind.ACTIVITY_COUNT: Text(en="a count of activities", fr="un compte d’activités"),
        CueKind.HIDDEN_MEANS: Text(en="a hidden means", fr="un moyen caché"),
        CueKind.AVOIDANCE: Text(en="something no longer wanted", fr="un refus"),
        CueKind.COMPOUND: Text(en="a second result", fr="un second résultat"),
        CueKind.VAGUE: Text(en="a vague word", fr="un mot vague"),
        CueKind.COMPARATIVE: Text(en="a comparison with nothing", fr="une comparaison avec rien"),
        CueKind.ESCAPE: Text(en="a way out", fr="une échappatoire"),
        CueKind.INDEFINITE_TIME: Text(en="an indefinite time", fr="un moment indéfini"),
        CueKind.NO_ACTOR: Text(en="nobody in particular", fr="personne en particulier"),
        CueKind.THIRD_PARTY: Text(en="somebody else", fr="un tiers"),
        CueKind.ABSENT_SOLUTION: Text(en="a missing solution", fr="une solution absente"),
    },
    Curve: {
        Curve.LINEAR: Text(en="evenly", fr="régulièrement"),
        Curve.S_CURVE: Text(en="slowly at both ends", fr="lentement aux deux bouts"),
        Curve.STEP: Text(en="in steps", fr="par paliers"),
    },
    DelegationLevel: {
        DelegationLevel.TELL: Text(en="tell", fr="décider"),
        DelegationLevel.SELL: Text(en="sell", fr="convaincre"),
        DelegationLevel.CONSULT: Text(en="consult", fr="consulter"),
        DelegationLevel.AGREE: Text(en="agree", fr="décider ensemble"),
        DelegationLevel.ADVISE: Text(en="advise", fr="conseiller"),
        DelegationLevel.INQUIRE: Text(en="inquire", fr="s’informer"),
        DelegationLevel.DELEGATE: Text(en="delegate", fr="déléguer"),
    },
    DelegationState: {
        DelegationState.PROPOSED: Text(en="proposed", fr="proposée"),
        DelegationState.COUNTERED: Text(en="countered", fr="en négociation"),
        DelegationState.AGREED: Text(en="agreed", fr="acceptée"),
        DelegationState.DECLINED: Text(en="declined", fr="refusée"),
    },
    DialogueAct: {
        DialogueAct.ANSWER: Text(en="answer", fr="réponse"),
        DialogueAct.SILENCE: Text(en="silence", fr="silence"),
        DialogueAct.NOT_KNOWING: Text(en="does not know", fr="ne sait pas"),
        DialogueAct.EVASION: Text(en="evasion", fr="esquive"),
        DialogueAct.QUESTION: Text(en="question back", fr="question en retour"),
        DialogueAct.REPEAT: Text(en="asks to repeat", fr="demande de répéter"),
        DialogueAct.EXPLAIN: Text(en="asks to explain", fr="demande d'expliquer"),
        DialogueAct.ALREADY_SAID: Text(en="has said it already", fr="l'a déjà dit"),
        DialogueAct.REJECTION: Text(en="rejects", fr="récuse"),
        DialogueAct.COMPLAINT: Text(en="complains", fr="se plaint"),
        DialogueAct.JOKE: Text(en="jokes", fr="plaisante"),
        DialogueAct.ABUSE: Text(en="offends", fr="offense"),
        DialogueAct.GO_BACK: Text(en="goes back", fr="revient en arrière"),
        DialogueAct.STOP: Text(en="wants to stop", fr="veut s'arrêter"),
        DialogueAct.DISTRESS: Text(en="is in distress", fr="est en détresse"),
    },
    Direction: {
        Direction.INCREASE: Text(en="increase", fr="augmenter"),
        Direction.DECREASE: Text(en="decrease", fr="diminuer"),
        Direction.MAINTAIN: Text(en="maintain", fr="maintenir"),
        Direction.ACHIEVE: Text(en="achieve", fr="atteindre"),
    },
    Ending: {
        Ending.COMPLETE: Text(en="complete", fr="terminé"),
        Ending.PAUSED: Text(en="paused", fr="en pause"),
        Ending.DISTRESS: Text(en="stopped for distress", fr="arrêté pour détresse"),
    },
    Expects: {
        Expects.TEXT: Text(en="free text", fr="texte libre"),
        Expects.DATE: Text(en="date", fr="date"),
        Expects.FIGURE: Text(en="figure", fr="chiffre"),
        Expects.LIST: Text(en="list", fr="liste"),
        Expects.CHOICE: Text(en="choice", fr="choix"),
        Expects.YES_NO: Text(en="yes or no", fr="oui ou non"),
        Expects.SCALE: Text(en="1 to 10", fr="de 1 à 10"),
    },
    FeedbackKind: {
        FeedbackKind.SILENT: Text(en="silent", fr="silence"),
        FeedbackKind.ASKING_BACK: Text(en="asking back", fr="question en retour"),
        FeedbackKind.NOT_KNOWING: Text(en="not knowing", fr="ne sait pas"),
        FeedbackKind.EVASIVE: Text(en="evasive", fr="évasif"),
        FeedbackKind.REPEATING: Text(en="repeating", fr="répétition"),
        FeedbackKind.ALREADY_SAID: Text(en="already said", fr="déjà dit"),
        FeedbackKind.REJECTING: Text(en="rejecting", fr="refus"),
        FeedbackKind.COMPLAINING: Text(en="complaining", fr="plainte"),
        FeedbackKind.JOKING: Text(en="joking", fr="plaisanterie"),
        FeedbackKind.OFFENDING: Text(en="offending", fr="offense"),
        FeedbackKind.CORRECTING: Text(en="correcting", fr="correction"),
        FeedbackKind.RESUMING: Text(en="resuming", fr="reprise"),
        FeedbackKind.IN_DISTRESS: Text(en="in distress", fr="détresse"),
        FeedbackKind.IMPLAUSIBLE: Text(en="implausible", fr="peu plausible"),
        FeedbackKind.AVOIDING: Text(en="away from something", fr="loin de quelque chose"),
        FeedbackKind.CIRCULAR: Text(en="in a circle", fr="en rond"),
        FeedbackKind.CONTRADICTING: Text(en="contradicting", fr="contradictoire"),
        FeedbackKind.A_MEANS: Text(en="a means", fr="un moyen"),
        FeedbackKind.PARTIAL: Text(en="in part", fr="en partie"),
        FeedbackKind.OTHER_TOOL: Text(en="another tool", fr="un autre outil"),
    },
    Frequency: {
        Frequency.DAY: Text(en="every day", fr="chaque jour"),
        Frequency.WEEK: Text(en="every week", fr="chaque semaine"),
        Frequency.MONTH: Text(en="every month", fr="chaque mois"),
        Frequency.QUARTER: Text(en="every quarter", fr="chaque trimestre"),
        Frequency.YEAR: Text(en="every year", fr="chaque année"),
    },
    GoalType: {
        GoalType.OBJECTIVE: Text(en="objective", fr="objectif"),
        GoalType.LEARNING_GOAL: Text(en="learning goal", fr="objectif d'apprentissage"),
        GoalType.STANDING_MEASURE: Text(en="measure to watch", fr="indicateur à surveiller"),
        GoalType.EXPERIMENT: Text(en="experiment", fr="expérimentation"),
    },
    HeldBy: {
        HeldBy.LATEST: Text(en="the latest value", fr="la dernière valeur"),
        HeldBy.AVERAGE: Text(en="the mean", fr="la moyenne"),
        HeldBy.WORST: Text(en="every value", fr="chaque valeur"),
    },
    Impact: {
        Impact.LOW: Text(en="low", fr="faible"),
        Impact.MEDIUM: Text(en="medium", fr="moyen"),
        Impact.HIGH: Text(en="high", fr="fort"),
    },
    Move: {
        Move.AGREE: Text(en="agree", fr="accepter"),
        Move.COUNTER: Text(en="counter", fr="contre-proposer"),
        Move.DECLINE: Text(en="decline", fr="refuser"),
    },
    Neglect: {
        Neglect.NO_DEADLINE: Text(en="no deadline", fr="pas d'échéance"),
        Neglect.NO_PURPOSE: Text(en="no purpose", fr="pas de finalité"),
        Neglect.NO_OWNER: Text(en="no owner", fr="aucun porteur"),
        Neglect.NO_READING: Text(en="no reading", fr="aucun relevé"),
        Neglect.STALE: Text(en="no news", fr="sans nouvelles"),
        Neglect.MISSED: Text(en="missed", fr="manqué"),
        Neglect.OWED: Text(en="countermeasure owed", fr="contre-mesure à fournir"),
        Neglect.NOT_AGREED: Text(en="not agreed yet", fr="pas encore accepté"),
    },
    NoForecast: {
        NoForecast.TOO_FEW_READINGS: Text(en="too few readings", fr="trop peu de relevés"),
        NoForecast.NO_DEADLINE: Text(en="no deadline", fr="pas d'échéance"),
        NoForecast.NO_NUMBERS: Text(en="no figures", fr="pas de chiffres"),
        NoForecast.DEADLINE_PASSED: Text(en="deadline passed", fr="échéance passée"),
    },
    ObjectiveTerm: {
        ObjectiveTerm.SHORTFALL: Text(en="unmet", fr="manque"),
        ObjectiveTerm.UNSERVED: Text(en="idle strategies", fr="stratégies sans action"),
        ObjectiveTerm.OVERRUN: Text(en="after the deadline", fr="après l'échéance"),
        ObjectiveTerm.TOTAL_TARDINESS: Text(en="lateness", fr="retard"),
        ObjectiveTerm.OVERLOAD: Text(en="overload", fr="surcharge"),
        ObjectiveTerm.LEADER_WORKLOAD: Text(en="leader's load", fr="charge du responsable"),
        ObjectiveTerm.ASSIGNMENT_COST: Text(en="misfit", fr="inadéquation"),
        ObjectiveTerm.LABOUR_COST: Text(en="cost", fr="coût"),
        ObjectiveTerm.SECONDARY_COST: Text(en="price", fr="prix"),
        ObjectiveTerm.MAKESPAN: Text(en="finish", fr="fin"),
    },
    Orientation: {
        Orientation.ACHIEVE: Text(en="achieve", fr="atteindre"),
        Orientation.MAINTAIN: Text(en="maintain", fr="maintenir"),
        Orientation.AVOID: Text(en="avoid", fr="éviter"),
        Orientation.CEASE: Text(en="cease", fr="cesser"),
    },
    Outcome: {
        Outcome.SETTLED: Text(en="settled", fr="réglé"),
        Outcome.UNCLEAR: Text(en="unclear", fr="pas encore clair"),
        Outcome.PARKED: Text(en="parked", fr="mis de côté"),
        Outcome.SKIPPED: Text(en="skipped", fr="passé"),
        Outcome.EXHAUSTED: Text(en="nothing left", fr="plus rien"),
    },
    PaceBasis: {
        PaceBasis.RATIO: Text(en="actual over planned", fr="réel sur prévu"),
        PaceBasis.DIFFERENCE: Text(en="actual less planned", fr="réel moins prévu"),
        PaceBasis.SCORE: Text(en="actual progress", fr="avancement réel"),
    },
    Phase: {
        Phase.WISH: Text(en="the wish", fr="le souhait"),
        Phase.PURPOSE: Text(en="the purpose", fr="la finalité"),
        Phase.SMART: Text(en="the objective", fr="l'objectif"),
        Phase.REALITY: Text(en="what is there", fr="l'existant"),
        Phase.POLICY: Text(en="the policy", fr="la politique"),
        Phase.WILL: Text(en="the will", fr="la volonté"),
        Phase.COMMITMENT: Text(en="the commitment", fr="l'engagement"),
        Phase.DONE: Text(en="the end", fr="la fin"),
    },
    PlanLevel: PLAN_LEVELS,
    QuestionFault: {
        QuestionFault.ADVICE: Text(en="advice", fr="conseil"),
        QuestionFault.LEADING: Text(en="leading", fr="orientée"),
        QuestionFault.BLAMING: Text(en="blaming", fr="accusatrice"),
        QuestionFault.NO_QUESTION: Text(en="no question", fr="pas une question"),
        QuestionFault.CLOSED: Text(en="closed", fr="fermée"),
        QuestionFault.DOUBLE: Text(en="double", fr="double"),
        QuestionFault.TOO_EARLY: Text(en="too early", fr="trop tôt"),
        QuestionFault.ANSWERED: Text(en="answered before", fr="déjà répondue"),
        QuestionFault.UNCLEAR: Text(en="unclear", fr="peu claire"),
    },
    Realism: {
        Realism.TOO_EASY: Text(en="too easy", fr="trop facile"),
        Realism.REALISTIC: Text(en="realistic", fr="réaliste"),
        Realism.UNREALISTIC: Text(en="unrealistic", fr="irréaliste"),
    },
    RollUpRule: {
        RollUpRule.MEAN: Text(en="mean", fr="moyenne"),
        RollUpRule.WEIGHTED: Text(en="weighted mean", fr="moyenne pondérée"),
        RollUpRule.WORST: Text(en="the worst", fr="le moins avancé"),
        RollUpRule.MUST_HAVE: Text(en="with must-haves", fr="avec indispensables"),
    },
    Severity: {
        Severity.HINT: Text(en="hint", fr="piste"),
        Severity.WARNING: Text(en="warning", fr="avertissement"),
        Severity.ERROR: Text(en="error", fr="erreur"),
    },
    Side: {
        Side.REACH: Text(en="reach", fr="atteindre"),
        Side.AT_LEAST: Text(en="at least", fr="au moins"),
        Side.AT_MOST: Text(en="at most", fr="au plus"),
        Side.WITHIN: Text(en="keep within", fr="maintenir autour de"),
    },
    Status: {
        Status.REACHED: Text(en="reached", fr="atteint"),
        Status.ON_TRACK: Text(en="on track", fr="en bonne voie"),
        Status.BEHIND: Text(en="behind", fr="en retard"),
        Status.OFF_TRACK: Text(en="off track", fr="hors trajectoire"),
        Status.MISSED: Text(en="missed", fr="manqué"),
        Status.TOO_EARLY: Text(en="too early to tell", fr="trop tôt pour le dire"),
        Status.UNKNOWN: Text(en="not known", fr="sans information"),
    },
    Timing: {
        Timing.LEADING: Text(en="leading", fr="avancé"),
        Timing.LAGGING: Text(en="lagging", fr="de résultat"),
    },
    UnitKind: {
        UnitKind.PEOPLE: Text(en="people", fr="personnes"),
        UnitKind.MONEY: Text(en="money", fr="argent"),
        UnitKind.TIME: Text(en="time", fr="temps"),
        UnitKind.SCORE: Text(en="score", fr="note"),
        UnitKind.RATIO: Text(en="ratio", fr="ratio"),
        UnitKind.OUTPUT: Text(en="output", fr="réalisation"),
        UnitKind.BINARY: Text(en="yes or no", fr="oui ou non"),
    },
    Verdict: {
        Verdict.MET: Text(en="met", fr="oui"),
        Verdict.MISSED: Text(en="missed", fr="non"),
        Verdict.UNKNOWN: Text(en="unknown", fr="à préciser"),
    },
    Zone: {
        Zone.FAIL: Text(en="missed", fr="manqué"),
        Zone.COMMIT: Text(en="committed", fr="engagement tenu"),
        Zone.TARGET: Text(en="target", fr="cible"),
        Zone.STRETCH: Text(en="stretch", fr="au-delà"),
    },
}
"""One entry for each enumeration that is ever said aloud, in alphabetical order."""
