"""The Canadian Experience Class: section 87.1 of the Regulations and what IRCC says of it.

Official texts: https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-87.1.html
and https://laws-lois.justice.gc.ca/eng/acts/I-2.5/ (inadmissibility, sections 33 to 42).

Surprising: the Regulations ask for "one year" and define full-time work as 30 hours a week.
The figure of 1,560 hours and the weekly cap stand on IRCC's page, not in the Regulations.
The levels of language are set by the Minister under subsection 74(1), not by section 87.1.
"""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import Final, NamedTuple

from calculator.law.sources import (
    CRS_CRITERIA,
    IRCC_CEC,
    IRCC_EMAIL_2013,
    IRCC_FUNDS,
    IRCC_HELP,
    IRCC_PDI_BUSINESS,
    IRCC_PDI_CEC,
    IRCC_PDI_CEC_LANGUAGE,
    IRCC_PDI_STATUS,
    IRCC_PDI_WORK,
    IRCC_PHYSICIANS,
    IRPA,
    IRPR,
    NOC,
    R73,
    R74,
    R87_1,
    SELF_EMPLOYMENT_ARTICLE,
    SELF_EMPLOYMENT_REPRINT,
    SOR_2022_220,
    STUDY_COLUMN,
)
from calculator.model import UNKNOWN, Bands, Citation, Confidence, Parameter, Since, Text

_CLASS_BEGINS = date(2008, 9, 17)
_ONE_YEAR_RULE = date(2013, 1, 2)
_TEER = date(2022, 11, 16)

# Work: how much, when, in what.

HOURS_PER_WEEK = Parameter(
    "cec.work.hours_per_week",
    Text(
        en="Hours of full-time work in a week, and the most that count",
        fr="Heures de travail à temps plein par semaine, et maximum compté",
    ),
    "hours_per_week",
    (
        Since(
            _ONE_YEAR_RULE,
            30,
            "two_copies",
            (Citation(R73, "73(1)"), Citation(IRCC_CEC)),
            start_confidence="memory",
            note=Text(
                en="Hours above this number in one week are not counted, "
                "so a year cannot be earned in less than 52 weeks.",
                fr="Les heures au-delà de ce nombre dans une semaine ne comptent pas\u202f; "
                "une année ne peut donc pas s’acquérir en moins de 52 semaines.",
            ),
        ),
    ),
    question="applicant.canadian_years",
)

WEEKS_PER_YEAR = Parameter(
    "cec.work.weeks",
    Text(
        en="Weeks in a year of full-time work", fr="Semaines d’une année de travail à temps plein"
    ),
    "weeks",
    (
        Since(
            _ONE_YEAR_RULE,
            52,
            "two_copies",
            (Citation(IRCC_CEC),),
            start_confidence="memory",
        ),
    ),
)

HOURS_PER_YEAR = Parameter(
    "cec.work.hours",
    Text(
        en="Hours of work that make one year of experience",
        fr="Heures de travail qui font une année d’expérience",
    ),
    "hours",
    (
        Since(
            _ONE_YEAR_RULE,
            1560,
            "two_copies",
            (Citation(R87_1, "87.1(2)(a)"), Citation(IRCC_CEC)),
            start_confidence="memory",
            note=Text(
                en="The figure comes from IRCC’s page; the Regulations say “one year” "
                "and define full-time work.",
                fr="Le chiffre vient de la page d’IRCC\u202f; le Règlement parle d’«\u202fune "
                "année\u202f» "
                "et définit le travail à temps plein.",
            ),
        ),
    ),
    question="applicant.canadian_years",
)

WINDOW_YEARS = Parameter(
    "cec.work.window",
    Text(
        en="Years before the application in which the work must lie",
        fr="Années précédant la demande dans lesquelles le travail doit se situer",
    ),
    "years",
    (
        Since(
            _ONE_YEAR_RULE,
            3,
            "two_copies",
            (Citation(R87_1, "87.1(2)(a)"), Citation(IRCC_CEC), Citation(IRCC_PDI_WORK)),
            start_confidence="memory",
            note=Text(
                en="Counted back from the day the application for permanent residence is made, "
                "not from the day of the profile.",
                fr="La période se compte à rebours à partir du jour de la demande de résidence "
                "permanente, et non du jour du profil.",
            ),
        ),
    ),
    question="applicant.canadian_year_recent",
)

