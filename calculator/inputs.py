"""The questions: one declaration builds the form, the parser and the contract.

An input has the name it bears in the profile's JSON.
Ranges that are law are not here: scores are checked against the chart of their test.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final, Generic, Literal, NamedTuple, TypeVar

from calculator import formats
from calculator.days import ONE_DAY
from calculator.law import CHECKED, cec, crs
from calculator.law.crs import EDUCATION_LEVELS
from calculator.law.language import TEF_CANADA
from calculator.model import ABILITIES, LANGS, Ability, Chart, Lang, Parameter, Text

T = TypeVar("T")


def _with(text: Text, **values: Parameter[int]) -> Text:
    """A text whose slots are filled with amounts of the law, as they stand when it is checked."""
    return Text(**{lang: text.in_(lang).format(**_amounts(values, lang)) for lang in LANGS})


def _amounts(values: dict[str, Parameter[int]], lang: Lang) -> dict[str, str]:
    return {
        name: formats.quantity(value.known_on(CHECKED), value.unit, lang)
        for name, value in values.items()
    }


Kind = Literal[
    "yes_no", "choice", "whole", "decimal", "date", "text", "code", "country", "score", "list"
]


class Choice(NamedTuple):
    """One answer of a closed question."""

    id: str | int
    label: Text


class Input(NamedTuple, Generic[T]):
    """A question: its name in the profile, its kind, and its words."""

    name: str
    kind: Kind
    label: Text
    hint: Text | None = None
    why: Text | None = None
    lowest: int = 0
    highest: int = 0
    per: int = 1
    """Steps to one unit, for numbers with decimals (100: two decimals)."""
    choices: tuple[Choice, ...] = ()
    asked_if: tuple[tuple[str, object], ...] = ()
    """Other inputs of the same group and the answers under which this one is asked."""
    future: bool = False
    """Whether a date may lie after the day of the question."""
    month: Literal["first", "last"] | None = None
    """The day that a month stands for, where only the month of a date is known."""
    optional: bool = False
    """Whether the result can be complete without it."""
    on_form: bool = True


YES_NO: Final = (
    Choice("true", Text(en="Yes", fr="Oui")),
    Choice("false", Text(en="No", fr="Non")),
)
DONT_KNOW: Final = Text(en="I don’t know", fr="Je ne sais pas")

# The day.

AS_OF = Input[date](
    "as_of",
    "date",
    Text(en="For which day?", fr="Pour quel jour\u202f?"),
    hint=Text(
        en="Your verdict and score are worked out for this day. "
        "Choose another one to look back or ahead.",
        fr="Le verdict et le pointage sont établis pour ce jour. "
        "Choisissez-en un autre pour regarder en arrière ou en avant.",
    ),
)
INVITED = Input[date](
    "invited",
    "date",
    Text(
        en="Day of your invitation, if you have one", fr="Jour de votre invitation, le cas échéant"
    ),
    hint=Text(
        en="Leave it empty if you have not been invited to apply.",
        fr="Laissez vide si vous n’avez pas reçu d’invitation à présenter une demande.",
    ),
    why=Text(
        en="A birthday after the invitation no longer takes points away.",
        fr="Un anniversaire après l’invitation ne retire plus de points.",
    ),
    optional=True,
)

# About a person.

BIRTH_DATE = Input[date](
    "birth_date",
    "date",
    Text(en="Date of birth", fr="Date de naissance"),
    why=Text(
        en="Age earns points, and falls by steps on birthdays.",
        fr="L’âge donne des points, qui diminuent par paliers aux anniversaires.",
    ),
)
AGE = Input[int](
    "age",
    "whole",
    Text(en="Age in completed years", fr="Âge en années révolues"),
    highest=120,
    on_form=False,
)
EDUCATION = Input[str](
    "education",
    "choice",
    Text(en="Highest level of education completed", fr="Plus haut niveau d’études terminé"),
    hint=Text(
        en="Choose the highest one that can count: finished in Canada, or finished abroad and "
        "assessed. With a foreign credential that is not assessed and a lower Canadian one, "
        "choose the Canadian one.",
        fr="Choisissez le plus élevé qui peut compter\u202f: terminé au Canada, ou terminé à "
        "l’étranger et évalué. Si votre diplôme étranger n’est pas évalué et que vous en avez un "
        "du Canada, moins élevé, choisissez celui du Canada.",
    ),
    why=Text(
        en="The class asks for no education, but education earns points.",
        fr="La catégorie n’exige pas d’études, mais elles donnent des points.",
    ),
    choices=tuple(Choice(id, label) for id, label in EDUCATION_LEVELS.items()),
)
EDUCATION_FOREIGN = Input[bool](
    "education_foreign",
    "yes_no",
    Text(
        en="Was that credential earned outside Canada?",
        fr="Ce diplôme a-t-il été obtenu à l’extérieur du Canada\u202f?",
    ),
    why=Text(
        en="A foreign credential counts only with an assessment.",
        fr="Un diplôme étranger ne compte qu’avec une évaluation.",
    ),
)
ECA_DATE = Input[date | str](
    "eca_date",
    "date",
    Text(
        en="Date of the educational credential assessment (ECA)",
        fr="Date de l’évaluation des diplômes d’études (EDE)",
    ),
    hint=Text(
        en="The date on the report of the designated organization.",
        fr="La date du rapport de l’organisme désigné.",
    ),
    why=Text(
        en="An assessment counts for a limited time.",
        fr="Une évaluation ne compte que pendant un temps limité.",
    ),
    choices=(Choice("none", Text(en="I have no assessment", fr="Je n’ai pas d’évaluation")),),
    asked_if=(("education_foreign", True),),
)
CANADIAN_EDUCATION = Input[str](
    "canadian_education",
    "choice",
    Text(
        en="Post-secondary education completed in Canada",
        fr="Études postsecondaires terminées au Canada",
    ),
    hint=Text(
        en="Studied full time and in person in Canada. Secondary school does not count here.",
        fr="Études à temps plein et en personne au Canada. L’école secondaire ne compte pas ici.",
    ),
    why=Text(
        en="Study in Canada can earn additional points.",
        fr="Des études au Canada peuvent donner des points supplémentaires.",
    ),
    choices=(
        Choice("none", Text(en="None", fr="Aucun programme")),
        Choice(
            "short",
            Text(
                en="A program of one or two years",
                fr="Un programme d’un ou deux ans",
            ),
        ),
        Choice(
            "long",
            Text(
                en="A program of three years or more, or a master’s, professional or doctoral "
                "degree",
                fr="Un programme de trois ans ou plus, ou une maîtrise, un diplôme professionnel "
                "ou un doctorat",
            ),
        ),
    ),
)

LANGUAGE_CHOICES: Final = (
    Choice("en", Text(en="English", fr="Anglais")),
    Choice("fr", Text(en="French", fr="Français")),
)

FIRST_LANGUAGE = Input[str](
    "first_language",
    "choice",
    Text(en="First official language", fr="Première langue officielle"),
    hint=Text(
        en="You name it yourself. It bears most of the points; try both if you speak both.",
        fr="C’est vous qui la désignez. C’est elle qui donne l’essentiel des points\u202f; "
        "essayez les deux si vous parlez les deux.",
    ),
    choices=LANGUAGE_CHOICES,
    optional=True,
)

# A language result.

TEST = Input[str](
    "test",
    "choice",
    Text(en="Test", fr="Test"),
    hint=Text(
        en="Only these tests are accepted. If you have none yet, choose “Levels already known” to "
        "try out what a result would give.",
        fr="Seuls ces tests sont acceptés. Si vous n’en avez pas encore, choisissez "
        "«\u202fNiveaux déjà connus\u202f» pour voir ce qu’un résultat donnerait.",
    ),
    choices=(
        Choice("celpip_general", Text(en="CELPIP-General", fr="CELPIP-General")),
        Choice("ielts_general", Text(en="IELTS General Training", fr="IELTS General Training")),
        Choice("pte_core", Text(en="PTE Core", fr="PTE Core")),
        Choice("tef_canada", Text(en="TEF Canada", fr="TEF Canada")),
        Choice("tcf_canada", Text(en="TCF Canada", fr="TCF Canada")),
        Choice(
            "clb",
            Text(en="Levels already known (CLB or NCLC)", fr="Niveaux déjà connus (NCLC ou CLB)"),
        ),
    ),
)
TEST_LANGUAGE = Input[str](
    "language",
    "choice",
    Text(en="Language of these levels", fr="Langue de ces niveaux"),
    choices=LANGUAGE_CHOICES,
    asked_if=(("test", "clb"),),
)


def _scales() -> tuple[Choice, ...]:
    """The scales of the TEF, newest first, each with the days of its tests from the law."""
    found = []
    for entry in reversed(TEF_CANADA.charts.history):
        chart = entry.value
        assert isinstance(chart, Chart)
        ends = TEF_CANADA.charts.ends(entry)
        found.append(Choice(chart.scale, _scale(chart, entry.start, ends)))
    return tuple(found)


_OLD_SCALE: Final = Text(
    en="Old score (column “équivalence ancien score”)",
    fr="Ancien score (colonne «\u202féquivalence ancien score\u202f»)",
)
_PRESENT_SCALE: Final = Text(
    en="Score out of {highest}, test since {start}",
    fr="Note sur {highest}, test passé depuis le {start}",
)
_EARLIER_SCALE: Final = Text(
    en="Score out of {highest}, test from {start} to {last}",
    fr="Note sur {highest}, test passé du {start} au {last}",
)


def _scale(chart: Chart, start: date, ends: date | None) -> Text:
    if len(set(chart.highest)) > 1:  # abilities out of different amounts: the old scale
        return _OLD_SCALE
    words = _EARLIER_SCALE if ends else _PRESENT_SCALE
    return Text(
        **{
            lang: words.in_(lang).format(
                highest=chart.highest[0],
                start=formats.day(start, lang),
                last=formats.day(ends - ONE_DAY, lang) if ends else "",
            )
            for lang in LANGS
        }
    )


SCALE = Input[str](
    "scale",
    "choice",
    Text(en="Column of the TEF certificate", fr="Colonne de l’attestation du TEF"),
    hint=Text(
        en="Certificates have shown different scales; the score only makes sense with its own.",
        fr="Les attestations ont montré différentes échelles\u202f; une note n’a de sens que sur "
        "la sienne.",
    ),
    choices=_scales(),
    asked_if=(("test", "tef_canada"),),
    optional=True,
)
TAKEN = Input[date](
    "taken",
    "date",
    Text(en="Date of the test", fr="Date du test"),
    why=Text(
        en="It decides which chart applies, and when the result expires.",
        fr="Elle décide du tableau qui s’applique et du jour où le résultat expire.",
    ),
    optional=True,
)
SCORES: Final[dict[Ability, Input[int]]] = {
    "listening": Input("listening", "score", Text(en="Listening", fr="Compréhension de l’oral")),
    "reading": Input("reading", "score", Text(en="Reading", fr="Compréhension de l’écrit")),
    "writing": Input("writing", "score", Text(en="Writing", fr="Expression écrite")),
    "speaking": Input("speaking", "score", Text(en="Speaking", fr="Expression orale")),
}
ENTRY_LANGUAGE: Final[tuple[Input[Any], ...]] = (
    TEST,
    TEST_LANGUAGE,
    TAKEN,
    SCALE,
    *(SCORES[ability] for ability in ABILITIES),
)
LANGUAGES = Input[tuple[Any, ...]](
    "languages",
    "list",
    Text(en="Language test results", fr="Résultats de tests de langue"),
    hint=Text(
        en="One result for English, one for French, or both.",
        fr="Un résultat pour l’anglais, un pour le français, ou les deux.",
    ),
)

# Work.

TEER_CHOICES: Final = (
    Choice(0, Text(en="TEER 0: management", fr="FEER 0\u202f: gestion")),
    Choice(
        1,
        Text(
            en="TEER 1: usually a university degree",
            fr="FEER 1\u202f: habituellement un grade universitaire",
        ),
    ),
    Choice(
        2,
        Text(
            en="TEER 2: usually a college diploma, an apprenticeship or supervision",
            fr="FEER 2\u202f: habituellement un diplôme collégial, un apprentissage ou des "
            "fonctions de supervision",
        ),
    ),
    Choice(
        3,
        Text(
            en="TEER 3: usually a shorter college program or on-the-job training",
            fr="FEER 3\u202f: habituellement un programme collégial court ou une formation en "
            "cours d’emploi",
        ),
    ),
    Choice(
        4,
        Text(
            en="TEER 4: usually secondary school, or several weeks of training",
            fr="FEER 4\u202f: habituellement des études secondaires ou plusieurs semaines de "
            "formation",
        ),
    ),
    Choice(
        5,
        Text(
            en="TEER 5: usually a short demonstration of the work",
            fr="FEER 5\u202f: habituellement une courte démonstration du travail",
        ),
    ),
)

NOC = Input[str](
    "noc",
    "code",
    Text(
        en="Occupation: job title or NOC 2021 code",
        fr="Profession\u202f: titre d’emploi ou code de la CNP 2021",
    ),
    hint=Text(
        en="Type a job title in English or French and choose from the list, or type the five "
        "digits of the code.",
        fr="Tapez un titre d’emploi en français ou en anglais et choisissez dans la liste, ou "
        "tapez les cinq chiffres du code.",
    ),
    why=Text(
        en="The second digit of the code says whether the work can count, and which language "
        "level is asked.",
        fr="Le deuxième chiffre du code dit si le travail peut compter, et quel niveau de langue "
        "est exigé.",
    ),
)
UNKNOWN_CODE: Final = Text(en="I don’t know the code", fr="Je ne connais pas le code")
TEER = Input[int](
    "teer",
    "choice",
    Text(en="TEER category of this job", fr="Catégorie FEER de cet emploi"),
    hint=Text(
        en="Choose by what the work usually asks of a newcomer to it, not by your own diploma.",
        fr="Choisissez selon ce que le travail demande habituellement à qui le commence, et non "
        "selon votre diplôme.",
    ),
    highest=5,
    choices=TEER_CHOICES,
)
COUNTRY = Input[str](
    "country",
    "country",
    Text(en="Country where you did the work", fr="Pays où vous avez fait le travail"),
    hint=Text(
        en="Where you were yourself while you worked; every province and territory is Canada.",
        fr="L’endroit où vous vous trouviez pendant le travail\u202f; toutes les provinces et "
        "tous les territoires font partie du Canada.",
    ),
)
_COUNTRIES: Final = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR "
    "BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ "
    "EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW "
    "GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY "
    "KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV "
    "MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY "
    "QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG "
    "TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM "
    "ZW"
)
COUNTRIES: Final = tuple(_COUNTRIES.split())
"""The codes of ISO 3166-1; the browser knows the names in both languages."""
CANADA: Final = Choice("CA", Text(en="Canada", fr="Canada"))

FROM = Input[date]("from", "date", Text(en="First day", fr="Premier jour"), month="first")
TO = Input[date]("to", "date", Text(en="Last day", fr="Dernier jour"), month="last")
MONTHS: Final = {
    "first": Text(
        en="I only know the month: count from its first day",
        fr="Je ne connais que le mois\u202f: compter à partir de son premier jour",
    ),
    "last": Text(
        en="I only know the month: count up to its last day",
        fr="Je ne connais que le mois\u202f: compter jusqu’à son dernier jour",
    ),
}
MONTH_HINTS: Final = {
    "first": Text(
        en="Year and month, such as 2025-03.", fr="L’année et le mois, par exemple 2025-03."
    ),
    "last": Text(
        en="Year and month, such as 2025-03. A month that is not over counts up to the day of the "
        "question.",
        fr="L’année et le mois, par exemple 2025-03. Un mois qui n’est pas terminé compte "
        "jusqu’au jour choisi.",
    ),
}
STILL_THERE: Final = Text(en="I still work there", fr="J’y travaille encore")
STILL_GOES_ON: Final = Text(en="It is not over", fr="Elle n’est pas terminée")
HOURS = Input[int](
    "hours_per_week",
    "decimal",
    Text(en="Paid hours a week", fr="Heures payées par semaine"),
    hint=_with(
        Text(
            en="The usual week or, where it varied, the average. All jobs together count for at "
            "most {hours_per_week}.",
            fr="La semaine habituelle ou, si elle variait, la moyenne. Tous les emplois réunis "
            "comptent pour au plus {hours_per_week}.",
        ),
        hours_per_week=cec.HOURS_PER_WEEK,
    ),
    lowest=1,
    highest=16800,
    per=100,
)
GAP: Final[tuple[Input[Any], ...]] = (FROM, TO)
GAPS = Input[tuple[Any, ...]](
    "gaps",
    "list",
    Text(en="Unpaid leave and other gaps", fr="Congés sans solde et autres interruptions"),
    hint=Text(
        en="They count for nothing. Ordinary paid vacation is no gap.",
        fr="Ces périodes ne comptent pas. Des vacances payées ordinaires n’en font pas partie.",
    ),
)


def _in_canada(
    name: str, label: Text, hint: Text | None = None, why: Text | None = None
) -> Input[bool]:
    """A fact of a job that matters only for work in Canada."""
    return Input(name, "yes_no", label, hint, why, asked_if=(("country", "CA"),))


SELF_EMPLOYED = _in_canada(
    "self_employed",
    Text(
        en="Were you self-employed in this job?",
        fr="Faisiez-vous ce travail à votre compte (travail autonome)\u202f?",
    ),
    why=Text(
        en="Self-employment does not count, but for some physicians.",
        fr="Le travail autonome ne compte pas, sauf pour certains médecins.",
    ),
)
FULL_TIME_STUDENT = _in_canada(
    "full_time_student",
    Text(
        en="Were you a full-time student during this job?",
        fr="Étiez-vous aux études à temps plein pendant cet emploi\u202f?",
    ),
    hint=Text(
        en="If only for a part of it, duplicate the job and give each part its own days.",
        fr="Si ce n’était qu’une partie du temps, dupliquez l’emploi et donnez à chaque partie "
        "ses propres dates.",
    ),
    why=Text(
        en="Work during full-time study does not count, co-op terms included.",
        fr="Le travail pendant des études à temps plein ne compte pas, y compris les stages "
        "coopératifs.",
    ),
)
AUTHORIZED = _in_canada(
    "authorized",
    Text(
        en="Were you authorized to work, with status as a temporary resident?",
        fr="Aviez-vous l’autorisation de travailler, et le statut de résident temporaire\u202f?",
    ),
    hint=Text(
        en="By a work permit, by an exemption, or while a renewal was being decided.",
        fr="Par un permis de travail, par une dispense, ou pendant qu’un renouvellement était à "
        "l’étude.",
    ),
    why=Text(
        en="Only authorized work counts.",
        fr="Seul le travail autorisé compte.",
    ),
)
EMPLOYER_ABROAD = _in_canada(
    "employer_abroad",
    Text(
        en="My employer was outside Canada",
        fr="Mon employeur était à l’extérieur du Canada",
    ),
    hint=Text(
        en="For example, you worked from Canada for a company in another country.",
        fr="Par exemple, vous travailliez du Canada pour une entreprise d’un autre pays.",
    ),
)
CLAIMANT_PERMIT = _in_canada(
    "claimant_permit",
    Text(
        en="I worked on a refugee claimant’s work permit",
        fr="Je travaillais avec un permis de travail de demandeur d’asile",
    ),
)
PUBLIC_PHYSICIAN = _in_canada(
    "public_physician",
    Text(
        en="I was a physician in a publicly funded practice",
        fr="J’étais médecin dans une pratique financée par l’État",
    ),
)
RARER: Final = (EMPLOYER_ABROAD, CLAIMANT_PERMIT, PUBLIC_PHYSICIAN)
"""Facts that are true of few jobs: ticked where they are, and otherwise taken as false."""
RARER_TITLE: Final = Text(en="Rarer situations", fr="Situations plus rares")
ENTRY_WORK: Final[tuple[Input[Any], ...]] = (
    NOC,
    TEER,
    COUNTRY,
    FROM,
    TO,
    HOURS,
    GAPS,
    SELF_EMPLOYED,
    FULL_TIME_STUDENT,
    AUTHORIZED,
    *RARER,
)
WORK = Input[tuple[Any, ...]]("work", "list", Text(en="Jobs", fr="Emplois"))
HOW_WORK = Input[str](
    "work",
    "choice",
    Text(
        en="How do you want to tell us about your work?",
        fr="Comment voulez-vous décrire votre travail\u202f?",
    ),
    hint=Text(
        en="Both ways keep what you entered when you change between them; only the one chosen "
        "here is used.",
        fr="Vous pouvez passer de l’une à l’autre façon sans rien perdre\u202f; seule celle "
        "choisie ici est utilisée.",
    ),
    why=Text(
        en="Jobs give the exact hours and the first day on which you qualify; years are quicker.",
        fr="Emploi par emploi, vous obtenez les heures exactes et le premier jour où vous êtes "
        "admissible\u202f; en années complètes, c’est plus rapide.",
    ),
    choices=(
        Choice("jobs", Text(en="Job by job", fr="Emploi par emploi")),
        Choice("years", Text(en="In full years", fr="En années complètes")),
        Choice(
            "none",
            _with(
                Text(
                    en="I have not worked in the last {years_back}",
                    fr="Je n’ai pas travaillé depuis {years_back}",
                ),
                years_back=crs.WORK_YEARS_BACK,
            ),
        ),
    ),
)
"""The form's own question; the profile has a list of jobs, or years."""
HOW_PARTNER_WORK: Final = HOW_WORK._replace(
    label=Text(
        en="How do you want to tell us about your partner’s work?",
        fr="Comment voulez-vous nous parler du travail de votre partenaire\u202f?",
    ),
    hint=Text(
        en="For your own score, full years are enough. Only the way chosen here is used.",
        fr="Pour votre propre pointage, les années complètes suffisent. Seule la façon choisie "
        "ici est utilisée.",
    ),
    why=Text(
        en="Work in Canada earns points for a partner too.",
        fr="Le travail au Canada donne aussi des points pour un partenaire.",
    ),
    choices=(
        *HOW_WORK.choices[:2],
        Choice(
            "none",
            _with(
                Text(
                    en="My partner has not worked in the last {years_back}",
                    fr="Aucun travail au cours des {years_back} précédents",
                ),
                years_back=crs.WORK_YEARS_BACK,
            ),
        ),
    ),
)
FOREIGN_YEARS_BESIDE_JOBS: Final = Text(
    en="Work outside Canada: list it above as jobs, or give its full years here. Where a job "
    "abroad is listed, the list is used; with neither, there is no such work.",
    fr="Travail à l’extérieur du Canada\u202f: inscrivez-le ci-dessus comme emplois, ou donnez-en "
    "ici les années complètes. Si un emploi à l’étranger est inscrit, c’est la liste qui "
    "sert\u202f; sans l’un ni l’autre, nous comprenons que vous n’en avez pas.",
)

