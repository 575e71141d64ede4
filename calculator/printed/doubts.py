"""Which open doubts touch a result: each by its anchor on the page of doubts.

The page (`about/doubts.md`) says more of each; its headings are the titles here, and a test holds
the two together. `ELSEWHERE` names the doubts of the page that touch no result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from calculator.assess import Result
from calculator.case import Case
from calculator.findings import Finding
from calculator.law import CHECKED
from calculator.law.language import TESTS
from calculator.law.process import REFORM_UNCHANGED_ON
from calculator.model import Text
from calculator.profile import Job, LanguageResult
from calculator.rules.jobs import is_abroad
from calculator.rules.people import results_of, valid_until

PAGE: Final = "about/doubts.md"

ELSEWHERE: Final = frozenset(
    {
        "rounds",
        "category-lists",
        "bridging-permit",
        "nominees",
        "peq",
        "biometrics-police",
        "education-names",
        "levels-plan",
    }
)
"""Doubts about what comes before or after; neither the conditions nor the points hang on them."""


CHARTS: Final = {test.id: test.charts for test in TESTS}


class Touched(NamedTuple):
    """A whole result, as the doubts ask about it."""

    case: Case
    found: dict[str, Finding]

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The applicant's jobs."""
        return self.case.profile.applicant.jobs

    @property
    def in_canada(self) -> tuple[Job, ...]:
        """Those of the jobs that are in Canada."""
        return tuple(job for job in self.jobs if is_abroad(job) is False)

    @property
    def tests(self) -> tuple[LanguageResult, ...]:
        """The applicant's language results."""
        return results_of(self.case.profile.applicant)

    @property
    def charted(self) -> tuple[LanguageResult, ...]:
        """Those that a chart turned into levels."""
        return tuple(test for test in self.tests if test.chart and test.test in CHARTS)

    def told(self, name: str) -> object:
        """An answer of the applicant, or None."""
        return self.case.profile.applicant.answers.get(name)


class Doubt(NamedTuple):
    """A doubt: its anchor and its title on the page, how we read it, and when it touches."""

    anchor: str
    title: Text
    reading: Text
    touches: Callable[[Touched], bool]


def of(result: Result) -> Iterator[Doubt]:
    """The doubts that touch a result, in the order of the page."""
    if result.case is None or result.eligibility is None or result.crs is None:
        return
    trees = (result.eligibility, result.crs)
    found = {finding.id: finding for tree in trees for finding in tree.walk()}
    touched = Touched(result.case, found)
    yield from (doubt for doubt in DOUBTS if doubt.touches(touched))


def _is_left_out(touched: Touched) -> bool:
    return bool(touched.found["crs"].left_out)


def _is_after_our_text(touched: Touched) -> bool:
    return touched.case.day > REFORM_UNCHANGED_ON.known_on(CHECKED)


def _has_uneven_english(touched: Touched) -> bool:
    return bool(touched.found["crs.additional.french"].facts.get("uneven_english"))


def _has_work_abroad(touched: Touched) -> bool:
    return any(map(is_abroad, touched.jobs)) or bool(touched.told("foreign_years"))


def _may_have_employer_abroad(touched: Touched) -> bool:
    """A job marked so; or years, which are taken on the person's word."""
    stated = touched.found["cec.work.place"].facts.get("stated")
    return bool(stated) or any(job.employer_abroad for job in touched.jobs)


def _may_be_study(touched: Touched) -> bool:
    return any(job.full_time_student is not False for job in touched.in_canada)


def _may_be_self_employed(touched: Touched) -> bool:
    return any(job.self_employed is not False for job in touched.in_canada)


def _may_lack_a_permit(touched: Touched) -> bool:
    """The form asks for authority, of whatever kind; who tells of no permit may have had none."""
    authorized = any(job.authorized is not False for job in touched.in_canada)
    return authorized and touched.told("permit_until") is None


def _has_sibling_beside_unscored_partner(touched: Touched) -> bool:
    profile = touched.case.profile
    partner = profile.partner.answers if profile.partner else {}
    unscored = partner.get("accompanying") is False or partner.get("citizen_or_resident") is True
    return unscored and profile.answers.get("sibling_in_canada") is True


def _has_gaps(touched: Touched) -> bool:
    return any(job.gaps for job in touched.jobs)


def _has_a_first_day(touched: Touched) -> bool:
    facts = touched.found["cec.work.amount"].facts
    return bool(facts.get("first_day") or facts.get("lost_on"))


def _has_two_languages(touched: Touched) -> bool:
    return len(touched.tests) > 1


def _has_an_old_chart(touched: Touched) -> bool:
    return any(test.chart != CHARTS[test.test].known_on(CHECKED) for test in touched.charted)


