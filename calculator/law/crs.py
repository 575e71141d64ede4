"""The Comprehensive Ranking System (CRS): every grid since 1 January 2015.

Official texts: the ministerial instructions respecting the Express Entry system, and
https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html

Core, partner and transferability points never changed from 2015-01-01 to 2026-11-02;
additional points did.
On 2026-11-03 a factor for high-wage occupations and new points for job offers came into force.
Their amounts could not be verified and stand here as `UNKNOWN`: put them in when they are read.
"""

from __future__ import annotations

from datetime import date

from calculator.law.sources import (
    CELPASS_LISTING,
    CELPASS_TOOL,
    CRS_CRITERIA,
    CRS_TOOL,
    GAZETTE_2014,
    IRPR,
    MI_2015_05,
    MI_2016_1,
    MI_2017_1,
    MI_ARCHIVED_2016,
    MI_CURRENT,
    RUN_CANADA,
)
from calculator.model import (
    UNKNOWN,
    Bands,
    Choices,
    Citation,
    Confidence,
    Parameter,
    Since,
    Text,
)

BEGIN = date(2015, 1, 1)
_NOVEMBER_2016 = date(2016, 11, 19)
_JUNE_2017 = date(2017, 6, 6)
_OCTOBER_2020 = date(2020, 10, 20)
_MARCH_2025 = date(2025, 3, 25)
_NOVEMBER_2026 = date(2026, 11, 3)

WITH, WITHOUT = "with_partner", "without_partner"
COLUMNS = (WITH, WITHOUT)
LOWER, UPPER = "lower", "upper"
TIERS = (LOWER, UPPER)


def _mi(*sections: str) -> tuple[Citation, ...]:
    """The criteria page, and sections of the instructions."""
    where = ", ".join(sections)
    return (
        Citation(CRS_CRITERIA),
        Citation(MI_CURRENT, where) if where else Citation(MI_CURRENT),
    )


_UNVERIFIED = (Citation(CELPASS_TOOL), Citation(RUN_CANADA), Citation(CELPASS_LISTING))

RULESET = Parameter(
    "crs.ruleset",
    Text(
        en="The ruleset of the day, and the last grid whose amounts are all verified",
        fr="Les règles du jour, et la dernière grille dont tous les points sont vérifiés",
    ),
    "text",
    (
        Since(BEGIN, "2015-01-01", "two_copies", (Citation(GAZETTE_2014),)),
        Since(_NOVEMBER_2016, "2016-11-19", "two_copies", (Citation(MI_2016_1),)),
        Since(_JUNE_2017, "2017-06-06", "two_copies", (Citation(MI_2017_1),)),
        Since(_OCTOBER_2020, "2020-10-20", "two_copies", (Citation(CRS_CRITERIA),)),
        Since(_MARCH_2025, "2025-03-25", "two_copies", (Citation(CRS_CRITERIA),)),
        Since(
            _NOVEMBER_2026,
            "2025-03-25",
            "two_copies",
            _UNVERIFIED,
            note=Text(
                en="The system changed on this day; the amounts of the change are not known to us.",
                fr="Le système a changé ce jour-là\u202f; les points de ce changement ne nous "
                "sont pas "
                "connus.",
            ),
        ),
    ),
)

# Core / human capital.

AGE = Parameter(
    "crs.core.age",
    Text(en="Points for age", fr="Points pour l’âge"),
    "table",
    (
        Since(
            BEGIN,
            Bands(
                COLUMNS,
                (
                    (0, (0, 0)),
                    (18, (90, 99)),
                    (19, (95, 105)),
                    (20, (100, 110)),
                    (30, (95, 105)),
                    (31, (90, 99)),
                    (32, (85, 94)),
                    (33, (80, 88)),
                    (34, (75, 83)),
                    (35, (70, 77)),
                    (36, (65, 72)),
                    (37, (60, 66)),
                    (38, (55, 61)),
                    (39, (50, 55)),
                    (40, (45, 50)),
                    (41, (35, 39)),
                    (42, (25, 28)),
                    (43, (15, 17)),
                    (44, (5, 6)),
                    (45, (0, 0)),
                ),
            ),
            "two_copies",
            _mi(),
        ),
    ),
    question="applicant.birth_date",
)

