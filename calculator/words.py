"""What a finding says, in whole sentences of both languages.

A sentence is chosen by the finding's id and outcome, and by a fact where one outcome has
several reasons.
Slots are filled from the finding's facts and from the values it read; no number is typed here.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from calculator import formats, inputs, phrases
from calculator.findings import Answer, Fact, Finding, Outcome
from calculator.inputs import DESTINATION, LANGUAGE_CHOICES
from calculator.law.crs import ASSESSMENT_YEARS, EDUCATION_LEVELS
from calculator.model import Lang, Text
from calculator.phrases import ABILITIES

OUTCOMES: Final[dict[Outcome, Text]] = {
    "met": Text(en="Met", fr="Rempli"),
    "not_met": Text(en="Not met", fr="Non rempli"),
    "unknown": Text(en="Not yet known", fr="Pas encore connu"),
}

HEADLINES: Final[dict[Outcome, Text]] = {
    "met": Text(en="Conditions met", fr="Conditions remplies"),
    "not_met": Text(en="Conditions not met", fr="Conditions non remplies"),
    "unknown": Text(en="Not yet known", fr="Pas encore connu"),
}
"""The verdict in a word or two."""

VERDICTS: Final[dict[Outcome, Text]] = {
    "met": Text(
        en="By your answers, you meet the conditions of the Canadian Experience Class on {day}.",
        fr="D’après vos réponses, vous remplissez les conditions de la Catégorie de l’expérience "
        "canadienne le {day}.",
    ),
    "not_met": Text(
        en="By your answers, you do not meet the conditions of the Canadian Experience Class on "
        "{day}.",
        fr="D’après vos réponses, vous ne remplissez pas les conditions de la Catégorie de "
        "l’expérience canadienne le {day}.",
    ),
    "unknown": Text(
        en="It is not yet known whether you meet the conditions of the Canadian Experience Class "
        "on {day}.",
        fr="On ne sait pas encore si vous remplissez les conditions de la Catégorie de "
        "l’expérience canadienne le {day}.",
    ),
}
"""The verdict in one sentence."""

CONDITIONS: Final[dict[str, Text]] = {
    "cec.work.amount.met": Text(
        en="You have at least one full year of skilled work in Canada ({hours}) "
        "in the {window_years} before this day.",
        fr="Vous avez au moins une année complète de travail qualifié au Canada ({hours}) "
        "dans les {window_years} qui précèdent ce jour.",
    ),
    "cec.work.amount.not_met": Text(
        en="You have no full year of skilled work in Canada. The class asks for {hours}, counting "
        "at most {hours_per_week}.",
        fr="Vous n’avez aucune année complète de travail qualifié au Canada. La catégorie en "
        "demande "
        "{hours}, en comptant au plus {hours_per_week}.",
    ),
    "cec.work.amount.not_met.old": Text(
        en="Your work in Canada is too old: a full year ({hours}) must lie in the {window_years} "
        "before this day. It can still earn points.",
        fr="Votre travail au Canada est trop ancien\u202f: une année complète ({hours}) doit se "
        "situer "
        "dans les {window_years} qui précèdent ce jour. Il peut tout de même donner des points.",
    ),
    "cec.work.amount.unknown": Text(
        en="We need to know whether you have a full year of skilled work in Canada ({hours}) "
        "in the {window_years} before this day.",
        fr="Il faut savoir si vous avez une année complète de travail qualifié au Canada ({hours}) "
        "dans les {window_years} qui précèdent ce jour.",
    ),
    "cec.work.skilled.met": Text(
        en="You say that the work was in an eligible occupation.",
        fr="Vous dites que le travail était dans une profession admissible.",
    ),
    "cec.work.skilled.not_met": Text(
        en="There is no work in an eligible occupation.",
        fr="Il n’y a aucun travail dans une profession admissible.",
    ),
    "cec.work.skilled.unknown": Text(
        en="We need to know your work in Canada.",
        fr="Il faut connaître votre travail au Canada.",
    ),
    "cec.work.place.met": Text(
        en="You say that the work was done in Canada.",
        fr="Vous dites que le travail a été fait au Canada.",
    ),
    "cec.work.place.not_met": Text(
        en="There is no work done in Canada.", fr="Il n’y a aucun travail fait au Canada."
    ),
    "cec.work.place.unknown": Text(
        en="We need to know your work in Canada.",
        fr="Il faut connaître votre travail au Canada.",
    ),
    "cec.work.employee.met": Text(
        en="You say that you were employed, not self-employed.",
        fr="Vous dites que vous étiez employé, et non travailleur autonome.",
    ),
    "cec.work.employee.not_met": Text(
        en="There is no work as an employee.", fr="Il n’y a aucun travail comme employé."
    ),
    "cec.work.employee.unknown": Text(
        en="We need to know your work in Canada.",
        fr="Il faut connaître votre travail au Canada.",
    ),
    "cec.work.not_student.met": Text(
        en="You say that you were not a full-time student at the time.",
        fr="Vous dites que vous n’étiez pas aux études à temps plein à ce moment-là.",
    ),
    "cec.work.not_student.not_met": Text(
        en="There is no work outside full-time study.",
        fr="Il n’y a aucun travail hors des études à temps plein.",
    ),
    "cec.work.not_student.unknown": Text(
        en="We need to know your work in Canada.",
        fr="Il faut connaître votre travail au Canada.",
    ),
    "cec.work.authorized.met": Text(
        en="You say that the work was authorized, with temporary resident status.",
        fr="Vous dites que le travail était autorisé, avec le statut de résident temporaire.",
    ),
    "cec.work.authorized.not_met": Text(
        en="There is no authorized work.", fr="Il n’y a aucun travail autorisé."
    ),
    "cec.work.authorized.unknown": Text(
        en="We need to know your work in Canada.",
        fr="Il faut connaître votre travail au Canada.",
    ),
    "cec.language.met": Text(
        en="All four abilities reach level {threshold} in one language.",
        fr="Les quatre habiletés atteignent le niveau {threshold} dans une même langue.",
    ),
    "cec.language.not_met": Text(
        en="No valid result reaches level {threshold} in all four abilities of one language.",
        fr="Aucun résultat valide n’atteint le niveau {threshold} pour les quatre habiletés d’une "
        "même langue.",
    ),
    "cec.language.not_met.short": Text(
        en="No valid result reaches level {threshold} in all four abilities of one language. "
        "Below it: {short}.",
        fr="Aucun résultat valide n’atteint le niveau {threshold} pour les quatre habiletés d’une "
        "même langue. Au-dessous\u202f: {short}.",
    ),
    "cec.language.unknown": Text(
        en="We need all four results of a language test.",
        fr="Il faut les quatre résultats d’un test de langue.",
    ),
    "cec.language.unknown.threshold": Text(
        en="Your results reach one of the two thresholds. Which one applies depends on the TEER "
        "category of your work.",
        fr="Vos résultats atteignent l’un des deux seuils. Celui qui s’applique dépend de la "
        "catégorie FEER de votre travail.",
    ),
    "cec.intent.met": Text(
        en="You plan to live outside Quebec ({destination}).",
        fr="Vous comptez vivre ailleurs qu’au Québec ({destination}).",
    ),
    "cec.intent.not_met": Text(
        en="You plan to live in Quebec, which selects its own immigrants.",
        fr="Vous comptez vivre au Québec, qui choisit ses propres immigrants.",
    ),
    "cec.intent.unknown": Text(
        en="We need to know where in Canada you plan to live.",
        fr="Il faut savoir où au Canada vous comptez vivre.",
    ),
    "cec.admissible.met": Text(
        en="You know of nothing that could make you or your family inadmissible. "
        "An officer decides.",
        fr="Vous ne connaissez rien qui puisse vous interdire, à vous ou à votre famille, "
        "l’accès au "
        "territoire. Un agent en décide.",
    ),
    "cec.admissible.unknown": Text(
        en="We need to know whether something could make you or your family inadmissible.",
        fr="Il faut savoir si quelque chose pourrait vous interdire, à vous ou à votre famille, "
        "l’accès au territoire.",
    ),
    "cec.admissible.unknown.concern": Text(
        en="You know of a possible ground of inadmissibility. Only an officer can decide; "
        "consider asking an authorized representative before you apply.",
        fr="Vous connaissez un motif possible d’interdiction de territoire. Seul un agent peut en "
        "décider\u202f; songez à consulter un représentant autorisé avant de présenter une "
        "demande.",
    ),
}
"""What each condition says, by id and outcome, and by reason where there are several."""

DETAILS: Final[dict[str, Text]] = {
    "age": Text(en="{age} years old", fr="{age} ans"),
    "not_assessed": Text(
        en="Nothing counts: a foreign credential needs an assessment under {years} old.",
        fr="Rien ne compte\u202f: un diplôme étranger exige une évaluation de moins de {years}.",
    ),
    "years": Text(en="Full years: {years}", fr="Années complètes\u202f: {years}"),
    "before_limit": Text(
        en="{before} before the limit of {limit}", fr="{before} avant le maximum de {limit}"
    ),
    "uneven_english": Text(
        en="English is uneven: some abilities reach the level for the higher amount, some do not. "
        "We read that as the lower amount.",
        fr="L’anglais est inégal\u202f: certaines habiletés atteignent le niveau du montant "
        "supérieur, "
        "d’autres non. Nous y lisons le montant inférieur.",
    ),
    "left_out": Text(
        en="In force, but the amount is not known to us",
        fr="En vigueur, mais le nombre de points nous est inconnu",
    ),
    "between": Text(
        en="Between {low} and {high}, as answers are missing",
        fr="Entre {low} et {high}, car des réponses manquent",
    ),
}
"""The short remark beside a line of the score."""

_LANGUAGES: Final = {choice.id: choice.label for choice in LANGUAGE_CHOICES}
_PLACES: Final = {choice.id: choice.label for choice in DESTINATION.choices}


def condition(finding: Finding, lang: Lang) -> str:
    """The sentence of one condition of the class."""
    key = f"{finding.id}.{finding.outcome}"
    reason = _reason(finding)
    if reason:
        key = f"{key}.{reason}"
    return CONDITIONS[key].in_(lang).format(**_slots(finding, lang))


def _reason(finding: Finding) -> str:
    """Which of several sentences of an outcome fits the facts."""
    facts = finding.facts
    if facts.get("recent") is False:
        return "old"
    if facts.get("concern"):
        return "concern"
    if finding.id == "cec.language":
        if finding.outcome == "not_met" and facts.get("short"):
            return "short"
        if finding.outcome == "unknown" and _levels_are_known(finding):
            return "threshold"
    return ""


def _levels_are_known(finding: Finding) -> bool:
    """Whether only the occupation is open, and with it the threshold."""
    return not any(".languages" in path for path in finding.missing)


_UNITS: Final = {"hours": "hours", "hours_per_week": "hours_per_week", "window_years": "years"}


def _slots(finding: Finding, lang: Lang) -> dict[str, str]:
    return {name: _slot(name, value, lang) for name, value in finding.facts.items()}


def _slot(name: str, value: Fact, lang: Lang) -> str:
    if name in _UNITS and isinstance(value, int):
        return formats.quantity(value, _UNITS[name], lang)
    if name == "destination":
        return _PLACES[str(value)].in_(lang)
    if name == "short":
        names = [ABILITIES[ability].in_(lang).lower() for ability in str(value).split()]
        return formats.listed(names, lang)
    return str(value)


def detail(finding: Finding, lang: Lang) -> str:
    """The remark beside a line of the score; empty where the points say it all."""
    facts = finding.facts
    if finding.left_out and not finding.parts:
        return DETAILS["left_out"].in_(lang)
    if not finding.settled:
        return (
            DETAILS["between"]
            .in_(lang)
            .format(low=formats.number(finding.low, lang), high=formats.number(finding.high, lang))
        )
    if "before_limit" in facts:
        return (
            DETAILS["before_limit"]
            .in_(lang)
            .format(before=facts["before_limit"], limit=finding.limit)
        )
    if facts.get("not_assessed"):
        return DETAILS["not_assessed"].in_(lang).format(years=_assessment_years(finding, lang))
    if facts.get("uneven_english"):
        return DETAILS["uneven_english"].in_(lang)
    if "age" in facts:
        return DETAILS["age"].in_(lang).format(age=facts["age"])
    if "level" in facts:
        return EDUCATION_LEVELS[str(facts["level"])].in_(lang)
    if "years" in facts:
        return DETAILS["years"].in_(lang).format(years=facts["years"])
    if facts.get("language") and finding.high:
        return _LANGUAGES[str(facts["language"])].in_(lang)
    return ""


def _assessment_years(finding: Finding, lang: Lang) -> str:
    years: dict[str, int] = {used.parameter.id: used.entry.value for used in finding.values}  # type: ignore[misc]
    return formats.quantity(years[ASSESSMENT_YEARS.id], "years", lang)


def question(path: str, lang: Lang) -> str:
    """The words of a question by its path in the profile."""
    if path == "partner":
        return inputs.HAS_PARTNER.in_(lang)
    label = _LABELS[path.rpartition(".")[2]].in_(lang)
    if path.startswith("partner."):
        return ABOUT_PARTNER.in_(lang).format(question=label)
    return label


def answer(answer: Answer, lang: Lang) -> str:
    """An answer as a reader would say it."""
    value = answer.value
    if isinstance(value, bool):
        return phrases.say("yes" if value else "no", lang)
    if isinstance(value, date):
        return formats.day(value, lang)
    if isinstance(value, int):
        return formats.number(value, lang)
    name = answer.path.rpartition(".")[2]
    name = "test" if name.isdigit() else name
    if name in _CHOICES and value in _CHOICES[name]:
        return _CHOICES[name][value].in_(lang)
    return phrases.say("no", lang) if value == "none" else str(value)


def test_name(test: str, language: str, lang: Lang) -> str:
    """The name of a test, and for levels given as they are, their language."""
    name = _CHOICES["test"][test].in_(lang)
    return f"{name} ({_LANGUAGES[language].in_(lang)})" if test == "clb" else name


ABOUT_PARTNER: Final = Text(en="Partner: {question}", fr="Partenaire\u202f: {question}")

_INPUTS: Final = (*inputs.TOP, *inputs.PARTNER, *inputs.ENTRY_LANGUAGE)
_LABELS: Final = {question.name: question.label for question in _INPUTS}
_CHOICES: Final = {
    question.name: {choice.id: choice.label for choice in question.choices}
    for question in _INPUTS
    if question.choices
}

RESULT: Final[dict[str, Text]] = {
    "no_day": Text(
        en="Give the day of the question to see a result.",
        fr="Donnez le jour de la question pour voir un résultat.",
    ),
    "problems.one": Text(
        en="One answer could not be used; it is marked in the form. "
        "Everything that does not depend on it is shown.",
        fr="Une réponse n’a pas pu être utilisée\u202f; elle est signalée dans le formulaire. "
        "Tout ce qui n’en dépend pas est affiché.",
    ),
    "problems.many": Text(
        en="{n} answers could not be used; they are marked in the form. "
        "Everything that does not depend on them is shown.",
        fr="{n} réponses n’ont pas pu être utilisées\u202f; elles sont signalées dans le "
        "formulaire. "
        "Tout ce qui n’en dépend pas est affiché.",
    ),
    "decided_by": Text(en="What decides:", fr="Ce qui en décide\u202f:"),
    "still_open": Text(en="What is still open:", fr="Ce qui reste ouvert\u202f:"),
    "score_title": Text(
        en="Your score in the Comprehensive Ranking System (CRS)",
        fr="Votre pointage dans le Système de classement global (SCG)",
    ),
    "of_at_most": Text(en="of {limit} points", fr="sur {limit} points"),
    "so_far": Text(
        en="This is what your answers give so far.",
        fr="C’est ce que vos réponses donnent jusqu’ici.",
    ),
    "range": Text(
        en="With the missing answers it will lie between {low} and {high}.",
        fr="Avec les réponses manquantes, il se situera entre {low} et {high}.",
    ),
    "as_of": Text(
        en="For {day}, by the grid of {grid}.", fr="Pour le {day}, selon la grille du {grid}."
    ),
    "complete": Text(
        en="No missing answer can change this number.",
        fr="Aucune réponse manquante ne peut changer ce nombre.",
    ),
    "left_out_title": Text(
        en="This is not today’s whole score.", fr="Ce n’est pas tout le pointage de ce jour."
    ),
    "left_out": Text(
        en="The system changed on {day}. The amounts of that change are not known to us, so this "
        "number is computed by the grid of {grid} and leaves out:",
        fr="Le système a changé le {day}. Les points de ce changement ne nous sont pas "
        "connus\u202f; "
        "ce nombre est donc établi selon la grille du {grid} et laisse de côté\u202f:",
    ),
    "official_tool": Text(
        en="For the score in force, use the official tool:",
        fr="Pour le pointage en vigueur, utilisez l’outil officiel\u202f:",
    ),
    "missing.one": Text(en="One answer is missing", fr="Il manque une réponse"),
    "missing.many": Text(en="{n} answers are missing", fr="Il manque {n} réponses"),
    "conditions": Text(en="The conditions, one by one", fr="Les conditions, une à une"),
    "levels": Text(en="Your language levels", fr="Vos niveaux de langue"),
    "levels_caption": Text(
        en="Levels (CLB or NCLC) that your test results give",
        fr="Niveaux (NCLC ou CLB) que donnent vos résultats",
    ),
    "test": Text(en="Test", fr="Test"),
    "valid_until": Text(en="Counts until", fr="Compte jusqu’au"),
    "expired": Text(en="expired", fr="expiré"),
    "no_test_date": Text(en="date not given", fr="date non donnée"),
    "breakdown": Text(en="How the points add up", fr="Comment les points s’additionnent"),
    "breakdown_caption": Text(en="Points by factor on {day}", fr="Points par facteur le {day}"),
    "factor": Text(en="Factor", fr="Facteur"),
    "points": Text(en="Points", fr="Points"),
    "at_most": Text(en="At most", fr="Maximum"),
    "total": Text(en="Total", fr="Total"),
    "not_known": Text(en="not yet known", fr="pas encore connu"),
    "assumed": Text(en="Taken for granted", fr="Tenu pour acquis"),
    "assumed_valid": Text(
        en="No test date was given, so these results are taken as still valid:",
        fr="Sans date de test, ces résultats sont considérés comme encore valides\u202f:",
    ),
    "no_promise": Text(
        en="This is information, not legal advice, and promises neither an invitation nor a "
        "decision.",
        fr="Ceci est une information, non un avis juridique, et ne promet ni invitation ni "
        "décision.",
    ),
    "checked_on": Text(
        en="The law was last checked on {day}.", fr="La loi a été vérifiée le {day}."
    ),
    "working": Text(en="Working", fr="Détail"),
    "working_of": Text(en=": {name}", fr="\u202f: {name}"),
    "answers_used": Text(en="Your answers:", fr="Vos réponses\u202f:"),
    "values_used": Text(en="What the law says:", fr="Ce que dit la loi\u202f:"),
    "explained": Text(en="Explained in the guide", fr="Expliqué dans le guide"),
}
"""The words of the result around the findings; `.one` and `.many` go by a number `n`."""


def result(key: str, lang: Lang, **slots: object) -> str:
    """A phrase of the result; one with a number `n` in the form the language asks for."""
    if key not in RESULT:
        number = slots["n"]
        assert isinstance(number, int)
        key = f"{key}.{'one' if number == 1 or (lang == 'fr' and number == 0) else 'many'}"
    return RESULT[key].in_(lang).format(**slots)