CANADIAN_YEARS = Input[int](
    "canadian_years",
    "whole",
    Text(
        en="Full years of skilled work in Canada",
        fr="Années complètes de travail qualifié au Canada",
    ),
    hint=_with(
        Text(
            en="Within the last {years_back}. A full year is {hours}, counting at most "
            "{hours_per_week}; write 0 if you have less.",
            fr="Dans les {years_back} qui précèdent ce jour. Une année complète compte {hours}, à "
            "raison d’au plus {hours_per_week}\u202f; écrivez 0 si vous en avez moins.",
        ),
        years_back=crs.WORK_YEARS_BACK,
        hours=cec.HOURS_PER_YEAR,
        hours_per_week=cec.HOURS_PER_WEEK,
    ),
    why=Text(
        en="It is the heart of the class, and earns points.",
        fr="Ce travail est au cœur de la catégorie, et il donne des points.",
    ),
    highest=60,
)
CANADIAN_YEAR_RECENT = Input[bool](
    "canadian_year_recent",
    "yes_no",
    _with(
        Text(
            en="Does at least one full year of it ({hours}) lie in the last {window}?",
            fr="Au moins une année complète ({hours}) se situe-t-elle dans les {window} qui "
            "précèdent ce jour\u202f?",
        ),
        hours=cec.HOURS_PER_YEAR,
        window=cec.WINDOW_YEARS,
    ),
    why=Text(
        en="The class looks back over a shorter time than the score does.",
        fr="La période qui compte pour la catégorie est plus courte que celle du pointage.",
    ),
)
CANADIAN_TEER = Input[int](
    "canadian_teer",
    "choice",
    Text(
        en="TEER category of the occupation you worked in most",
        fr="Catégorie FEER de la profession que vous avez le plus exercée",
    ),
    hint=Text(
        en="It is the second digit of the NOC 2021 code.",
        fr="C’est le deuxième chiffre du code de la CNP 2021.",
    ),
    why=Text(
        en="The language threshold depends on it.",
        fr="Le seuil linguistique en dépend.",
    ),
    highest=3,
    choices=TEER_CHOICES[:4],
)
IN_YEARS: Final[tuple[Input[Any], ...]] = (CANADIAN_YEARS, CANADIAN_YEAR_RECENT, CANADIAN_TEER)
"""What is asked about work in Canada where it is not told job by job."""
FOREIGN_YEARS = Input[int](
    "foreign_years",
    "whole",
    Text(
        en="Full years of skilled work outside Canada, in one occupation",
        fr="Années complètes de travail qualifié à l’étranger, dans une même profession",
    ),
    hint=_with(
        Text(
            en="Within the last {years_back}, paid, full time or the same amount part time.",
            fr="Dans les {years_back} qui précèdent ce jour, payées, à temps plein ou "
            "l’équivalent à temps partiel.",
        ),
        years_back=crs.WORK_YEARS_BACK,
    ),
    why=Text(
        en="Work abroad earns points together with language or Canadian work.",
        fr="Le travail à l’étranger donne des points en combinaison avec la langue ou le travail "
        "au Canada.",
    ),
    highest=60,
)
TRADE_CERTIFICATE = Input[bool](
    "trade_certificate",
    "yes_no",
    Text(
        en="Do you hold a Canadian certificate of qualification in a trade?",
        fr="Avez-vous un certificat de compétence canadien dans un métier spécialisé\u202f?",
    ),
    hint=Text(
        en="Issued by a province, a territory or a federal body.",
        fr="Délivré par une province, un territoire ou un organisme fédéral.",
    ),
    why=Text(
        en="It earns points together with the first official language.",
        fr="Il donne des points en combinaison avec la première langue officielle.",
    ),
)

