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
from calculator.profile import Job

OUTCOMES: Final[dict[Outcome, Text]] = {
    "met": Text(en="Met", fr="Condition remplie"),
    "not_met": Text(en="Not met", fr="Condition non remplie"),
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
        fr="Vous n’avez aucune année complète de travail qualifié au Canada. La catégorie demande "
        "{hours}, à raison d’au plus {hours_per_week}.",
    ),
    "cec.work.amount.not_met.old": Text(
        en="Your work in Canada is too old: a full year ({hours}) must lie in the {window_years} "
        "before this day. It can still earn points.",
        fr="Votre travail au Canada est trop ancien\u202f: une année complète ({hours}) doit se "
        "situer "
        "dans les {window_years} qui précèdent ce jour. Il peut tout de même donner des points.",
    ),
    "cec.work.amount.met.jobs": Text(
        en="Your work in Canada gives {counted} in the {window_years} before this day; the class "
        "asks for {hours}.",
        fr="Votre travail au Canada donne {counted} dans les {window_years} qui précèdent ce "
        "jour\u202f; la catégorie demande {hours}.",
    ),
    "cec.work.amount.not_met.jobs": Text(
        en="Your work in Canada gives {counted} in the {window_years} before this day; the class "
        "asks for {hours}, counting at most {hours_per_week}.",
        fr="Votre travail au Canada donne {counted} dans les {window_years} qui précèdent ce "
        "jour\u202f; la catégorie demande {hours}, à raison d’au plus {hours_per_week}.",
    ),
    "cec.work.amount.not_met.coming": Text(
        en="Your work in Canada gives {counted} in the {window_years} before this day; the class "
        "asks for {hours}. If your present work goes on as it is, you reach them on {first_day}.",
        fr="Votre travail au Canada donne {counted} dans les {window_years} qui précèdent ce "
        "jour\u202f; la catégorie demande {hours}. Si votre travail actuel se poursuit tel quel, "
        "vous les atteindrez le {first_day}.",
    ),
    "cec.work.amount.unknown.open": Text(
        en="Your work in Canada gives {counted} for certain; a job that cannot be counted yet "
        "may add more. The class asks for {hours}.",
        fr="Votre travail au Canada donne avec certitude {counted}\u202f; un emploi qui ne peut "
        "pas encore être compté pourrait en ajouter. La catégorie demande {hours}.",
    ),
    "cec.work.amount.unknown.jobs": Text(
        en="Your work in Canada gives {counted} for certain, and up to {possible} with what is "
        "still open in your jobs; the class asks for {hours}.",
        fr="Votre travail au Canada donne avec certitude {counted}, et jusqu’à {possible} avec ce "
        "qui reste ouvert dans vos emplois\u202f; la catégorie demande {hours}.",
    ),
    "cec.work.amount.unknown": Text(
        en="We need to know whether you have a full year of skilled work in Canada ({hours}) "
        "in the {window_years} before this day.",
        fr="Il faut savoir si vous avez une année complète de travail qualifié au Canada ({hours}) "
        "dans les {window_years} qui précèdent ce jour.",
    ),
    "cec.work.skilled.met": Text(
        en="At least one of your jobs was in an eligible category of occupation.",
        fr="Au moins un de vos emplois relevait d’une catégorie de professions admissible.",
    ),
    "cec.work.skilled.met.stated": Text(
        en="Taken on your word: that the work was in an eligible occupation. Years that you "
        "state must be such work.",
        fr="Nous vous croyons sur parole\u202f: le travail relevait d’une profession admissible. "
        "N’indiquez que des années d’un tel travail.",
    ),
    "cec.work.skilled.met.none": Text(
        en="You state no full year of work, so there is nothing to judge here.",
        fr="Vous n’indiquez aucune année complète de travail\u202f; il n’y a rien à vérifier ici.",
    ),
    "cec.work.skilled.not_met": Text(
        en="None of your jobs was in an eligible category of occupation.",
        fr="Aucun de vos emplois ne relevait d’une catégorie de professions admissible.",
    ),
    "cec.work.skilled.unknown": Text(
        en="We need to know more of your work in Canada.",
        fr="Il faut en savoir plus sur votre travail au Canada.",
    ),
    "cec.work.place.met": Text(
        en="At least one of your jobs was done in Canada.",
        fr="Au moins un de vos emplois a été exercé au Canada.",
    ),
    "cec.work.place.met.stated": Text(
        en="Taken on your word: that the work was done in Canada, for an employer in Canada. "
        "Years that you state must be such work.",
        fr="Nous vous croyons sur parole\u202f: le travail a été fait au Canada, pour un "
        "employeur au Canada. N’indiquez que des années d’un tel travail.",
    ),
    "cec.work.place.met.none": Text(
        en="You state no full year of work, so there is nothing to judge here.",
        fr="Vous n’indiquez aucune année complète de travail\u202f; il n’y a rien à vérifier ici.",
    ),
    "cec.work.place.not_met": Text(
        en="None of your jobs was done in Canada.",
        fr="Aucun de vos emplois n’a été exercé au Canada.",
    ),
    "cec.work.place.unknown": Text(
        en="We need to know more of your work in Canada.",
        fr="Il faut en savoir plus sur votre travail au Canada.",
    ),
    "cec.work.employee.met": Text(
        en="At least one of your jobs was not self-employment.",
        fr="Au moins un de vos emplois n’était pas un travail autonome.",
    ),
    "cec.work.employee.met.stated": Text(
        en="Taken on your word: that you were employed and not self-employed. Years that you "
        "state must be such work.",
        fr="Nous vous croyons sur parole\u202f: vous aviez un employeur et ne travailliez pas à "
        "votre compte. N’indiquez que des années d’un tel travail.",
    ),
    "cec.work.employee.met.none": Text(
        en="You state no full year of work, so there is nothing to judge here.",
        fr="Vous n’indiquez aucune année complète de travail\u202f; il n’y a rien à vérifier ici.",
    ),
    "cec.work.employee.not_met": Text(
        en="All of your jobs were self-employment.",
        fr="Tous vos emplois étaient du travail autonome.",
    ),
    "cec.work.employee.unknown": Text(
        en="We need to know more of your work in Canada.",
        fr="Il faut en savoir plus sur votre travail au Canada.",
    ),
    "cec.work.not_student.met": Text(
        en="At least one of your jobs was outside full-time study.",
        fr="Au moins un de vos emplois a été exercé en dehors d’études à temps plein.",
    ),
    "cec.work.not_student.met.stated": Text(
        en="Taken on your word: that you were not studying full time at the time. Years that you "
        "state must be such work.",
        fr="Nous vous croyons sur parole\u202f: vous n’étiez pas aux études à temps plein à ce "
        "moment-là. N’indiquez que des années d’un tel travail.",
    ),
    "cec.work.not_student.met.none": Text(
        en="You state no full year of work, so there is nothing to judge here.",
        fr="Vous n’indiquez aucune année complète de travail\u202f; il n’y a rien à vérifier ici.",
    ),
    "cec.work.not_student.not_met": Text(
        en="All of your jobs were during full-time study.",
        fr="Tous vos emplois ont été exercés pendant des études à temps plein.",
    ),
    "cec.work.not_student.unknown": Text(
        en="We need to know more of your work in Canada.",
        fr="Il faut en savoir plus sur votre travail au Canada.",
    ),
    "cec.work.authorized.met": Text(
        en="At least one of your jobs was authorized, with status.",
        fr="Au moins un de vos emplois était autorisé, et vous aviez un statut.",
    ),
    "cec.work.authorized.met.stated": Text(
        en="Taken on your word: that the work was authorized, with temporary resident status. "
        "Years that you state must be such work.",
        fr="Nous vous croyons sur parole\u202f: le travail était autorisé, avec le statut de "
        "résident temporaire. N’indiquez que des années d’un tel travail.",
    ),
    "cec.work.authorized.met.none": Text(
        en="You state no full year of work, so there is nothing to judge here.",
        fr="Vous n’indiquez aucune année complète de travail\u202f; il n’y a rien à vérifier ici.",
    ),
    "cec.work.authorized.not_met": Text(
        en="None of your jobs was authorized, with status.",
        fr="Aucun de vos emplois n’était à la fois autorisé et exercé avec un statut.",
    ),
    "cec.work.authorized.unknown": Text(
        en="We need to know more of your work in Canada.",
        fr="Il faut en savoir plus sur votre travail au Canada.",
    ),
    "cec.language.met": Text(
        en="All four abilities reach level {threshold} in one language.",
        fr="Les quatre habiletés atteignent le niveau {threshold} dans une même langue.",
    ),
    "cec.language.not_met.no_result": Text(
        en="You have no test result that is valid on this day. You need level {threshold} in all "
        "four abilities of one language.",
        fr="Vous n’avez aucun résultat de test valide ce jour-là. Il faut le niveau {threshold} "
        "pour les quatre habiletés d’une même langue.",
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
        en="Something about your language results is missing, or cannot be used.",
        fr="Il manque quelque chose à vos résultats de langue, ou une réponse est inutilisable.",
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
        fr="Vous comptez vivre au Québec, qui choisit lui-même ses immigrants.",
    ),
    "cec.intent.unknown": Text(
        en="We need to know where in Canada you plan to live.",
        fr="Il faut savoir où au Canada vous comptez vivre.",
    ),
    "cec.admissible.met": Text(
        en="You know of nothing that could make you or your family inadmissible. "
        "An officer decides.",
        fr="À votre connaissance, rien ne pourrait entraîner une interdiction de territoire pour "
        "vous ou votre famille. Un agent en décide.",
    ),
    "cec.admissible.unknown": Text(
        en="We need to know whether something could make you or your family inadmissible.",
        fr="Il faut savoir si quelque chose pourrait entraîner une interdiction de territoire "
        "pour vous ou votre famille.",
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

REASONS: Final[dict[str, Text]] = {
    "skilled.not_met": Text(
        en="The occupation is not of an eligible category.",
        fr="La profession ne relève pas d’une catégorie admissible.",
    ),
    "skilled.unknown": Text(
        en="The category of the occupation is not known.",
        fr="La catégorie de la profession n’est pas connue.",
    ),
    "place.not_met": Text(en="Outside Canada.", fr="À l’extérieur du Canada."),
    "place.unknown": Text(
        en="Where the work was done is not known.",
        fr="On ne sait pas où le travail a été fait.",
    ),
    "place.unknown.employer": Text(
        en="For an employer abroad: the official texts differ on whether it counts.",
        fr="Pour un employeur à l’étranger\u202f: d’un texte officiel à l’autre, ce travail "
        "compte ou ne compte pas.",
    ),
    "employee.not_met": Text(en="Self-employed.", fr="Travail autonome."),
    "employee.unknown": Text(
        en="Depends on whether it was self-employment.",
        fr="Cela dépend\u202f: était-ce un travail autonome\u202f?",
    ),
    "not_student.not_met": Text(
        en="During full-time study.", fr="Pendant des études à temps plein."
    ),
    "not_student.unknown": Text(
        en="Depends on whether you were studying full time.",
        fr="Cela dépend\u202f: étiez-vous aux études à temps plein\u202f?",
    ),
    "authorized.not_met": Text(en="Not authorized.", fr="Non autorisé."),
    "authorized.not_met.claimant": Text(
        en="On a refugee claimant’s work permit.",
        fr="Avec un permis de travail de demandeur d’asile.",
    ),
    "authorized.unknown": Text(
        en="Depends on whether it was authorized.",
        fr="Cela dépend\u202f: était-il autorisé\u202f?",
    ),
    "over_limit": Text(
        en="Hours over {limit}, all jobs together, do not count.",
        fr="Les heures au-delà de {limit}, tous emplois réunis, ne comptent pas.",
    ),
    "all_before_window": Text(
        en="All of it lies before the period.", fr="Entièrement avant la période."
    ),
    "before_window": Text(
        en="Part of it lies before the period.", fr="En partie avant la période."
    ),
    "not_countable": Text(
        en="Cannot be counted yet: an answer is missing or wrong.",
        fr="Ne peut pas encore être compté\u202f: une réponse manque ou est inexacte.",
    ),
}
"""Why hours of a job do not count, or are not certain, by condition and outcome."""

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
        fr="L’anglais est inégal\u202f: certaines habiletés atteignent le niveau exigé pour le "
        "plus élevé des deux nombres de points, d’autres non. Nous retenons le moins élevé.",
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
    if "counted" in facts:
        if finding.outcome == "unknown" and facts["open"]:
            return "open"
        return "coming" if finding.outcome == "not_met" and facts["first_day"] else "jobs"
    if facts.get("concern"):
        return "concern"
    if "stated" in facts:
        return "stated" if facts["stated"] else "none"
    if facts.get("no_result"):
        return "no_result"
    if finding.id == "cec.language":
        if finding.outcome == "not_met" and facts.get("short"):
            return "short"
        if finding.outcome == "unknown" and _levels_are_known(finding):
            return "threshold"
    return ""


def _levels_are_known(finding: Finding) -> bool:
    """Whether only the occupation is open, and with it the threshold."""
    return not any(".languages" in path for path in finding.missing)


_UNITS: Final = {
    "hours": "hours",
    "counted": "hours",
    "possible": "hours",
    "hours_per_week": "hours_per_week",
    "window_years": "years",
}


def _slots(finding: Finding, lang: Lang) -> dict[str, str]:
    return {name: _slot(name, value, lang) for name, value in finding.facts.items()}


def _slot(name: str, value: Fact, lang: Lang) -> str:
    if name in _UNITS and isinstance(value, int):
        return formats.quantity(value, _UNITS[name], lang)
    if name == "destination":
        return _PLACES[str(value)].in_(lang)
    if name in ("first_day", "lost_on") and isinstance(value, str):
        return formats.day(date.fromisoformat(value), lang)
    if name == "short":
        names = [ABILITIES[ability].in_(lang).lower() for ability in str(value).split()]
        return formats.listed(names, lang)
    return str(value)


def reason(condition: str, outcome: Outcome, job: Job) -> Text:
    """Why a job does not meet a condition, or may not."""
    key = f"{condition}.{outcome}"
    if key == "place.unknown" and job.employer_abroad:
        key = "place.unknown.employer"
    if key == "authorized.not_met" and job.claimant_permit:
        key = "authorized.not_met.claimant"
    return REASONS[key]


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
    person, _, rest = path.partition(".")
    label = _LABELS[path.rpartition(".")[2]].in_(lang)
    if rest.startswith("work."):
        place = int(rest.split(".")[1]) + 1
        label = OF_JOB.in_(lang).format(place=place, question=label)
    return ABOUT_PARTNER.in_(lang).format(question=label) if person == "partner" else label


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


def language_name(code: str, lang: Lang) -> str:
    """An official language by its code."""
    return _LANGUAGES[code].in_(lang)


def test_name(test: str, language: str, lang: Lang) -> str:
    """The name of a test, and for levels given as they are, their language."""
    name = _CHOICES["test"][test].in_(lang)
    return f"{name} ({_LANGUAGES[language].in_(lang)})" if test == "clb" else name


OF_JOB: Final = Text(en="Job {place}: {question}", fr="Emploi {place}\u202f: {question}")
ABOUT_PARTNER: Final = Text(en="Partner: {question}", fr="Partenaire\u202f: {question}")

_INPUTS: Final = (*inputs.TOP, *inputs.PARTNER, *inputs.ENTRY_LANGUAGE, *inputs.ENTRY_WORK)
_LABELS: Final = {question.name: question.label for question in _INPUTS}
_CHOICES: Final = {
    question.name: {choice.id: choice.label for choice in question.choices}
    for question in _INPUTS
    if question.choices
}

RESULT: Final[dict[str, Text]] = {
    "no_day": Text(
        en="Give the day of the question to see a result.",
        fr="Choisissez un jour pour voir un résultat.",
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
    "decided_by": Text(en="What decides:", fr="Ce qui détermine ce résultat\u202f:"),
    "still_open": Text(en="What is still open:", fr="Ce qui reste ouvert\u202f:"),
    "score_title": Text(
        en="Your score in the Comprehensive Ranking System (CRS)",
        fr="Votre pointage dans le Système de classement global (SCG)",
    ),
    "of_at_most": Text(en="of {limit} points", fr="sur {limit} points"),
    "so_far": Text(
        en="Between these, depending on the missing answers.",
        fr="Entre ces deux nombres, selon les réponses manquantes.",
    ),
    "span": Text(en="{low} to {high}", fr="{low} à {high}"),
    "as_of": Text(
        en="For {day}, by the grid of {grid}.", fr="Pour le {day}, selon la grille du {grid}."
    ),
    "not_today": Text(
        en="This is the result for {day}, not for today ({today}).",
        fr="Voici le résultat pour le {day}, et non pour aujourd’hui ({today}).",
    ),
    "invited": Text(
        en="Your age is that of {invited}, the day of your invitation. It counts so for an "
        "application on that invitation only: for a later round, leave that day empty.",
        fr="Votre âge est celui du {invited}, jour de votre invitation. Il ne compte ainsi que "
        "pour une demande à la suite de cette invitation\u202f: pour une ronde ultérieure, laissez "
        "ce jour vide.",
    ),
    "invited_keep": Text(
        en="Do not decline the invitation because of the number shown here.",
        fr="Ne refusez pas l’invitation à cause du nombre affiché ici.",
    ),
    "invitation": Text(en="What an invitation asks of you", fr="Ce que demande une invitation"),
    "rules_changed": Text(
        en="The points have changed since then, on {change}: this is not your score of today.",
        fr="Les points ont changé depuis, le {change}\u202f: ce n’est pas votre pointage "
        "d’aujourd’hui.",
    ),
    "both_days": Text(
        en="The conditions must hold on the day of the invitation and on the day IRCC receives the "
        "application.",
        fr="Les conditions doivent être remplies le jour de l’invitation et le jour où IRCC reçoit "
        "la demande.",
    ),
    "when": Text(en="What is checked on which day", fr="Ce qui est vérifié, et quel jour"),
    "first_assumed": Text(
        en="You have not named your first official language; it is taken to be {language}, the "
        "language of the first result. Try the other one too: it can change the score a lot.",
        fr="Vous n’avez pas désigné votre première langue officielle\u202f; nous prenons celle du "
        "premier résultat\u202f: {language}. Essayez aussi l’autre\u202f; le pointage peut "
        "beaucoup changer.",
    ),
    "complete": Text(
        en="No missing answer can change this number.",
        fr="Aucune réponse manquante ne peut changer ce nombre.",
    ),
    "left_out_more": Text(
        en="Other factors, such as French, a sibling, a partner, study in Canada or a trade "
        "certificate, may have changed on the same day. We do not know that either: the true score "
        "may be higher or lower.",
        fr="D’autres facteurs, comme le français, un frère ou une sœur, un partenaire, des études "
        "au Canada ou un certificat de compétence, ont pu changer le même jour. Nous ne le savons "
        "pas non plus\u202f: le vrai pointage peut être plus élevé ou plus bas.",
    ),
    "left_out_title": Text(
        en="This is not the whole score for that day.",
        fr="Ce n’est pas le pointage complet de ce jour.",
    ),
    "left_out": Text(
        en="The system changed on {day}. The amounts of that change are not known to us, so this "
        "number is computed by the grid of {grid} and leaves out:",
        fr="Le système a changé le {day}. Nous ignorons les points de ce changement\u202f; ce "
        "nombre est donc établi selon la grille du {grid} et laisse de côté\u202f:",
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
    "no_usable_date": Text(en="date not usable", fr="date inutilisable"),
    "column_other_day": Text(
        en="The column that you chose and the date of the test do not fit each other, so the "
        "levels may be wrong. Compare both with your certificate.",
        fr="La colonne choisie et la date du test ne vont pas ensemble\u202f: les niveaux peuvent "
        "être faux. Comparez les deux avec votre attestation.",
    ),
    "column_undated": Text(
        en="Certificates since {start} do not have the column that you chose. Give the date of "
        "the test, to know whether the result still counts.",
        fr="Les attestations n’ont plus la colonne choisie depuis le {start}. Donnez la date du "
        "test pour savoir si le résultat compte encore.",
    ),
    "column_of_two": Text(
        en="Certificates of that time may have two columns. Choose the one from which your scores "
        "come; these levels read them on the scale up to {highest}.",
        fr="Les attestations de cette époque peuvent avoir deux colonnes. Choisissez celle d’où "
        "viennent vos notes\u202f; ces niveaux les lisent sur l’échelle allant jusqu’à {highest}.",
    ),
    "breakdown": Text(en="How the points add up", fr="L’addition des points"),
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
    "history": Text(en="Your work, counted", fr="Le décompte de votre travail"),
    "history_sum": Text(
        en="This gives {counted} in the period; the class asks for {needed}.",
        fr="Cela donne {counted} dans la période\u202f; la catégorie demande {needed}.",
    ),
    "history_open": Text(
        en="This gives {counted} in the period for certain, and up to {possible} with what is "
        "still open; the class asks for {needed}.",
        fr="Cela donne avec certitude {counted} dans la période, et jusqu’à {possible} avec ce "
        "qui reste ouvert\u202f; la catégorie demande {needed}.",
    ),
    "legend_limit": Text(
        en="over the weekly limit: cut", fr="au-delà du maximum hebdomadaire\u202f: retranché"
    ),
    "first_missing": Text(en="first day missing", fr="premier jour manquant"),
    "days_without": Text(en="{days}, without {gaps}", fr="{days}, sauf {gaps}"),
    "history_caption": Text(
        en="Jobs, and the hours that count in the period",
        fr="Emplois, et heures qui comptent dans la période",
    ),
    "job": Text(en="Job", fr="Emploi"),
    "days": Text(en="Days", fr="Dates"),
    "weekly": Text(en="Hours a week", fr="Heures par semaine"),
    "worked": Text(en="Worked in the period", fr="Travaillées dans la période"),
    "counted": Text(en="Counted", fr="Comptées"),
    "why": Text(en="Why", fr="Pourquoi"),
    "job_number": Text(en="Job {place}", fr="Emploi {place}"),
    "job_teer": Text(en="Job {place} (TEER {teer})", fr="Emploi {place} (FEER {teer})"),
    "since_day": Text(en="since {first}", fr="depuis le {first}"),
    "from_to": Text(en="{first} to {last}", fr="du {first} au {last}"),
    "picture": Text(en="Your work over time", fr="Votre travail dans le temps"),
    "legend_met": Text(en="counts", fr="compte"),
    "legend_not_met": Text(en="does not count", fr="ne compte pas"),
    "legend_unknown": Text(en="not yet known", fr="pas encore connu"),
    "legend_window": Text(en="period that counts", fr="période qui compte"),
    "window": Text(
        en="The period that counts runs from {start} to {last}.",
        fr="La période qui compte va du {start} au {last}.",
    ),
    "mark_today": Text(en="Day of the question", fr="Jour choisi"),
    "mark_first": Text(en="You qualify", fr="Admissible"),
    "mark_lost": Text(en="Lost", fr="Année perdue"),
    "mark_today_text": Text(
        en="The day of the question is {day}; that day itself does not count.",
        fr="Le jour choisi est le {day}\u202f; ce jour lui-même ne compte pas.",
    ),
    "first_past": Text(
        en="The year has been reached since {day}.", fr="L’année est atteinte depuis le {day}."
    ),
    "first_future": Text(
        en="If your present work goes on as it is, the year is reached on {day}.",
        fr="Si votre travail actuel se poursuit tel quel, l’année sera atteinte le {day}.",
    ),
    "first_never": Text(
        en="With the jobs as they stand, the year is not reached.",
        fr="Avec les emplois que vous avez inscrits, l’année n’est pas atteinte.",
    ),
    "first_open": Text(
        en="The hours that are certain do not reach the year, so no day can be named yet.",
        fr="Les heures certaines n’atteignent pas l’année\u202f; aucun jour ne peut donc encore "
        "être indiqué.",
    ),
    "lost": Text(
        en="If nothing more is worked, the year is lost again on {day}, as old work leaves the "
        "period.",
        fr="Sans autre travail, l’année sera perdue le {day}, car le travail ancien sortira de la "
        "période.",
    ),
    "lost_going_on": Text(
        en="Even if your present work goes on as it is, the year is lost again on {day}.",
        fr="Même si votre travail actuel se poursuit tel quel, l’année sera perdue le {day}.",
    ),
    "no_promise": Text(
        en="This is information, not legal advice, and promises neither an invitation nor a "
        "decision.",
        fr="Il s’agit de renseignements, et non d’un avis juridique\u202f; rien ici ne promet une "
        "invitation ni une décision.",
    ),
    "checked_on": Text(
        en="The law was compiled on {day} from copies of the official texts; the newest copy of "
        "the "
        "Regulations was of {regulations}.",
        fr="Les règles ont été compilées le {day} à partir de copies des textes officiels\u202f; "
        "la copie la plus récente du Règlement était du {regulations}.",
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
    return phrases.filled(RESULT, key, lang, **slots)