EDUCATION = Parameter(
    "crs.core.education",
    Text(en="Points for education", fr="Points pour les études"),
    "table",
    (
        Since(
            BEGIN,
            Choices(
                COLUMNS,
                (
                    ("none", (0, 0)),
                    ("secondary", (28, 30)),
                    ("one_year", (84, 90)),
                    ("two_year", (91, 98)),
                    ("bachelor", (112, 120)),
                    ("two_or_more", (119, 128)),
                    ("master", (126, 135)),
                    ("phd", (140, 150)),
                ),
            ),
            "two_copies",
            _mi("11"),
        ),
    ),
    question="applicant.education",
)

ASSESSMENT_YEARS = Parameter(
    "crs.education.assessment_years",
    Text(
        en="Years after which an educational credential assessment no longer counts",
        fr="Années après lesquelles une évaluation des diplômes d’études ne compte plus",
    ),
    "years",
    (
        Since(
            BEGIN,
            5,
            "two_copies",
            (
                Citation(CRS_CRITERIA),
                Citation(MI_CURRENT, "11"),
                Citation(MI_2017_1, "3(4)"),
            ),
            start_confidence="memory",
        ),
    ),
    question="applicant.eca_date",
)

FIRST_LANGUAGE = Parameter(
    "crs.core.first_language",
    Text(
        en="Points for each ability in the first official language",
        fr="Points par habileté dans la première langue officielle",
    ),
    "table",
    (
        Since(
            BEGIN,
            Bands(
                COLUMNS,
                (
                    (4, (6, 6)),
                    (6, (8, 9)),
                    (7, (16, 17)),
                    (8, (22, 23)),
                    (9, (29, 31)),
                    (10, (32, 34)),
                ),
            ),
            "two_copies",
            _mi("13"),
        ),
    ),
    question="applicant.languages",
)

FIRST_LANGUAGE_IS_CHOSEN = Parameter(
    "crs.core.first_language.chosen",
    Text(
        en="The candidate says which official language is the first",
        fr="Le candidat dit laquelle des langues officielles est la première",
    ),
    "yes_no",
    (
        Since(
            BEGIN,
            True,
            "memory",
            (Citation(MI_CURRENT, "12(2)(a)"), Citation(CRS_TOOL)),
            start_confidence="memory",
        ),
    ),
    question="applicant.first_language",
)

SECOND_LANGUAGE = Parameter(
    "crs.core.second_language",
    Text(
        en="Points for each ability in the second official language",
        fr="Points par habileté dans la seconde langue officielle",
    ),
    "table",
    (
        Since(
            BEGIN,
            Bands(COLUMNS, ((5, (1, 1)), (7, (3, 3)), (9, (6, 6)))),
            "two_copies",
            _mi(),
        ),
    ),
    question="applicant.languages",
)

SECOND_LANGUAGE_LIMIT = Parameter(
    "crs.core.second_language.limit",
    Text(
        en="Most points for the second official language",
        fr="Maximum de points pour la seconde langue officielle",
    ),
    "table",
    (Since(BEGIN, Choices(COLUMNS, (("limit", (22, 24)),)), "two_copies", _mi()),),
    question="applicant.languages",
)

CANADIAN_WORK = Parameter(
    "crs.core.canadian_work",
    Text(
        en="Points for full years of work in Canada",
        fr="Points pour les années complètes de travail au Canada",
    ),
    "table",
    (
        Since(
            BEGIN,
            Bands(
                COLUMNS,
                (
                    (0, (0, 0)),
                    (1, (35, 40)),
                    (2, (46, 53)),
                    (3, (56, 64)),
                    (4, (63, 72)),
                    (5, (70, 80)),
                ),
            ),
            "two_copies",
            _mi("15"),
        ),
    ),
    question="applicant.canadian_years",
)