SKILL = Parameter[tuple[str, ...]](
    "cec.work.skill",
    Text(
        en="Categories of occupation that count",
        fr="Catégories de professions qui comptent",
    ),
    "teer",
    (
        Since(
            _ONE_YEAR_RULE,
            ("0", "A", "B"),
            "two_copies",
            (Citation(R87_1, "87.1(2)(a)"), Citation(IRCC_CEC)),
            start_confidence="memory",
            note=Text(
                en="Skill type 0 or skill level A or B of the older classifications.",
                fr="Genre de compétence 0 ou niveau de compétence A ou B des anciennes "
                "classifications.",
            ),
        ),
        Since(
            _TEER,
            ("0", "1", "2", "3"),
            "two_copies",
            (
                Citation(R87_1, "87.1(2)(a)"),
                Citation(SOR_2022_220, Text(en="section 7", fr="article 7")),
                Citation(IRCC_CEC),
            ),
            note=Text(
                en="The TEER category is the second digit of a five-digit NOC 2021 code.",
                fr="La catégorie FEER est le deuxième chiffre du code à cinq chiffres de la CNP "
                "2021.",
            ),
        ),
    ),
    question="applicant.canadian_teer",
)

SKILL_OF_TEER: Final = MappingProxyType({0: "0", 1: "A", 2: "B", 3: "B"})
"""The old skill type or level of most occupations of a TEER category that counts.

Source: R87.1(2)(a) before and after SOR/2022-220, which put the categories in the place of the
types and levels. A rule of thumb: an occupation's own old codes decide where they are known.
"""


def _says(
    id: str,
    label: Text,
    value: bool,
    confidence: Confidence,
    *cites: Citation,
    start: date = _CLASS_BEGINS,
    start_confidence: Confidence | None = "memory",
    note: Text | None = None,
    question: str | None = None,
) -> Parameter[bool]:
    """A statement of law that is simply so, or not so, since a day."""
    entry = Since(start, value, confidence, cites, note, start_confidence)
    return Parameter(id, label, "yes_no", (entry,), question)


CONTINUOUS = _says(
    "cec.work.continuous",
    Text(en="The year of work must be continuous", fr="L’année de travail doit être continue"),
    False,
    "two_copies",
    Citation(R87_1, "87.1(2)(a)"),
    Citation(IRCC_CEC),
    Citation(IRCC_PDI_WORK),
    start=_ONE_YEAR_RULE,
)

PAID = _says(
    "cec.work.paid",
    Text(
        en="Wages or commission must be earned",
        fr="Un salaire ou une commission doit être gagné",
    ),
    True,
    "two_copies",
    Citation(R73, "73(2)"),
)

SEVERAL_OCCUPATIONS = _says(
    "cec.work.several_occupations",
    Text(
        en="Time in several eligible occupations may be added",
        fr="Le temps passé dans plusieurs professions admissibles peut s’additionner",
    ),
    True,
    "two_copies",
    Citation(R87_1, "87.1(2)(a)"),
    start=_ONE_YEAR_RULE,
)

HOLIDAYS_COUNT = _says(
    "cec.work.paid_holidays",
    Text(
        en="Ordinary paid holidays stay inside the period of work",
        fr="Les congés annuels payés ordinaires restent dans la période de travail",
    ),
    True,
    "two_copies",
    Citation(R87_1, "87.1(2)(a)"),
    Citation(IRCC_PDI_WORK),
    note=Text(
        en="The Regulations are silent; IRCC’s instructions to its officers generally allow a "
        "reasonable period of vacation. That long leave, such as parental or sick leave, is not "
        "work done rests on memory.",
        fr="Le Règlement n’en dit rien\u202f; les instructions d’IRCC à ses agents admettent en "
        "général une période raisonnable de vacances. Qu’un long congé, parental ou de maladie, "
        "ne soit pas du travail accompli repose sur la mémoire.",
    ),
)

VACATION_WEEKS = Parameter(
    "cec.work.vacation_weeks",
    Text(
        en="Weeks of paid vacation in a year of work, as the instructions’ example of what is "
        "reasonable",
        fr="Semaines de vacances payées dans une année de travail, comme exemple de ce qui est "
        "raisonnable selon les instructions",
    ),
    "weeks",
    (
        Since(
            _ONE_YEAR_RULE,
            2,
            "two_copies",
            (Citation(IRCC_PDI_WORK),),
            start_confidence="memory",
            note=Text(
                en="An example, not a limit: what is reasonable is for the officer to judge.",
                fr="Un exemple, et non une limite\u202f: c’est à l’agent de juger ce qui est "
                "raisonnable.",
            ),
        ),
    ),
)

DUTIES = _says(
    "cec.work.duties",
    Text(
        en="The duties done decide, not the title of the job",
        fr="Ce sont les fonctions exercées qui comptent, et non le titre de l’emploi",
    ),
    True,
    "two_copies",
    Citation(R87_1, "87.1(2)(b), (c)"),
    Citation(IRCC_CEC),
    Citation(IRCC_PDI_WORK),
    note=Text(
        en="The person must have done what the lead statement says and a substantial number of "
        "the main duties, all the essential ones included.",
        fr="La personne doit avoir accompli ce que dit l’énoncé principal et une partie "
        "appréciable "
        "des fonctions principales, dont toutes les fonctions essentielles.",
    ),
)