PERMIT_UNTIL = Input[date](
    "permit_until",
    "date",
    Text(en="Last day of your work permit", fr="Dernier jour de votre permis de travail"),
    hint=Text(en="Leave it empty if you have none.", fr="Laissez vide si vous n’en avez pas."),
    why=Text(
        en="Work after that day counts only if it is authorized; the outlook then says so.",
        fr="Le travail fait après ce jour ne compte que s’il est autorisé\u202f; le calculateur "
        "le rappelle alors.",
    ),
    future=True,
    optional=True,
)

PERSON: Final[tuple[Input[Any], ...]] = (
    BIRTH_DATE,
    AGE,
    EDUCATION,
    EDUCATION_FOREIGN,
    ECA_DATE,
    CANADIAN_EDUCATION,
    LANGUAGES,
    FIRST_LANGUAGE,
    WORK,
    CANADIAN_YEARS,
    CANADIAN_YEAR_RECENT,
    CANADIAN_TEER,
    FOREIGN_YEARS,
    TRADE_CERTIFICATE,
    PERMIT_UNTIL,
)

# About the partner.

ACCOMPANYING = Input[bool](
    "accompanying",
    "yes_no",
    Text(
        en="Will your partner come to Canada, or stay in Canada, with you?",
        fr="Votre partenaire viendra-t-il ou restera-t-il au Canada avec vous\u202f?",
    ),
    why=Text(
        en="Only an accompanying partner changes the score.",
        fr="Votre partenaire ne change le pointage que s’il vous accompagne.",
    ),
)
CITIZEN_OR_RESIDENT = Input[bool](
    "citizen_or_resident",
    "yes_no",
    Text(
        en="Is your partner a Canadian citizen or permanent resident?",
        fr="Votre partenaire a-t-il la citoyenneté canadienne ou la résidence permanente\u202f?",
    ),
    why=Text(
        en="Then you are scored as if you had no partner.",
        fr="Votre pointage est alors calculé comme si vous n’aviez pas de partenaire.",
    ),
)
PARTNER: Final[tuple[Input[Any], ...]] = (ACCOMPANYING, CITIZEN_OR_RESIDENT, *PERSON)
PARTNER_SCORED: Final = (
    "education",
    "education_foreign",
    "eca_date",
    "languages",
    "first_language",
    "work",
    "canadian_years",
)
"""The partner's answers that a score can use."""
PARTNER_SCORED_TITLE: Final = Text(
    en="Your partner’s education, language and work",
    fr="Études, langue et travail de votre partenaire",
)
PARTNER_SCORED_NOTE: Final = Text(
    en="In these questions, “you” and “I” mean your partner.",
    fr="Dans ces questions, «\u202fvous\u202f» et «\u202fje\u202f» désignent votre partenaire.",
)
PARTNER_COMPARED: Final = (
    "birth_date",
    "canadian_education",
    "canadian_year_recent",
    "canadian_teer",
    "foreign_years",
    "trade_certificate",
    "permit_until",
)
"""The answers that are needed besides, where the partner would be the principal applicant."""
PARTNER_COMPARED_TITLE: Final = Text(
    en="To compare which of you should apply",
    fr="Pour savoir qui de vous deux a avantage à présenter la demande",
)
PARTNER_COMPARED_NOTE: Final = Text(
    en="Your own score needs none of this. With these answers we show how the two of you would "
    "stand if your partner applied instead. Here too, “you” and “I” mean your partner.",
    fr="Votre propre pointage n’en a pas besoin. Ces réponses permettent de montrer ce qu’il en "
    "serait si c’était votre partenaire qui présentait la demande. Ici aussi, "
    "«\u202fvous\u202f» et «\u202fje\u202f» désignent votre partenaire.",
)
PARTNER_ON_FORM: Final = (
    "accompanying",
    "citizen_or_resident",
    *PARTNER_SCORED,
    *PARTNER_COMPARED,
)
"""The partner's answers that the form asks for."""