WORK_YEARS_BACK = Parameter(
    "crs.work.years_back",
    Text(
        en="Years within which work earns points, in Canada or abroad",
        fr="Années dans lesquelles le travail donne des points, au Canada ou à l’étranger",
    ),
    "years",
    (Since(BEGIN, 10, "two_copies", _mi("15")),),
    question="applicant.canadian_years",
)

WORK_CONTINUOUS = Parameter(
    "crs.work.continuous",
    Text(
        en="Canadian work must be continuous to earn points",
        fr="Le travail au Canada doit être continu pour donner des points",
    ),
    "yes_no",
    (
        Since(BEGIN, True, "one_copy", (Citation(GAZETTE_2014),)),
        Since(
            date(2015, 5, 30),
            False,
            "one_copy",
            (Citation(MI_2015_05, "15(3)(b), 19(4)(b)"),),
        ),
    ),
)

WORK_PAID = Parameter(
    "crs.work.paid",
    Text(
        en="Work must be paid by wages or commission to earn points",
        fr="Le travail doit être payé par salaire ou commission pour donner des points",
    ),
    "yes_no",
    (
        Since(BEGIN, None, "two_copies", (Citation(GAZETTE_2014),)),
        Since(_NOVEMBER_2016, True, "two_copies", (Citation(MI_2016_1), Citation(CRS_CRITERIA))),
    ),
)

CORE_LIMIT = Parameter(
    "crs.core.limit",
    Text(en="Most points for core factors", fr="Maximum de points pour les facteurs de base"),
    "table",
    (
        Since(
            BEGIN,
            Choices(COLUMNS, (("limit", (460, 500)),)),
            "two_copies",
            (Citation(GAZETTE_2014), Citation(CRS_CRITERIA)),
        ),
    ),
)

# An accompanying spouse or common-law partner.

PARTNER_COUNTS = Parameter(
    "crs.partner.counts",
    Text(
        en="A partner is scored only when coming along and neither citizen nor permanent resident",
        fr="Le partenaire n’est évalué que s’il accompagne le candidat et n’est ni citoyen ni "
        "résident permanent",
    ),
    "yes_no",
    (
        Since(
            BEGIN,
            True,
            "two_copies",
            (Citation(MI_CURRENT, "1"), Citation(CRS_CRITERIA), Citation(IRPR, "1(1)")),
        ),
    ),
    question="partner.accompanying",
)

PARTNER_EDUCATION = Parameter(
    "crs.spouse.education",
    Text(en="Points for the partner’s education", fr="Points pour les études du partenaire"),
    "table",
    (
        Since(
            BEGIN,
            Choices(
                ("points",),
                (
                    ("none", (0,)),
                    ("secondary", (2,)),
                    ("one_year", (6,)),
                    ("two_year", (7,)),
                    ("bachelor", (8,)),
                    ("two_or_more", (9,)),
                    ("master", (10,)),
                    ("phd", (10,)),
                ),
            ),
            "two_copies",
            _mi("17–19"),
        ),
    ),
    question="partner.education",
)

PARTNER_LANGUAGE = Parameter(
    "crs.spouse.language",
    Text(
        en="Points for each ability in the partner’s first official language",
        fr="Points par habileté dans la première langue officielle du partenaire",
    ),
    "table",
    (
        Since(
            BEGIN,
            Bands(("points",), ((5, (1,)), (7, (3,)), (9, (5,)))),
            "two_copies",
            _mi("17–19"),
        ),
    ),
    question="partner.languages",
)

PARTNER_WORK = Parameter(
    "crs.spouse.canadian_work",
    Text(
        en="Points for the partner’s full years of work in Canada",
        fr="Points pour les années complètes de travail au Canada du partenaire",
    ),
    "table",
    (
        Since(
            BEGIN,
            Bands(
                ("points",),
                ((0, (0,)), (1, (5,)), (2, (7,)), (3, (8,)), (4, (9,)), (5, (10,))),
            ),
            "two_copies",
            _mi("17–19"),
        ),
    ),
    question="partner.canadian_years",
)