EMPLOYMENT_REQUIREMENTS = _says(
    "cec.work.employment_requirements",
    Text(
        en="The employment requirements in the NOC’s description must be met",
        fr="Les conditions d’accès à la profession, dans la description de la CNP, doivent être "
        "remplies",
    ),
    False,
    "two_copies",
    Citation(IRCC_PDI_WORK),
    Citation(R87_1, "87.1(2)(b), (c)"),
    note=Text(
        en="Whether somebody may practise a regulated occupation is another question.",
        fr="Savoir si une personne peut exercer une profession réglementée est une autre question.",
    ),
)

RESTRICTED_OCCUPATIONS = _says(
    "cec.work.restricted_occupations",
    Text(
        en="Some occupations are designated as restricted",
        fr="Certaines professions sont désignées comme d’accès limité",
    ),
    False,
    "memory",
    Citation(R73, "73(1)"),
    note=Text(
        en="The Minister may designate restricted occupations; none is known to be designated.",
        fr="Le ministre peut désigner des professions d’accès limité\u202f; "
        "aucune désignation n’est connue.",
    ),
)

IN_CANADA = _says(
    "cec.work.in_canada",
    Text(
        en="The work must be done while physically in Canada",
        fr="La personne doit se trouver physiquement au Canada pendant le travail",
    ),
    True,
    "two_copies",
    Citation(R87_1, "87.1(2)(a)"),
    Citation(IRCC_CEC),
    Citation(IRCC_PDI_WORK),
    Citation(CRS_CRITERIA),
    note=Text(
        en="The allowance for vacation does not turn work done outside Canada into work in Canada.",
        fr="La place faite aux vacances ne change pas un travail accompli à l’extérieur du Canada "
        "en travail au Canada.",
    ),
)

QUEBEC_WORK_COUNTS = _says(
    "cec.work.quebec",
    Text(en="Work done in Quebec counts", fr="Le travail fait au Québec compte"),
    True,
    "one_copy",
    Citation(R87_1, "87.1(2)(a)"),
    Citation(IRCC_HELP),
)

EMPLOYER_ABROAD = Parameter[bool](
    "cec.work.employer_abroad",
    Text(
        en="Work in Canada for an employer abroad counts",
        fr="Le travail au Canada pour un employeur à l’étranger compte",
    ),
    "yes_no",
    (
        Since(
            _CLASS_BEGINS,
            UNKNOWN,
            "one_copy",
            (
                Citation(R87_1, "87.1(2)(a)"),
                Citation(IRCC_CEC),
                Citation(CRS_CRITERIA),
                Citation(IRCC_EMAIL_2013),
            ),
            start_confidence="memory",
            note=Text(
                en="The Regulations name no employer; IRCC’s pages on the class and on the score "
                "speak of a Canadian employer; a reply of the department of 2013 accepted a "
                "foreign one.",
                fr="Le Règlement ne nomme aucun employeur\u202f; les pages d’IRCC sur la catégorie "
                "et sur le pointage parlent d’un employeur canadien\u202f; une réponse du "
                "ministère de 2013 en acceptait un étranger.",
            ),
        ),
    ),
)

SELF_EMPLOYED_COUNTS = _says(
    "cec.work.self_employed",
    Text(en="Self-employed work counts", fr="Le travail autonome compte"),
    False,
    "two_copies",
    Citation(R87_1, "87.1(3)(b)"),
    Citation(IRCC_CEC),
    Citation(IRCC_PDI_WORK),
)

EMPLOYMENT_SIGNS = _says(
    "cec.work.employment_signs",
    Text(
        en="Control, tools, financial risk and profit show whether somebody is an employee",
        fr="La direction du travail, les outils, le risque financier et le profit montrent si une "
        "personne est employée",
    ),
    True,
    "one_copy",
    Citation(
        IRCC_PDI_WORK,
        Text(
            en="section on an employee and a self-employed person",
            fr="section sur l’employé et le travailleur indépendant",
        ),
    ),
    Citation(SELF_EMPLOYMENT_REPRINT),
    Citation(SELF_EMPLOYMENT_ARTICLE),
    note=Text(
        en="IRCC’s instructions have a section of such factors, of which only the heading was "
        "seen; an article names them. An older text of the instructions asks for employment by a "
        "third party, and sees the T4 slip as key evidence for most people.",
        fr="Les instructions d’IRCC ont une section sur ces facteurs, dont seul le titre a été "
        "vu\u202f; un article les nomme. Un texte plus ancien des instructions demande un emploi "
        "auprès d’un tiers, et voit dans le feuillet T4 la preuve principale de la plupart des "
        "gens.",
    ),
)

