"""What the plan asks: declared once, for its form, its reader and the way from a profile.

Nothing here is needed: every question that is left open leaves only its own part open.
Questions that the calculator asks too are the same declarations.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final, NamedTuple

from calculator import formats, inputs
from calculator.inputs import Choice, Input
from calculator.law import CHECKED, process
from calculator.model import LANGS, Lang, Parameter, Text

ME: Final = "me"
PARTNER: Final = "partner"
CHILD: Final = "child"


def _with_law(text: Text, **values: Parameter[int]) -> Text:
    """A text whose slots are filled with amounts of the law, as they stand when it is checked."""
    return Text(
        **{
            lang: text.in_(lang).format(
                **{name: _amount(value, lang) for name, value in values.items()}
            )
            for lang in LANGS
        }
    )


def _amount(value: Parameter[int], lang: Lang) -> str:
    amount = value.known_on(CHECKED)
    if value.unit == "age":
        return formats.number(amount, lang)
    return formats.quantity(amount, value.unit, lang)


# Days.

AS_OF: Final = Input[date](
    "as_of",
    "date",
    Text(en="For which day?", fr="Pour quel jour\u202f?"),
    hint=Text(
        en="Usually today. What is past and what is still ahead is told for this day.",
        fr="Habituellement aujourd’hui. Ce qui est passé et ce qui reste à venir est indiqué pour "
        "ce jour.",
    ),
)
SUBMITTED: Final = Input[date](
    "submitted",
    "date",
    Text(
        en="Day on which you submitted your profile",
        fr="Jour où vous avez présenté votre profil",
    ),
    why=Text(
        en="A profile stays in the pool for a limited time.",
        fr="Un profil reste dans le bassin pendant un temps limité.",
    ),
    optional=True,
)
INVITED: Final = Input[date](
    "invited",
    "date",
    inputs.INVITED.label,
    hint=Text(
        en="The date on the invitation in your account.",
        fr="La date de l’invitation qui est dans votre compte.",
    ),
    why=Text(
        en="The time to apply runs from this day.",
        fr="Le délai pour présenter la demande court à partir de ce jour.",
    ),
    optional=True,
)
APPLY_ON: Final = Input[date](
    "apply_on",
    "date",
    Text(
        en="Day on which you apply, or plan to apply",
        fr="Jour où vous présentez ou comptez présenter la demande",
    ),
    hint=Text(
        en="The application for permanent residence, not the profile.",
        fr="La demande de résidence permanente, et non le profil.",
    ),
    why=Text(
        en="Tests, ages and fees are looked at on that day.",
        fr="Les tests, les âges et les frais sont examinés ce jour-là.",
    ),
    future=True,
    optional=True,
)
LETTER: Final = Input[date](
    "letter",
    "date",
    Text(
        en="Date of the letter that asks for your biometrics",
        fr="Date de la lettre qui demande vos données biométriques",
    ),
    hint=Text(en="It comes after the application.", fr="Elle vient après la demande."),
    optional=True,
)
EXAMINED: Final = Input[date](
    "examined",
    "date",
    Text(en="Day of your medical exam", fr="Jour de votre examen médical"),
    why=Text(
        en="An exam serves for a limited time.",
        fr="Un examen n’est valide que pendant un temps limité.",
    ),
    optional=True,
)

PERMIT_UNTIL: Final = inputs.PERMIT_UNTIL._replace(
    why=Text(
        en="Work after that day counts only if it is authorized in another way.",
        fr="Le travail fait après ce jour ne compte que s’il est autorisé autrement.",
    ),
)

# Family.

FAMILY_PARTNER: Final = Input[str](
    "partner",
    "choice",
    inputs.HAS_PARTNER,
    why=Text(
        en="It decides on fees, and on who is examined.",
        fr="Les frais en dépendent, de même que les personnes à examiner.",
    ),
    choices=(
        Choice("none", Text(en="No", fr="Non")),
        Choice(
            "coming",
            Text(
                en="Yes, who comes with me or stays in Canada with me",
                fr="Oui, qui m’accompagne ou reste au Canada avec moi",
            ),
        ),
        Choice(
            "staying",
            Text(
                en="Yes, who does not come with me",
                fr="Oui, qui ne m’accompagne pas",
            ),
        ),
        Choice(
            "resident",
            Text(
                en="Yes, a Canadian citizen or permanent resident",
                fr="Oui, et cette personne a la citoyenneté canadienne ou la résidence permanente",
            ),
        ),
    ),
)
HAS_CHILDREN: Final = Input[bool](
    "has_children",
    "yes_no",
    Text(
        en="Do you or your partner have dependent children?",
        fr="Avez-vous, vous ou votre partenaire, des enfants à charge\u202f?",
    ),
    hint=Text(
        en="Also those who do not come with you, and those of only one of you.",
        fr="Y compris ceux qui ne vous accompagnent pas, et ceux d’un seul de vous deux.",
    ),
    why=Text(
        en="Every child is named and examined, coming or not.",
        fr="Chaque enfant est nommé et examiné, qu’il vous accompagne ou non.",
    ),
)
CHILD_BORN: Final = Input[date]("born", "date", inputs.BIRTH_DATE.label)
CHILD_COMING: Final = Input[bool](
    "coming",
    "yes_no",
    Text(
        en="Will this child come to Canada, or stay in Canada, with you?",
        fr="Cet enfant viendra-t-il ou restera-t-il au Canada avec vous\u202f?",
    ),
)
ENTRY_CHILD: Final[tuple[Input[Any], ...]] = (CHILD_BORN, CHILD_COMING)
CHILDREN: Final = Input[tuple[Any, ...]](
    "children", "list", Text(en="Dependent children", fr="Enfants à charge")
)

# Tests and diplomas.

_WHOSE: Final = Text(en="Whose result is it?", fr="À qui est ce résultat\u202f?")
_ME: Final = Choice(ME, Text(en="Mine", fr="À moi"))
_PARTNERS: Final = Choice(PARTNER, Text(en="My partner’s", fr="À mon partenaire"))
TEST_WHOSE: Final = Input[str]("whose", "choice", _WHOSE, choices=(_ME, _PARTNERS))
TEST: Final = Input[str](
    "test",
    "choice",
    inputs.TEST.label,
    choices=tuple(choice for choice in inputs.TEST.choices if choice.id != "clb"),
)
TEST_DAY: Final = Input[date]("day", "date", inputs.TAKEN.label)
ENTRY_TEST: Final[tuple[Input[Any], ...]] = (TEST_WHOSE, TEST, TEST_DAY)
TESTS: Final = Input[tuple[Any, ...]]("tests", "list", inputs.LANGUAGES.label)

DIPLOMA_ABROAD: Final = Input[bool](
    "diploma_abroad",
    "yes_no",
    Text(
        en="Do you claim points for a diploma from outside Canada?",
        fr="Demandez-vous des points pour un diplôme obtenu à l’extérieur du Canada\u202f?",
    ),
    why=inputs.EDUCATION_FOREIGN.why,
)
ECA_DATE: Final = inputs.ECA_DATE._replace(asked_if=((DIPLOMA_ABROAD.name, True),), future=False)
DIPLOMA_CANADA: Final = Input[bool](
    "diploma_canada",
    "yes_no",
    Text(
        en="Do you claim points for a diploma from Canada?",
        fr="Demandez-vous des points pour un diplôme obtenu au Canada\u202f?",
    ),
)
PARTNER_ECA_DATE: Final = Input[date](
    "partner_eca_date",
    "date",
    Text(
        en="Date of your partner’s educational credential assessment",
        fr="Date de l’évaluation des diplômes d’études de votre partenaire",
    ),
    hint=Text(
        en="Only if you claim points for it.",
        fr="Seulement si vous demandez des points pour cette évaluation.",
    ),
    asked_if=((FAMILY_PARTNER.name, "coming"),),
    optional=True,
)

# Work.

JOB_NAME: Final = Input[str](
    "name",
    "text",
    Text(en="Employer, as you call it", fr="Employeur, par le nom que vous lui donnez"),
    hint=Text(
        en="Only for your own list; it stays on your device.",
        fr="Seulement pour votre propre liste\u202f; cela reste sur votre appareil.",
    ),
    optional=True,
)
JOB_CODE: Final = Input[str](
    "noc",
    "text",
    Text(en="NOC 2021 code, if you know it", fr="Code de la CNP 2021, si vous le connaissez"),
    optional=True,
)
ENTRY_JOB: Final[tuple[Input[Any], ...]] = (
    JOB_NAME,
    JOB_CODE,
    inputs.COUNTRY,
    inputs.FROM,
    inputs.TO,
)
JOBS: Final = Input[tuple[Any, ...]](
    "jobs",
    "list",
    inputs.WORK.label,
    hint=Text(
        en="Those that you name in the profile; each needs its letter.",
        fr="Ceux que vous inscrivez dans le profil\u202f; chacun demande sa lettre.",
    ),
)

# Countries.

LIVED_ABROAD: Final = Input[bool](
    "lived_abroad",
    "yes_no",
    _with_law(
        Text(
            en="Has anybody in your family spent {months} or more in a row in a country other than "
            "Canada, in the last {years} and since turning {age}?",
            fr="Un membre de votre famille a-t-il passé {months} ou plus d’affilée dans un autre "
            "pays que le Canada, dans les {years} qui précèdent et depuis ses "
            "{age}\u00a0ans\u202f?",
        ),
        months=process.POLICE_MONTHS_IN_COUNTRY,
        years=process.POLICE_YEARS_BACK,
        age=process.POLICE_MINIMUM_AGE,
    ),
    hint=Text(
        en="You, your partner and your adult children, whether they come with you or not.",
        fr="Vous, votre partenaire et vos enfants adultes, qu’ils vous accompagnent ou non.",
    ),
    why=Text(
        en="Such a country is asked for a police certificate.",
        fr="Pour un tel pays, un certificat de police est exigé.",
    ),
)
STAY_WHOSE: Final = Input[str](
    "whose",
    "choice",
    Text(en="Who lived there?", fr="Qui y a vécu\u202f?"),
    choices=(
        Choice(ME, Text(en="I did", fr="Moi")),
        Choice(PARTNER, Text(en="My partner", fr="Mon partenaire")),
        Choice(CHILD, Text(en="An adult child", fr="Un enfant adulte")),
    ),
)
STAY_COUNTRY: Final = Input[str]("country", "country", Text(en="Country", fr="Pays"))
ISSUED: Final = Input[date](
    "issued",
    "date",
    Text(
        en="Date of the police certificate, if it is there already",
        fr="Date du certificat de police, s’il est déjà délivré",
    ),
    optional=True,
)
ENTRY_STAY: Final[tuple[Input[Any], ...]] = (
    STAY_WHOSE,
    STAY_COUNTRY,
    inputs.FROM,
    inputs.TO,
    ISSUED,
)
STAYS: Final = Input[tuple[Any, ...]](
    "stays", "list", Text(en="Countries lived in", fr="Pays où vous avez vécu")
)
STILL_LIVING_THERE: Final = Text(en="Still living there", fr="Y vit encore")

# Citizenship.

LANDING: Final = Input[date](
    "landing",
    "date",
    Text(
        en="Day on which you became, or expect to become, a permanent resident",
        fr="Jour où vous avez obtenu, ou pensez obtenir, la résidence permanente",
    ),
    hint=Text(
        en="Nobody can promise that day. Try several.",
        fr="Personne ne peut promettre ce jour. Essayez-en plusieurs.",
    ),
    future=True,
    optional=True,
)
IN_CANADA_SINCE: Final = Input[date](
    "in_canada_since",
    "date",
    Text(
        en="First day in Canada as a temporary resident or protected person",
        fr="Premier jour au Canada comme résident temporaire ou personne protégée",
    ),
    hint=Text(
        en="From which you have held that status without a break. Visitors, students and workers "
        "are temporary residents.",
        fr="Le jour depuis lequel vous avez ce statut sans interruption. Visiteurs, étudiants et "
        "travailleurs sont des résidents temporaires.",
    ),
    why=Text(
        en="Days before landing count for half.",
        fr="Les jours d’avant l’établissement comptent pour moitié.",
    ),
    future=True,
    optional=True,
)
DAYS_BEFORE: Final = Input[int](
    "days_before",
    "whole",
    Text(
        en="Or only the number of such days before landing",
        fr="Ou seulement le nombre de ces jours avant l’établissement",
    ),
    hint=Text(
        en="Used where the first day is left empty; we then take them to be the last days before "
        "landing.",
        fr="Sert si le premier jour est laissé vide\u202f; nous prenons alors les derniers jours "
        "avant l’établissement.",
    ),
    highest=36500,
    optional=True,
)
TRIP_FROM: Final = Input[date](
    "from",
    "date",
    Text(en="First whole day abroad", fr="Premier jour entier à l’étranger"),
    future=True,
)
TRIP_TO: Final = Input[date](
    "to",
    "date",
    Text(en="Last whole day abroad", fr="Dernier jour entier à l’étranger"),
    future=True,
)
ENTRY_TRIP: Final[tuple[Input[Any], ...]] = (TRIP_FROM, TRIP_TO)
TRIPS: Final = Input[tuple[Any, ...]](
    "trips",
    "list",
    Text(en="Stays outside Canada", fr="Séjours hors du Canada"),
    hint=Text(
        en="Past and planned, before and after landing. Leave out the days on which you left and "
        "came back: you spent a part of them in Canada (not confirmed: one copy).",
        fr="Passés et prévus, avant et après l’établissement. N’inscrivez ni le jour du départ ni "
        "celui du retour\u202f: vous en avez passé une partie au Canada (non confirmé\u202f: une "
        "seule copie).",
    ),
)

TOP: Final[tuple[Input[Any], ...]] = (
    AS_OF,
    SUBMITTED,
    INVITED,
    APPLY_ON,
    LETTER,
    EXAMINED,
    PERMIT_UNTIL,
    FAMILY_PARTNER,
    HAS_CHILDREN,
    DIPLOMA_ABROAD,
    ECA_DATE,
    DIPLOMA_CANADA,
    PARTNER_ECA_DATE,
    LIVED_ABROAD,
    LANDING,
    IN_CANADA_SINCE,
    DAYS_BEFORE,
)


class Entries(NamedTuple):
    """A list of the form, the questions of one entry, and the answer without which it is empty."""

    question: Input[Any]
    entry: tuple[Input[Any], ...]
    asked_if: Input[bool] | None = None


LISTS: Final = (
    Entries(CHILDREN, ENTRY_CHILD, HAS_CHILDREN),
    Entries(TESTS, ENTRY_TEST),
    Entries(JOBS, ENTRY_JOB),
    Entries(STAYS, ENTRY_STAY, LIVED_ABROAD),
    Entries(TRIPS, ENTRY_TRIP),
)


class Section(NamedTuple):
    """A section of the form: its title and its questions, in order."""

    id: str
    title: Text
    questions: tuple[Input[Any], ...]


SECTIONS: Final = (
    Section(
        "days",
        Text(en="Your days", fr="Vos dates"),
        (AS_OF, SUBMITTED, INVITED, APPLY_ON, LETTER, EXAMINED, PERMIT_UNTIL),
    ),
    Section(
        "family",
        Text(en="Your family", fr="Votre famille"),
        (FAMILY_PARTNER, HAS_CHILDREN, CHILDREN),
    ),
    Section(
        "proof",
        Text(en="Tests and diplomas", fr="Tests et diplômes"),
        (TESTS, DIPLOMA_ABROAD, ECA_DATE, DIPLOMA_CANADA, PARTNER_ECA_DATE),
    ),
    Section("work", Text(en="Work", fr="Travail"), (JOBS,)),
    Section("countries", Text(en="Countries", fr="Pays"), (LIVED_ABROAD, STAYS)),
    Section(
        "citizenship",
        Text(en="Citizenship", fr="Citoyenneté"),
        (LANDING, IN_CANADA_SINCE, DAYS_BEFORE, TRIPS),
    ),
)