PARTNER_LIMIT = Parameter(
    "crs.spouse.limit",
    Text(en="Most points for the partner", fr="Maximum de points pour le partenaire"),
    "points",
    (Since(BEGIN, 40, "two_copies", (Citation(GAZETTE_2014), Citation(CRS_CRITERIA))),),
)

# Skill transferability.

EDUCATION_TIER = Parameter(
    "crs.transfer.education.tier",
    Text(
        en="Tier of education in the combinations",
        fr="Palier des études dans les combinaisons",
    ),
    "table",
    (
        Since(
            BEGIN,
            Choices(
                ("tier",),
                (
                    ("none", (0,)),
                    ("secondary", (0,)),
                    ("one_year", (1,)),
                    ("two_year", (1,)),
                    ("bachelor", (1,)),
                    ("two_or_more", (2,)),
                    ("master", (2,)),
                    ("phd", (2,)),
                ),
            ),
            "two_copies",
            _mi("21–27"),
        ),
    ),
    question="applicant.education",
)

FOREIGN_TIER = Parameter(
    "crs.transfer.foreign.tier",
    Text(
        en="Tier of foreign work in the combinations, by full years",
        fr="Palier du travail à l’étranger dans les combinaisons, par années complètes",
    ),
    "table",
    (
        Since(
            BEGIN, Bands(("tier",), ((0, (0,)), (1, (1,)), (3, (2,)))), "two_copies", _mi("21–27")
        ),
    ),
    question="applicant.foreign_years",
)


def _combination(id: str, label: Text, first: int, second: int) -> Parameter[Bands]:
    """A table of one combination: two bands of one factor by two tiers of the other."""
    rows = ((first, (13, 25)), (second, (25, 50)))
    entry = Since(BEGIN, Bands(TIERS, rows), "two_copies", _mi("21–27"))
    return Parameter(id, label, "table", (entry,))


EDUCATION_LANGUAGE = _combination(
    "crs.transfer.education_language",
    Text(
        en="Education with first official language, by lowest level of the four abilities",
        fr="Études et première langue officielle, selon le plus bas niveau des quatre habiletés",
    ),
    7,
    9,
)
EDUCATION_WORK = _combination(
    "crs.transfer.education_work",
    Text(
        en="Education with Canadian work, by full years of work",
        fr="Études et travail au Canada, selon les années complètes de travail",
    ),
    1,
    2,
)
FOREIGN_LANGUAGE = _combination(
    "crs.transfer.foreign_language",
    Text(
        en="Foreign work with first official language, by lowest level of the four abilities",
        fr="Travail à l’étranger et première langue officielle, selon le plus bas niveau des "
        "quatre habiletés",
    ),
    7,
    9,
)
FOREIGN_WORK = _combination(
    "crs.transfer.foreign_work",
    Text(
        en="Foreign work with Canadian work, by full years of work in Canada",
        fr="Travail à l’étranger et travail au Canada, selon les années complètes au Canada",
    ),
    1,
    2,
)

CERTIFICATE = Parameter(
    "crs.transfer.certificate",
    Text(
        en="Trade certificate with first official language, by lowest level of the four abilities",
        fr="Certificat de compétence et première langue officielle, selon le plus bas niveau des "
        "quatre habiletés",
    ),
    "table",
    (Since(BEGIN, Bands(("points",), ((5, (25,)), (7, (50,)))), "two_copies", _mi("21–27")),),
    question="applicant.trade_certificate",
)

GROUP_LIMIT = Parameter(
    "crs.transfer.group_limit",
    Text(
        en="Most points for each group of combinations",
        fr="Maximum de points pour chaque groupe de combinaisons",
    ),
    "points",
    (Since(BEGIN, 50, "two_copies", _mi("21–27")),),
)

TRANSFER_LIMIT = Parameter(
    "crs.transfer.limit",
    Text(
        en="Most points for skill transferability",
        fr="Maximum de points pour la transférabilité des compétences",
    ),
    "points",
    (Since(BEGIN, 100, "two_copies", (Citation(GAZETTE_2014), Citation(CRS_CRITERIA))),),
)