PHYSICIANS = Parameter[bool](
    "cec.work.physicians",
    Text(
        en="A physician’s self-employed, publicly funded practice counts",
        fr="La pratique autonome d’un médecin, financée par l’État, compte",
    ),
    "yes_no",
    (
        Since(_CLASS_BEGINS, None, "two_copies", (Citation(IRCC_PHYSICIANS),)),
        Since(
            date(2023, 4, 25),
            True,
            "two_copies",
            (Citation(IRCC_PHYSICIANS), Citation(IRCC_CEC)),
            note=Text(
                en="For invitations on or after this day, until the public policy is revoked.",
                fr="Pour les invitations reçues ce jour ou après, jusqu’à la révocation de "
                "la politique d’intérêt public.",
            ),
        ),
    ),
)

FULL_TIME_STUDY_COUNTS = _says(
    "cec.work.full_time_study",
    Text(
        en="Work during full-time study counts, co-op terms included",
        fr="Le travail pendant des études à temps plein compte, stages coopératifs compris",
    ),
    False,
    "two_copies",
    Citation(R87_1, "87.1(3)(a)"),
    Citation(IRCC_CEC),
)

PART_TIME_STUDY_COUNTS = _says(
    "cec.work.part_time_study",
    Text(
        en="Authorized work during part-time study may count",
        fr="Le travail autorisé pendant des études à temps partiel peut compter",
    ),
    True,
    "memory",
    Citation(R87_1, "87.1(3)(a)"),
)

STUDY_BREAKS_COUNT = Parameter[bool](
    "cec.work.study_breaks",
    Text(
        en="Work in a break between terms, or before the studies officially end, counts",
        fr="Le travail fait entre deux sessions, ou avant la fin officielle des études, compte",
    ),
    "yes_no",
    (
        Since(
            _CLASS_BEGINS,
            UNKNOWN,
            "one_copy",
            (Citation(R87_1, "87.1(3)(a)"), Citation(STUDY_COLUMN)),
            start_confidence="memory",
            note=Text(
                en="The Regulations do not mention breaks; a column by an immigration lawyer "
                "counts both as full-time study.",
                fr="Le Règlement ne parle pas de ces périodes\u202f; selon la chronique d’un "
                "avocat en immigration, elles font toutes deux partie des études à temps plein.",
            ),
        ),
    ),
)

UNAUTHORIZED_COUNTS = _says(
    "cec.work.unauthorized",
    Text(
        en="Unauthorized work counts",
        fr="Le travail non autorisé compte",
    ),
    False,
    "two_copies",
    Citation(R87_1, "87.1(3)(b)"),
    Citation(IRCC_CEC),
    Citation(IRCC_PDI_WORK),
)

STATUS_NEEDED = _says(
    "cec.work.status",
    Text(
        en="Temporary resident status is needed during the work",
        fr="Le statut de résident temporaire est nécessaire pendant le travail",
    ),
    True,
    "two_copies",
    Citation(R87_1, "87.1(3)(c)"),
    Citation(IRCC_CEC),
    Citation(IRCC_PDI_WORK),
    Citation(IRCC_PDI_STATUS),
)

MAINTAINED_STATUS = _says(
    "cec.work.maintained_status",
    Text(
        en="Work on maintained status is authorized",
        fr="Le travail pendant le statut conservé est autorisé",
    ),
    True,
    "two_copies",
    Citation(IRPR, "183(5), 183(6), 186(u)"),
    note=Text(
        en="The right to work ends when the person leaves Canada meanwhile.",
        fr="Le droit de travailler prend fin si la personne quitte le Canada entre-temps.",
    ),
)

MAINTAINED_COUNTS = _says(
    "cec.work.maintained_counts",
    Text(
        en="Work on maintained status counts for the class",
        fr="Le travail pendant le statut conservé compte pour la catégorie",
    ),
    True,
    "two_copies",
    Citation(IRCC_PDI_WORK),
    Citation(IRPR, "186(u)"),
    note=Text(
        en="If it was done in Canada, on the conditions of the earlier work permit, until the "
        "decision.",
        fr="S’il est accompli au Canada, aux conditions du permis de travail précédent, jusqu’à la "
        "décision.",
    ),
)

GRADUATE_GAP = _says(
    "cec.work.graduate_gap",
    Text(
        en="Work while a post-graduation work permit is awaited is authorized",
        fr="Le travail en attendant un permis de travail postdiplôme est autorisé",
    ),
    True,
    "one_copy",
    Citation(IRPR, "186(w)"),
)

OFF_CAMPUS_HOURS = Parameter(
    "cec.work.off_campus_hours",
    Text(
        en="Hours a student may work off campus in a week of term",
        fr="Heures qu’un étudiant peut travailler hors campus par semaine de cours",
    ),
    "hours_per_week",
    (Since(date(2024, 11, 8), 24, "one_copy", (Citation(IRPR, "186(v)"),)),),
)