HAS_PARTNER: Final = Text(
    en="Do you have a spouse or common-law partner?",
    fr="Avez-vous un époux ou une épouse, un conjoint ou une conjointe de fait\u202f?",
)

# The rest.

SIBLING = Input[bool](
    "sibling_in_canada",
    "yes_no",
    Text(
        en="Do you or your partner have a brother or sister in Canada?",
        fr="Avez-vous, vous ou votre partenaire, un frère ou une sœur au Canada\u202f?",
    ),
    hint=Text(
        en="An adult who lives in Canada and is a citizen or permanent resident.",
        fr="Une personne adulte qui vit au Canada et a la citoyenneté ou la résidence permanente.",
    ),
    why=Text(
        en="It can earn additional points.", fr="Cela peut donner des points supplémentaires."
    ),
)
PROVINCIAL_NOMINATION = Input[bool](
    "provincial_nomination",
    "yes_no",
    Text(
        en="Has a province or territory nominated you through Express Entry?",
        fr="Avez-vous une désignation d’une province ou d’un territoire par Entrée express\u202f?",
    ),
    why=Text(
        en="No other factor earns as many points.",
        fr="Aucun autre facteur ne donne autant de points.",
    ),
)
JOB_OFFER = Input[str](
    "job_offer",
    "choice",
    Text(en="Job offer", fr="Offre d’emploi"),
    hint=Text(
        en="Asked only for days on which offers earned a known number of points.",
        fr="Question posée seulement pour les jours où une offre donnait un nombre de points "
        "connu.",
    ),
    choices=(
        Choice("none", Text(en="No qualifying offer", fr="Aucune offre admissible")),
        Choice(
            "major_group_00",
            Text(
                en="An offer in NOC major group 00 (senior management)",
                fr="Une offre du grand groupe 00 de la CNP (cadres supérieurs)",
            ),
        ),
        Choice("other", Text(en="Another qualifying offer", fr="Une autre offre admissible")),
    ),
)
DESTINATION = Input[str](
    "destination",
    "choice",
    Text(
        en="Province or territory where you plan to live",
        fr="Province ou territoire où vous comptez vivre",
    ),
    why=Text(
        en="Quebec selects its own immigrants and is outside this class.",
        fr="Le Québec choisit lui-même ses immigrants\u202f: cette catégorie ne s’y applique pas.",
    ),
    choices=(
        Choice("AB", Text(en="Alberta", fr="Alberta")),
        Choice("BC", Text(en="British Columbia", fr="Colombie-Britannique")),
        Choice("MB", Text(en="Manitoba", fr="Manitoba")),
        Choice("NB", Text(en="New Brunswick", fr="Nouveau-Brunswick")),
        Choice("NL", Text(en="Newfoundland and Labrador", fr="Terre-Neuve-et-Labrador")),
        Choice("NS", Text(en="Nova Scotia", fr="Nouvelle-Écosse")),
        Choice("NT", Text(en="Northwest Territories", fr="Territoires du Nord-Ouest")),
        Choice("NU", Text(en="Nunavut", fr="Nunavut")),
        Choice("ON", Text(en="Ontario", fr="Ontario")),
        Choice("PE", Text(en="Prince Edward Island", fr="Île-du-Prince-Édouard")),
        Choice("QC", Text(en="Quebec", fr="Québec")),
        Choice("SK", Text(en="Saskatchewan", fr="Saskatchewan")),
        Choice("YT", Text(en="Yukon", fr="Yukon")),
    ),
)
ADMISSIBILITY_CONCERN = Input[bool](
    "admissibility_concern",
    "yes_no",
    Text(
        en="Is there anything that could make you or a family member inadmissible?",
        fr="Quelque chose pourrait-il entraîner une interdiction de territoire pour vous ou un "
        "membre de votre famille\u202f?",
    ),
    hint=Text(
        en="For example a conviction, a serious illness, a refused or untrue application, "
        "or work without a permit.",
        fr="Par exemple une condamnation, une maladie grave, une demande refusée ou inexacte, "
        "ou du travail sans permis.",
    ),
    why=Text(
        en="An officer decides this; we only say that it is open.",
        fr="Un agent en décide\u202f; nous disons seulement que la question reste ouverte.",
    ),
)