FOREIGN_ONE_OCCUPATION = Parameter(
    "crs.foreign.one_occupation",
    Text(
        en="Foreign work counts in one occupation only",
        fr="Le travail à l’étranger ne compte que dans une seule profession",
    ),
    "yes_no",
    (
        Since(
            BEGIN,
            True,
            "two_copies",
            (Citation(CRS_TOOL),),
            start_confidence="memory",
            note=Text(
                en="Our reading follows the official tool; a paraphrase of the 2015 instructions "
                "says one or more occupations, and continuous.",
                fr="Notre lecture suit l’outil officiel\u202f; une paraphrase des instructions "
                "de 2015 "
                "parle d’une ou plusieurs professions, et d’un travail continu.",
            ),
        ),
    ),
    question="applicant.foreign_years",
)

# Additional points.

NOMINATION = Parameter(
    "crs.additional.nomination",
    Text(
        en="Points for a provincial nomination",
        fr="Points pour une désignation provinciale",
    ),
    "points",
    (
        Since(
            BEGIN,
            600,
            "two_copies",
            (Citation(CRS_CRITERIA),),
            note=Text(
                en="Only a nomination through an Express Entry stream; Quebec has none.",
                fr="Seulement une désignation par un volet d’Entrée express\u202f; le Québec "
                "n’en a pas.",
            ),
        ),
    ),
    question="provincial_nomination",
)

FRENCH = Parameter[Choices](
    "crs.additional.french",
    Text(en="Points for knowledge of French", fr="Points pour la connaissance du français"),
    "table",
    (
        Since(BEGIN, None, "two_copies", (Citation(MI_2017_1),)),
        Since(
            _JUNE_2017,
            Choices(("points",), ((LOWER, (15,)), (UPPER, (30,)))),
            "two_copies",
            (Citation(MI_2017_1),),
        ),
        Since(
            _OCTOBER_2020,
            Choices(("points",), ((LOWER, (25,)), (UPPER, (50,)))),
            "two_copies",
            (Citation(CRS_CRITERIA),),
            note=Text(
                en="Whether this changed on 3 November 2026 is not known.",
                fr="On ignore si cela a changé le 3 novembre 2026.",
            ),
        ),
    ),
    question="applicant.languages",
)

FRENCH_LEVEL = Parameter(
    "crs.additional.french.level",
    Text(
        en="Level of French needed in all four abilities",
        fr="Niveau de français exigé pour les quatre habiletés",
    ),
    "level",
    (Since(_JUNE_2017, 7, "two_copies", (Citation(CRS_CRITERIA), Citation(MI_2017_1))),),
    question="applicant.languages",
)

FRENCH_ENGLISH_LEVEL = Parameter(
    "crs.additional.french.english_level",
    Text(
        en="Level of English in all four abilities for the higher amount",
        fr="Niveau d’anglais pour les quatre habiletés qui donne le plus élevé des deux nombres "
        "de points",
    ),
    "level",
    (
        Since(
            _JUNE_2017,
            5,
            "two_copies",
            (Citation(CRS_CRITERIA), Citation(MI_2017_1)),
            note=Text(
                en="Uneven English, some abilities above and some below, is read as the lower "
                "amount: our reading, which no copy settles.",
                fr="Un anglais inégal, au-dessus pour certaines habiletés et au-dessous pour "
                "d’autres, donne le moins élevé des deux nombres de points\u202f: c’est notre "
                "lecture, qu’aucune copie ne tranche.",
            ),
        ),
    ),
    question="applicant.languages",
)

CANADIAN_STUDY = Parameter[Choices](
    "crs.additional.canadian_education",
    Text(en="Points for study in Canada", fr="Points pour les études au Canada"),
    "table",
    (
        Since(BEGIN, None, "two_copies", (Citation(MI_ARCHIVED_2016),)),
        Since(
            _NOVEMBER_2016,
            Choices(("points",), (("none", (0,)), ("short", (15,)), ("long", (30,)))),
            "two_copies",
            (Citation(CRS_CRITERIA), Citation(MI_ARCHIVED_2016, "30")),
            note=Text(
                en="Whether this changed on 3 November 2026 is not known.",
                fr="On ignore si cela a changé le 3 novembre 2026.",
            ),
        ),
    ),
    question="applicant.canadian_education",
)