RESTORATION_DAYS = Parameter(
    "cec.work.restoration_days",
    Text(
        en="Days within which lost status may be restored",
        fr="Jours pendant lesquels un statut perdu peut être rétabli",
    ),
    "days",
    (
        Since(
            _CLASS_BEGINS,
            90,
            "two_copies",
            (Citation(IRPR, "182"),),
            start_confidence="memory",
            note=Text(
                en="That restoration does not authorize work done in between rests on memory.",
                fr="Que le rétablissement n’autorise pas le travail fait entre-temps repose "
                "sur la mémoire.",
            ),
        ),
    ),
)

CLAIMANT_PERMIT_COUNTS = _says(
    "cec.work.claimant_permit",
    Text(
        en="Work on a refugee claimant’s work permit counts",
        fr="Le travail avec un permis de travail de demandeur d’asile compte",
    ),
    False,
    "two_copies",
    Citation(IRCC_HELP),
    Citation(IRCC_PDI_STATUS),
    Citation(R87_1, "87.1(3)(c)"),
    note=Text(
        en="A claimant does not hold temporary resident status.",
        fr="Un demandeur d’asile n’a pas le statut de résident temporaire.",
    ),
)

OPEN_PERMITS_COUNT = _says(
    "cec.work.any_permit",
    Text(
        en="Open, employer-specific and post-graduation work permits all count",
        fr="Les permis de travail ouverts, liés à un seul employeur ou postdiplômes comptent tous",
    ),
    True,
    "memory",
    Citation(R87_1, "87.1(3)"),
)

EXEMPT_COUNTS = _says(
    "cec.work.exempt",
    Text(
        en="Authorized work without a permit counts, with proof of status",
        fr="Le travail autorisé sans permis compte, avec une preuve de statut",
    ),
    True,
    "one_copy",
    Citation(IRCC_PDI_STATUS),
    Citation(IRPR, "186"),
    note=Text(
        en="Proof of status may be a visitor record. Business visitors are excepted.",
        fr="La preuve de statut peut être une fiche de visiteur. Les visiteurs commerciaux font "
        "exception.",
    ),
)

RESIDENT_PERMIT_COUNTS = _says(
    "cec.work.resident_permit",
    Text(
        en="Authorized work on a temporary resident permit counts",
        fr="Le travail autorisé avec un permis de séjour temporaire compte",
    ),
    True,
    "one_copy",
    Citation(IRCC_PDI_STATUS),
    note=Text(
        en="The permit gives status; who is still inadmissible cannot become a permanent resident "
        "through the class.",
        fr="Ce permis donne le statut\u202f; une personne encore interdite de territoire ne peut "
        "pas devenir résidente permanente par la catégorie.",
    ),
)

BUSINESS_VISITOR_COUNTS = _says(
    "cec.work.business_visitor",
    Text(
        en="Work done as a business visitor counts",
        fr="Le travail fait comme visiteur commercial compte",
    ),
    False,
    "two_copies",
    Citation(IRCC_PDI_BUSINESS),
    Citation(IRPR, "186(a)"),
    note=Text(
        en="An older copy of the instructions lacks the sentence; since when it stands there is "
        "not known.",
        fr="Une copie plus ancienne des instructions n’a pas cette phrase\u202f; on ne sait pas "
        "depuis quand elle y figure.",
    ),
)

PROOF_OF_WORK = _says(
    "cec.work.proof",
    Text(
        en="A reference letter of each employer proves the work",
        fr="Une lettre de référence de chaque employeur prouve le travail",
    ),
    True,
    "two_copies",
    Citation(IRCC_PDI_CEC),
    note=Text(
        en="On letterhead, with the name, duties, dates, hours a week, salary and benefits; "
        "tax slips and notices of assessment help for work in Canada.",
        fr="Sur papier à en-tête, avec le nom, les fonctions, les dates, les heures par semaine, "
        "le salaire et les avantages\u202f; les feuillets et avis d’impôt aident pour le travail "
        "au Canada.",
    ),
)

# Language.

LANGUAGE_MINIMUM = Parameter(
    "cec.language.minimum",
    Text(
        en="Level needed in each ability, by TEER category of the work",
        fr="Niveau exigé pour chaque habileté, selon la catégorie FEER du travail",
    ),
    "table",
    (
        Since(
            _ONE_YEAR_RULE,
            Bands(("level",), ((0, (7,)), (2, (5,)))),
            "memory",
            (Citation(R87_1, "87.1(2)(d)"), Citation(R74, "74(1)")),
            start_confidence="memory",
            note=Text(
                en="Then by skill type and level: 0 and A as TEER 0 and 1, B as TEER 2 and 3.",
                fr="Alors selon le genre et le niveau de compétence\u202f: 0 et A comme FEER 0 "
                "et 1, "
                "B comme FEER 2 et 3.",
            ),
        ),
        Since(
            _TEER,
            Bands(("level",), ((0, (7,)), (2, (5,)))),
            "two_copies",
            (Citation(R87_1, "87.1(2)(d)"), Citation(R74, "74(1)"), Citation(IRCC_CEC)),
        ),
    ),
    question="applicant.languages",
)