def _has_an_expired_result(touched: Touched) -> bool:
    ends = (valid_until(touched.case, test) for test in touched.tests)
    return any(day is not None and day < touched.case.day for day in ends)


def _has_a_physician(touched: Touched) -> bool:
    return any(job.public_physician for job in touched.jobs)


def _has_a_test(touched: Touched) -> bool:
    return bool(touched.charted)


def _has_no_threshold(touched: Touched) -> bool:
    language = touched.found["cec.language"]
    settled = language.facts.get("threshold_settled")
    return language.outcome == "unknown" and settled is False and bool(touched.jobs)


DOUBTS: Final = (
    Doubt(
        "crs-change",
        Text(
            en="The points since the change of the ranking system",
            fr="Les points depuis le changement du système de classement",
        ),
        Text(
            en="The amounts of that change are not known to us: the score is that of the grid "
            "before it, and is not complete.",
            fr="Les points de ce changement ne nous sont pas connus\u202f: le pointage est celui "
            "de la grille précédente, et n’est pas complet.",
        ),
        _is_left_out,
    ),
    Doubt(
        "other-factors",
        Text(
            en="Other factors that may have changed that day",
            fr="D’autres facteurs qui ont pu changer ce jour-là",
        ),
        Text(
            en="We keep the other factors as they were, because a proposal is not law.",
            fr="Nous gardons les autres facteurs tels qu’ils étaient, car une proposition n’est "
            "pas la loi.",
        ),
        _is_left_out,
    ),
    Doubt(
        "single-class",
        Text(
            en="One class in the place of three",
            fr="Une seule catégorie au lieu de trois",
        ),
        Text(
            en="We take it that the class still exists on this day; the newest text that we read "
            "is older.",
            fr="Nous supposons que la catégorie existe encore ce jour-là\u202f; le texte le plus "
            "récent que nous ayons lu est plus ancien.",
        ),
        _is_after_our_text,
    ),
    Doubt(
        "french-bonus",
        Text(
            en="French points with uneven English",
            fr="Les points pour le français quand l’anglais est inégal",
        ),
        Text(
            en="Your English reaches the level in some abilities and not in others: we count the "
            "lower amount for French.",
            fr="Votre anglais atteint le niveau pour certaines habiletés et non pour "
            "d’autres\u202f: nous comptons le moins élevé des deux nombres de points pour le "
            "français.",
        ),
        _has_uneven_english,
    ),
    Doubt(
        "foreign-work",
        Text(
            en="Work abroad in one occupation or in several",
            fr="Le travail à l’étranger, dans une ou plusieurs professions",
        ),
        Text(
            en="We count the longest time abroad in one occupation, breaks or not.",
            fr="Nous comptons la plus longue durée à l’étranger dans une même profession, avec ou "
            "sans interruption.",
        ),
        _has_work_abroad,
    ),
    Doubt(
        "canadian-employer",
        Text(
            en="An employer outside Canada",
            fr="Un employeur à l’extérieur du Canada",
        ),
        Text(
            en="We cannot tell whether work in Canada for an employer abroad counts. Years that "
            "you state are taken as work that counts.",
            fr="Nous ne pouvons pas dire si le travail fait au Canada pour un employeur à "
            "l’étranger compte. Nous supposons que les années que vous indiquez sont du travail "
            "qui compte.",
        ),
        _may_have_employer_abroad,
    ),
    Doubt(
        "leave",
        Text(en="Leave inside a job", fr="Les congés pendant un emploi"),
        Text(
            en="The gaps that you entered count for nothing; how sick, parental and other leave "
            "counts is open.",
            fr="Les interruptions que vous avez inscrites ne comptent pas\u202f; la façon de "
            "compter les congés de maladie, parentaux et autres reste ouverte.",
        ),
        _has_gaps,
    ),
    Doubt(
        "study-breaks",
        Text(
            en="Work around your studies",
            fr="Le travail autour des études",
        ),
        Text(
            en="We take your answer on whether you were a full-time student; breaks between "
            "terms, and the weeks after the last exam, may count as study.",
            fr="Nous retenons votre réponse sur les études à temps plein\u202f; les congés entre "
            "deux sessions et les semaines qui suivent le dernier examen peuvent en faire partie.",
        ),
        _may_be_study,
    ),
    Doubt(
        "employee",
        Text(
            en="Employee or self-employed",
            fr="Employé ou travailleur autonome",
        ),
        Text(
            en="We take your answer on self-employment, and do not weigh what tells the two apart.",
            fr="Nous retenons votre réponse sur le travail autonome, sans évaluer ce qui "
            "distingue l’employé du travailleur autonome.",
        ),
        _may_be_self_employed,
    ),
    Doubt(
        "no-permit",
        Text(
            en="Work without a work permit",
            fr="Le travail sans permis de travail",
        ),
        Text(
            en="Work that needs no permit is taken as authorized, but not the work of a "
            "business visitor, about which we do not ask.",
            fr="Le travail qui n’exige pas de permis est tenu pour autorisé, mais non celui d’un "
            "visiteur commercial\u202f: nous ne posons pas cette question.",
        ),
        _may_lack_a_permit,
    ),
    Doubt(
        "spread-of-hours",
        Text(
            en="How the hours of a week are spread",
            fr="La répartition des heures de la semaine",
        ),
        Text(
            en="We spread them evenly over all days of the week. Another reading can move the day "
            "on which you qualify by some days.",
            fr="Nous les répartissons également sur tous les jours de la semaine. Une autre "
            "lecture peut déplacer de quelques jours celui où vous devenez admissible.",
        ),
        _has_a_first_day,
    ),
    Doubt(
        "first-language",
        Text(en="Which language is the first", fr="Quelle langue est la première"),
        Text(
            en="The first is the one that you name, or else that of the first result; the system "
            "does not pick the better one for you.",
            fr="La première est celle que vous désignez ou, à défaut, celle du premier "
            "résultat\u202f; le système ne choisit pas la meilleure à votre place.",
        ),
        _has_two_languages,
    ),
    Doubt(
        "sibling",
        Text(
            en="A brother or sister of the partner who does not come along",
            fr="Le frère ou la sœur du partenaire qui ne vous accompagne pas",
        ),
        Text(
            en="The points are counted whoever of you has the brother or sister; one of your "
            "partner counts only if your partner is scored with you.",
            fr="Les points sont comptés, qu’il s’agisse de votre frère ou sœur ou de celui ou "
            "celle de votre partenaire, qui ne compte que si votre partenaire est évalué "
            "avec vous.",
        ),
        _has_sibling_beside_unscored_partner,
    ),
    Doubt(
        "language-chart-dates",
        Text(
            en="The days of the language charts",
            fr="Les dates des tableaux de langue",
        ),
        Text(
            en="A result of yours was read by an older chart, whose days are less sure.",
            fr="Un de vos résultats a été lu selon un tableau antérieur, dont les dates sont "
            "moins sûres.",
        ),
        _has_an_old_chart,
    ),
    Doubt(
        "language-validity",
        Text(
            en="From which day a language result ages",
            fr="À partir de quel jour un résultat de langue vieillit",
        ),
        Text(
            en="We count from the earlier of the possible days: a result that we call expired may "
            "hold some days longer.",
            fr="Nous comptons à partir du premier des jours possibles\u202f: un résultat que nous "
            "disons expiré peut valoir quelques jours de plus.",
        ),
        _has_an_expired_result,
    ),
    Doubt(
        "physicians",
        Text(
            en="Physicians in publicly funded practice",
            fr="Les médecins dont la pratique est financée par l’État",
        ),
        Text(
            en="We take the public policy as still in force, and have not checked it lately.",
            fr="Nous supposons que la politique d’intérêt public est toujours en vigueur, sans "
            "l’avoir vérifié récemment.",
        ),
        _has_a_physician,
    ),
    Doubt(
        "instructions",
        Text(
            en="The text of the ministerial instructions",
            fr="Le texte des instructions ministérielles",
        ),
        Text(
            en="The points are those of several copies of the official page, which agree; we have "
            "no complete text of the newest instructions.",
            fr="Les points sont ceux de plusieurs copies de la page officielle, qui "
            "concordent\u202f; nous n’avons pas le texte complet des instructions les plus "
            "récentes.",
        ),
        lambda _: True,
    ),
    Doubt(
        "language-pages",
        Text(
            en="How old our copies of the language pages are",
            fr="L’âge de nos copies des pages sur la langue",
        ),
        Text(
            en="We read the charts of the tests on other pages than that of Express Entry.",
            fr="Nous avons lu les tableaux des tests ailleurs que dans la page d’Entrée express.",
        ),
        _has_a_test,
    ),
    Doubt(
        "occupation-or-category",
        Text(
            en="The occupation or its category, for the language level",
            fr="La profession ou sa catégorie, pour le niveau de langue",
        ),
        Text(
            en="Where the occupation and its TEER category lead to different levels, the "
            "condition stays open.",
            fr="Quand la profession et sa catégorie FEER mènent à des niveaux différents, la "
            "condition reste ouverte.",
        ),
        _has_no_threshold,
    ),
    Doubt(
        "equal-amounts",
        Text(
            en="As much work in one group as in the other",
            fr="Autant de travail d’un côté que de l’autre",
        ),
        Text(
            en="Where you have as much work at one language level as at the other, the condition "
            "stays open.",
            fr="Quand vous avez autant de travail à un seuil de langue qu’à l’autre, la condition "
            "reste ouverte.",
        ),
        _has_no_threshold,
    ),
)
"""Every doubt that can touch a result, in the order of the page."""