CANADIAN_STUDY_MONTHS = Parameter(
    "crs.canadian_study.months",
    Text(
        en="Months of full-time study in Canada needed for these points",
        fr="Mois d’études à temps plein au Canada exigés pour ces points",
    ),
    "months",
    (Since(_NOVEMBER_2016, 8, "two_copies", (Citation(MI_CURRENT, "30"), Citation(CRS_CRITERIA))),),
    question="applicant.canadian_education",
)


def _says(
    id: str,
    label: Text,
    value: bool,
    confidence: Confidence,
    *cites: Citation,
    start: date = BEGIN,
    note: Text | None = None,
    question: str | None = None,
) -> Parameter[bool]:
    """State what is simply so, or not so; its first day rests on memory."""
    entry = Since(start, value, confidence, cites, note, "memory")
    return Parameter(id, label, "yes_no", (entry,), question)


CANADIAN_STUDY_LANGUAGE_COURSE = _says(
    "crs.canadian_study.language_course",
    Text(
        en="Study counts when more than half of it was English or French as a second language",
        fr="Les études comptent quand plus de la moitié était de l’anglais ou du français langue "
        "seconde",
    ),
    False,
    "one_copy",
    Citation(MI_CURRENT, "30"),
    start=_NOVEMBER_2016,
    question="applicant.canadian_education",
)
CANADIAN_STUDY_DISTANCE = _says(
    "crs.canadian_study.distance",
    Text(
        en="Study counts when more than half of it was distance learning",
        fr="Les études comptent quand plus de la moitié était à distance",
    ),
    False,
    "one_copy",
    Citation(MI_CURRENT, "30"),
    start=_NOVEMBER_2016,
    note=Text(
        en="Waived for study between March 2020 and August 2022.",
        fr="Condition levée pour les études de mars 2020 à août 2022.",
    ),
    question="applicant.canadian_education",
)
CANADIAN_STUDY_RETURN = _says(
    "crs.canadian_study.return",
    Text(
        en="Study counts on a scholarship that obliged the person to go home with the knowledge",
        fr="Les études comptent avec une bourse qui obligeait à rentrer au pays avec ce savoir",
    ),
    False,
    "one_copy",
    Citation(MI_CURRENT, "30"),
    start=_NOVEMBER_2016,
    question="applicant.canadian_education",
)
CANADIAN_STUDY_HIGHEST = _says(
    "crs.canadian_study.highest",
    Text(
        en="Only the highest Canadian credential counts; it need not be the one scored as "
        "education",
        fr="Seul le plus haut diplôme canadien compte\u202f; ce peut être un autre que celui "
        "évalué "
        "comme études",
    ),
    True,
    "one_copy",
    Citation(MI_CURRENT, "30"),
    start=_NOVEMBER_2016,
    question="applicant.canadian_education",
)
PROFESSIONAL_DEGREE = _says(
    "crs.education.professional_degree",
    Text(
        en="A professional degree is one for entry to practice in a licensed TEER 1 occupation",
        fr="Un diplôme professionnel ouvre l’exercice d’une profession réglementée de FEER 1",
    ),
    True,
    "two_copies",
    Citation(CRS_CRITERIA),
    note=Text(
        en="The page names medicine, veterinary medicine, dentistry, optometry, law, chiropractic "
        "medicine and pharmacy.",
        fr="La page nomme la médecine, la médecine vétérinaire, la dentisterie, l’optométrie, le "
        "droit, la chiropratique et la pharmacie.",
    ),
    question="applicant.education",
)
WORK_DURING_STUDY = _says(
    "crs.work.full_time_study",
    Text(
        en="Canadian work during full-time study earns points",
        fr="Le travail au Canada pendant des études à temps plein donne des points",
    ),
    False,
    "one_copy",
    Citation(MI_CURRENT, "15(7)(a)"),
    question="applicant.canadian_years",
)
WORK_AUTHORIZED = _says(
    "crs.work.authorized",
    Text(
        en="Canadian work must be authorized, with status, and not self-employed to earn points",
        fr="Pour donner des points, le travail au Canada doit être autorisé, exercé avec un "
        "statut et ne pas être autonome",
    ),
    True,
    "memory",
    Citation(MI_CURRENT, "15"),
    question="applicant.canadian_years",
)
WORK_FOR_CANADIAN_EMPLOYER = _says(
    "crs.work.canadian_employer",
    Text(
        en="Canadian work earns points when done in Canada for a Canadian employer",
        fr="Le travail au Canada donne des points s’il est fait au Canada pour un employeur "
        "canadien",
    ),
    True,
    "one_copy",
    Citation(CRS_CRITERIA),
    question="applicant.canadian_years",
)
SIBLING_RELATION = _says(
    "crs.sibling.relation",
    Text(
        en="A brother or sister shares a parent with the candidate or the accompanying partner",
        fr="Un frère ou une sœur a un parent en commun avec le candidat ou le partenaire qui "
        "l’accompagne",
    ),
    True,
    "two_copies",
    Citation(CRS_CRITERIA),
    Citation(MI_2017_1),
    start=_JUNE_2017,
    note=Text(
        en="By blood, adoption, marriage or common-law; the brother or sister lives in Canada and "
        "is a citizen or permanent resident.",
        fr="Par le sang, l’adoption, le mariage ou l’union de fait\u202f; le frère ou la sœur "
        "vit au "
        "Canada et a la citoyenneté ou la résidence permanente.",
    ),
    question="sibling_in_canada",
)