MIXED_WORK = _says(
    "cec.language.mixed_work",
    Text(
        en="With work at both thresholds, the occupation with more experience decides",
        fr="Avec du travail aux deux seuils, la profession la plus exercée détermine le seuil",
    ),
    True,
    "two_copies",
    Citation(R87_1, "87.1(2)(e)"),
    start=_ONE_YEAR_RULE,
    note=Text(
        en="The text says nothing of equal amounts.",
        fr="Le texte ne dit rien des durées égales.",
    ),
)

MIXED_BY_CATEGORY = Parameter[bool](
    "cec.language.by_category",
    Text(
        en="With work at both thresholds, the TEER category of most of the work decides",
        fr="Avec du travail aux deux seuils, la catégorie FEER de l’essentiel du travail "
        "détermine le seuil",
    ),
    "yes_no",
    (
        Since(
            _ONE_YEAR_RULE,
            UNKNOWN,
            "one_copy",
            (Citation(IRCC_PDI_CEC_LANGUAGE), Citation(R87_1, "87.1(2)(e)")),
            start_confidence="memory",
            note=Text(
                en="IRCC’s instructions to its officers say the category, and before TEER the "
                "skill type or level; the Regulations say the occupation.",
                fr="Les instructions d’IRCC à ses agents disent la catégorie et, avant la FEER, le "
                "genre ou le niveau de compétence\u202f; le Règlement dit la profession.",
            ),
        ),
    ),
)

ONE_LANGUAGE = _says(
    "cec.language.one_language",
    Text(
        en="All four results must be in the same language",
        fr="Les quatre résultats doivent être dans la même langue",
    ),
    True,
    "memory",
    Citation(R87_1, "87.1(2)(d)"),
    start=_ONE_YEAR_RULE,
)

# Intention and admissibility.

OUTSIDE_QUEBEC = _says(
    "cec.intent.outside_quebec",
    Text(
        en="The person must intend to live outside Quebec",
        fr="La personne doit avoir l’intention de vivre ailleurs qu’au Québec",
    ),
    True,
    "two_copies",
    Citation(R87_1, "87.1(1)"),
    Citation(IRCC_CEC),
    question="destination",
)


INTENT_LASTS = _says(
    "cec.intent.until_landing",
    Text(
        en="The intention must last until permanent residence",
        fr="L’intention doit durer jusqu’à la résidence permanente",
    ),
    True,
    "memory",
    Citation(R87_1, "87.1(1)"),
    question="destination",
)


class Ground(NamedTuple):
    """A ground of inadmissibility: its section of the Act and its name."""

    section: str
    name: Text


GROUNDS = Parameter[tuple[Ground, ...]](
    "cec.admissible.grounds",
    Text(en="Grounds of inadmissibility", fr="Motifs d’interdiction de territoire"),
    "table",
    (
        Since(
            _CLASS_BEGINS,
            (
                Ground("34", Text(en="Security", fr="Sécurité")),
                Ground(
                    "35",
                    Text(
                        en="Human or international rights violations, and sanctions (35.1)",
                        fr="Atteinte aux droits humains ou internationaux, et sanctions (35.1)",
                    ),
                ),
                Ground(
                    "36",
                    Text(
                        en="Criminality and serious criminality",
                        fr="Criminalité et grande criminalité",
                    ),
                ),
                Ground("37", Text(en="Organized criminality", fr="Criminalité organisée")),
                Ground(
                    "38",
                    Text(
                        en="Health: danger to the public, or excessive demand on services",
                        fr="Santé\u202f: danger pour le public ou fardeau excessif pour les "
                        "services",
                    ),
                ),
                Ground("39", Text(en="Financial reasons", fr="Motifs financiers")),
                Ground("40", Text(en="Misrepresentation", fr="Fausses déclarations")),
                Ground(
                    "41",
                    Text(
                        en="Not complying with the Act, for instance by unauthorized work",
                        fr="Manquement à la loi, par exemple par un travail non autorisé",
                    ),
                ),
                Ground(
                    "42",
                    Text(
                        en="An inadmissible family member",
                        fr="Membre de la famille interdit de territoire",
                    ),
                ),
            ),
            "two_copies",
            (Citation(IRPA, "33–42"), Citation(IRPR, "70(1)(e)")),
            start_confidence="memory",
        ),
    ),
    question="admissibility_concern",
)

FAMILY_ADMISSIBLE = _says(
    "cec.admissible.family",
    Text(
        en="Family members must be admissible too, even when they stay behind",
        fr="Les membres de la famille doivent aussi être admissibles, même s’ils ne viennent pas",
    ),
    True,
    "two_copies",
    Citation(IRPR, "70(1)(e)"),
)