TOP: Final[tuple[Input[Any], ...]] = (
    AS_OF,
    INVITED,
    SIBLING,
    PROVINCIAL_NOMINATION,
    JOB_OFFER,
    DESTINATION,
    ADMISSIBILITY_CONCERN,
)


class Section(NamedTuple):
    """A section of the form: its title and the paths of its questions, in order."""

    id: str
    title: Text
    questions: tuple[str, ...]


SECTIONS: Final = (
    Section(
        "about",
        Text(en="About you", fr="Vous"),
        ("as_of", "invited", "applicant.birth_date", "destination"),
    ),
    Section(
        "language",
        Text(en="Language", fr="Langue"),
        ("applicant.languages", "applicant.first_language"),
    ),
    Section(
        "education",
        Text(en="Education", fr="Études"),
        (
            "applicant.education",
            "applicant.education_foreign",
            "applicant.eca_date",
            "applicant.canadian_education",
        ),
    ),
    Section(
        "work",
        Text(en="Work", fr="Travail"),
        (
            "applicant.work",
            "applicant.canadian_years",
            "applicant.canadian_year_recent",
            "applicant.canadian_teer",
            "applicant.foreign_years",
            "applicant.trade_certificate",
            "applicant.permit_until",
        ),
    ),
    Section(
        "partner",
        Text(en="Partner", fr="Partenaire"),
        ("partner", *(f"partner.{name}" for name in PARTNER_ON_FORM)),
    ),
    Section(
        "other",
        Text(en="Other", fr="Autres questions"),
        (
            "sibling_in_canada",
            "provincial_nomination",
            "job_offer",
            "admissibility_concern",
        ),
    ),
)