SIBLING = Parameter[int](
    "crs.additional.sibling",
    Text(
        en="Points for a brother or sister in Canada",
        fr="Points pour un frère ou une sœur au Canada",
    ),
    "points",
    (
        Since(BEGIN, None, "two_copies", (Citation(MI_2017_1),)),
        Since(
            _JUNE_2017,
            15,
            "two_copies",
            (Citation(CRS_CRITERIA), Citation(MI_2017_1)),
            note=Text(
                en="Whether this changed on 3 November 2026 is not known.",
                fr="On ignore si cela a changé le 3 novembre 2026.",
            ),
        ),
    ),
    question="sibling_in_canada",
)

SIBLING_AGE = Parameter(
    "crs.sibling.age",
    Text(
        en="Age from which a brother or sister counts",
        fr="Âge à partir duquel un frère ou une sœur compte",
    ),
    "age",
    (Since(_JUNE_2017, 18, "two_copies", (Citation(CRS_CRITERIA), Citation(MI_2017_1))),),
    question="sibling_in_canada",
)

JOB_OFFER = Parameter[Choices](
    "crs.additional.job_offer",
    Text(en="Points for a job offer", fr="Points pour une offre d’emploi"),
    "table",
    (
        Since(
            BEGIN,
            Choices(("points",), (("none", (0,)), ("major_group_00", (600,)), ("other", (600,)))),
            "two_copies",
            (Citation(MI_ARCHIVED_2016),),
            note=Text(
                en="A labour market impact assessment was needed.",
                fr="Une étude d’impact sur le marché du travail était exigée.",
            ),
        ),
        Since(
            _NOVEMBER_2016,
            Choices(("points",), (("none", (0,)), ("major_group_00", (200,)), ("other", (50,)))),
            "two_copies",
            (Citation(MI_ARCHIVED_2016), Citation(CRS_CRITERIA)),
        ),
        Since(
            _MARCH_2025,
            None,
            "two_copies",
            (Citation(CRS_CRITERIA),),
            note=Text(
                en="Announced as temporary; people already invited, or with an application in "
                "process, kept their points.",
                fr="Mesure annoncée comme temporaire\u202f; les personnes déjà invitées, ou dont "
                "la "
                "demande était en traitement, ont gardé leurs points.",
            ),
        ),
        Since(
            _NOVEMBER_2026,
            UNKNOWN,
            "one_copy",
            _UNVERIFIED,
            note=Text(
                en="Third parties say that an offer in a listed high-wage occupation earns points "
                "again, without a labour market impact assessment; the amounts are not known.",
                fr="Des tiers disent qu’une offre dans une profession à salaire élevé de la liste "
                "donne de nouveau des points, sans étude d’impact sur le marché du travail\u202f; "
                "les points ne sont pas connus.",
            ),
        ),
    ),
    question="job_offer",
)