MISREPRESENTATION_YEARS = Parameter(
    "cec.admissible.misrepresentation_years",
    Text(
        en="Years of inadmissibility for misrepresentation",
        fr="Années d’interdiction de territoire pour fausses déclarations",
    ),
    "years",
    (
        Since(
            date(2015, 1, 1),
            5,
            "two_copies",
            (Citation(IRPA, "40(2)(a)"),),
            start_confidence="memory",
        ),
    ),
)

# What the class does not ask.

EDUCATION_REQUIRED = _says(
    "cec.education.required",
    Text(en="Education is required", fr="Des études sont exigées"),
    False,
    "two_copies",
    Citation(R87_1, "87.1(2)"),
    Citation(IRCC_CEC),
)
JOB_OFFER_REQUIRED = _says(
    "cec.job_offer.required",
    Text(
        en="A job offer, or a job on the day of the application, is required",
        fr="Une offre d’emploi, ou un emploi le jour de la demande, est exigée",
    ),
    False,
    "two_copies",
    Citation(R87_1, "87.1(2)"),
    Citation(IRCC_CEC),
    Citation(IRCC_PDI_WORK),
)
FUNDS_REQUIRED = _says(
    "cec.funds.required",
    Text(
        en="Proof of settlement funds is required",
        fr="Une preuve de fonds d’établissement est exigée",
    ),
    False,
    "two_copies",
    Citation(IRCC_FUNDS),
    note=Text(
        en="The online form may still ask; that a letter naming the class is then uploaded instead "
        "rests on memory.",
        fr="Le formulaire en ligne peut la demander quand même\u202f; qu’on y joigne alors une "
        "lettre "
        "nommant la catégorie repose sur la mémoire.",
    ),
)
PRESENCE_REQUIRED = _says(
    "cec.presence.required",
    Text(
        en="Being in Canada on the day of the profile or application is required",
        fr="La présence au Canada le jour du profil ou de la demande est exigée",
    ),
    False,
    "memory",
    Citation(R87_1, "87.1(2)"),
)
AGE_LIMIT = _says(
    "cec.age.limited",
    Text(en="There is an age limit", fr="Il y a une limite d’âge"),
    False,
    "two_copies",
    Citation(R87_1, "87.1(2)"),
)
SKILLED_WORKER_GRID = _says(
    "cec.skilled_worker_grid",
    Text(
        en="The selection grid of the Federal Skilled Worker class applies",
        fr="La grille de sélection des travailleurs qualifiés (fédéral) s’applique",
    ),
    False,
    "two_copies",
    Citation(R87_1, "87.1(2)"),
    Citation(IRPR, "76"),
)

# The change of classification of 16 November 2022.


class Occupation(NamedTuple):
    """A unit group of NOC 2021: its code and official title."""

    code: str
    title: Text


_SAID_BY_IRCC = (Citation(IRCC_CEC), Citation(NOC))

ENTERED = Parameter[tuple[Occupation, ...]](
    "cec.occupations.entered",
    Text(
        en="Occupations that entered with NOC 2021",
        fr="Professions devenues admissibles avec la CNP 2021",
    ),
    "codes",
    (
        Since(
            _TEER,
            (
                Occupation(
                    "13102",
                    Text(
                        en="Payroll administrators",
                        fr="Administrateurs/administratrices de la paye",
                    ),
                ),
                Occupation(
                    "33100",
                    Text(
                        en="Dental assistants and dental laboratory assistants",
                        fr="Assistants/assistantes dentaires et auxiliaires dans les laboratoires "
                        "dentaires",
                    ),
                ),
                Occupation(
                    "33102",
                    Text(
                        en="Nurse aides, orderlies and patient service associates",
                        fr="Aides-infirmiers/aides-infirmières, aides-soignants/aides-soignantes "
                        "et "
                        "préposés/préposées aux bénéficiaires",
                    ),
                ),
                Occupation(
                    "33103",
                    Text(
                        en="Pharmacy technical assistants and pharmacy assistants",
                        fr="Assistants techniques/assistantes techniques en pharmacie et "
                        "assistants/assistantes en pharmacie",
                    ),
                ),
                Occupation(
                    "43100",
                    Text(
                        en="Elementary and secondary school teacher assistants",
                        fr="Aides-enseignants/aides-enseignantes aux niveaux primaire et "
                        "secondaire",
                    ),
                ),
                Occupation(
                    "43200",
                    Text(
                        en="Sheriffs and bailiffs",
                        fr="Shérifs et huissiers/huissières de justice",
                    ),
                ),
                Occupation(
                    "43201",
                    Text(
                        en="Correctional service officers",
                        fr="Agents/agentes de services correctionnels",
                    ),
                ),
                Occupation(
                    "43202",
                    Text(
                        en="By-law enforcement and other regulatory officers",
                        fr="Agents/agentes d’application de règlements municipaux et autres "
                        "agents/agentes de réglementation",
                    ),
                ),
                Occupation(
                    "63211",
                    Text(
                        en="Estheticians, electrologists and related occupations",
                        fr="Esthéticiens/esthéticiennes, électrolystes et personnel assimilé",
                    ),
                ),
                Occupation(
                    "73200",
                    Text(
                        en="Residential and commercial installers and servicers",
                        fr="Personnel d’installation, d’entretien et de réparation d’équipement "
                        "résidentiel et commercial",
                    ),
                ),
                Occupation(
                    "73202",
                    Text(
                        en="Pest controllers and fumigators",
                        fr="Fumigateurs/fumigatrices et préposés/préposées au contrôle de la "
                        "vermine",
                    ),
                ),
                Occupation(
                    "73209",
                    Text(
                        en="Other repairers and servicers",
                        fr="Autres réparateurs/réparatrices et préposés/préposées à l’entretien",
                    ),
                ),
                Occupation(
                    "73300",
                    Text(
                        en="Transport truck drivers",
                        fr="Conducteurs/conductrices de camions de transport",
                    ),
                ),
                Occupation(
                    "73301",
                    Text(
                        en="Bus drivers, subway operators and other transit operators",
                        fr="Conducteurs/conductrices d’autobus et opérateurs/opératrices de "
                        "métro et "
                        "autres transports en commun",
                    ),
                ),
                Occupation(
                    "73400",
                    Text(
                        en="Heavy equipment operators",
                        fr="Conducteurs/conductrices d’équipement lourd",
                    ),
                ),
                Occupation(
                    "93200",
                    Text(
                        en="Aircraft assemblers and aircraft assembly inspectors",
                        fr="Monteurs/monteuses d’aéronefs et contrôleurs/contrôleuses de montage "
                        "d’aéronefs",
                    ),
                ),
            ),
            "two_copies",
            _SAID_BY_IRCC,
        ),
    ),
)