HIGH_WAGE = Parameter[Choices](
    "crs.additional.high_wage",
    Text(
        en="Points for work in a high-wage occupation, by NOC code",
        fr="Points pour le travail dans une profession à salaire élevé, par code de la CNP",
    ),
    "table",
    (
        Since(BEGIN, None, "two_copies", (Citation(CRS_CRITERIA),)),
        Since(
            _NOVEMBER_2026,
            UNKNOWN,
            "one_copy",
            _UNVERIFIED,
            note=Text(
                en="Third parties describe a list of high-wage occupations at three levels; "
                "neither the list nor the points could be verified.",
                fr="Des tiers décrivent une liste de professions à salaire élevé à trois "
                "paliers\u202f; ni la liste ni les points n’ont pu être vérifiés.",
            ),
        ),
    ),
)

HIGH_WAGE_OCCUPATIONS = Parameter(
    "crs.high_wage.occupations",
    Text(
        en="Number of occupations on the list of high-wage occupations",
        fr="Nombre de professions sur la liste des professions à salaire élevé",
    ),
    "count",
    (Since(_NOVEMBER_2026, 186, "one_copy", (Citation(CELPASS_TOOL),)),),
)

ADDITIONAL_LIMIT = Parameter(
    "crs.additional.limit",
    Text(en="Most additional points", fr="Maximum de points supplémentaires"),
    "points",
    (Since(BEGIN, 600, "two_copies", (Citation(GAZETTE_2014), Citation(CRS_CRITERIA))),),
)

TOTAL_LIMIT = Parameter(
    "crs.limit",
    Text(en="Most points in all", fr="Maximum de points en tout"),
    "points",
    (Since(BEGIN, 1200, "two_copies", (Citation(GAZETTE_2014), Citation(CRS_CRITERIA))),),
)

# Official names of the levels of education, lowest first.

EDUCATION_LEVELS: dict[str, Text] = {
    "none": Text(
        en="Less than secondary school (high school)",
        fr="Pas de diplôme d’études secondaires",
    ),
    "secondary": Text(
        en="Secondary diploma (high school graduation)",
        fr="Diplôme d’études secondaires",
    ),
    "one_year": Text(
        en="One-year program at a university, college, trade or technical school, or other "
        "institute",
        fr="Programme d’un an dans une université, un collège, une école de métiers ou technique, "
        "ou un autre établissement",
    ),
    "two_year": Text(
        en="Two-year program at a university, college, trade or technical school, or other "
        "institute",
        fr="Programme de deux ans dans une université, un collège, une école de métiers ou "
        "technique, ou un autre établissement",
    ),
    "bachelor": Text(
        en="Bachelor’s degree, or a program of three or more years at a university, college, trade "
        "or technical school, or other institute",
        fr="Baccalauréat, ou programme de trois ans ou plus dans une université, un collège, une "
        "école de métiers ou technique, ou un autre établissement",
    ),
    "two_or_more": Text(
        en="Two or more certificates, diplomas or degrees, one for a program of three or more "
        "years",
        fr="Au moins deux certificats, diplômes ou grades, dont un pour un programme de trois "
        "ans ou plus",
    ),
    "master": Text(
        en="Master’s degree, or professional degree needed to practise in a licensed profession",
        fr="Maîtrise, ou diplôme professionnel exigé pour exercer une profession réglementée",
    ),
    "phd": Text(en="Doctoral level university degree (PhD)", fr="Doctorat (Ph. D.)"),
}
"""The points are sure; the last word of each official label may differ."""