LEFT = Parameter[tuple[Occupation, ...]](
    "cec.occupations.left",
    Text(
        en="Occupations that left with NOC 2021",
        fr="Professions qui ont cessé d’être admissibles avec la CNP 2021",
    ),
    "codes",
    (
        Since(
            _TEER,
            (
                Occupation(
                    "54100",
                    Text(
                        en="Program leaders and instructors in recreation, sport and fitness",
                        fr="Animateurs/animatrices et responsables de programmes de sports, de "
                        "loisirs et de conditionnement physique",
                    ),
                ),
                Occupation("55109", Text(en="Other performers", fr="Autres artistes de spectacle")),
                Occupation(
                    "64200",
                    Text(
                        en="Tailors, dressmakers, furriers and milliners",
                        fr="Tailleurs/tailleuses, couturiers/couturières, fourreurs/fourreuses et "
                        "modistes",
                    ),
                ),
            ),
            "two_copies",
            _SAID_BY_IRCC,
        ),
    ),
)

# How section 87.1 came to read as it does.


class Instrument(NamedTuple):
    """An instrument that made or amended section 87.1."""

    name: str
    in_force: date | None
    what: Text
    confidence: Confidence


INSTRUMENTS = Parameter[tuple[Instrument, ...]](
    "cec.instruments",
    Text(
        en="Instruments that made and amended section 87.1",
        fr="Textes qui ont créé et modifié l’article 87.1",
    ),
    "table",
    (
        Since(
            _CLASS_BEGINS,
            (
                Instrument(
                    "SOR/2008-254",
                    _CLASS_BEGINS,
                    Text(
                        en="The class begins, with a stream for workers and one for graduates.",
                        fr="La catégorie est créée, avec un volet pour les travailleurs et un pour "
                        "les diplômés.",
                    ),
                    "memory",
                ),
                Instrument(
                    "SOR/2011-54",
                    None,
                    Text(en="Amendment.", fr="Modification."),
                    "one_copy",
                ),
                Instrument(
                    "SOR/2012-274",
                    _ONE_YEAR_RULE,
                    Text(
                        en="One year of work within three years replaces the two streams.",
                        fr="Une année de travail en trois ans remplace les deux volets.",
                    ),
                    "memory",
                ),
                Instrument(
                    "SOR/2016-298",
                    date(2016, 11, 19),
                    Text(
                        en="New wording on designated language tests.",
                        fr="Nouveau libellé sur les tests de langue désignés.",
                    ),
                    "one_copy",
                ),
                Instrument(
                    "SOR/2021-242",
                    None,
                    Text(
                        en="A correction of the English version only.",
                        fr="Une correction de la seule version anglaise.",
                    ),
                    "one_copy",
                ),
                Instrument(
                    "SOR/2022-220",
                    _TEER,
                    Text(
                        en="TEER 0 to 3 replaces skill type 0 and skill levels A and B.",
                        fr="FEER 0 à 3 remplace le genre de compétence 0 et les niveaux A et B.",
                    ),
                    "one_copy",
                ),
            ),
            "one_copy",
            (Citation(R87_1),),
        ),
    ),
)
