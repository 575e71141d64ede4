"""Express Entry step by step, from the profile to landing, and what comes after.

Official texts: sections 10.1 to 10.5, 11.2 and 28 of the Immigration and Refugee Protection Act,
https://laws-lois.justice.gc.ca/eng/acts/I-2.5/, its Regulations,
https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/, and the ministerial instructions:
https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-application-management-system/current.html

Surprising:
nobody chooses a class in the profile, the system does;
the time to apply was 60 days, then 90, then 60, then 90 in the pandemic, then 60 again;
the medical exam comes before the application again since 21 August 2025;
a service standard and a posted time are no promise.

A statement without a known first day starts with Express Entry on 1 January 2015, and its
`start_confidence` is then "memory".
Figures of rounds are facts of their day; proposals of reform are named as such and are not law.
Fees stand in `fees`, categories in `categories`, the class itself in `cec`.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from calculator.law.sources import (
    BIOMETRICS,
    BOWP,
    CHAMBRE_DES_NOTAIRES,
    CHARTER,
    CITIZENSHIP_ACT,
    COLLEGE_REGISTER,
    IRCC_FUNDS,
    IRCC_HELP,
    IRCC_PDI_CEC,
    IRCC_REPRESENTATIVES,
    IRPA,
    IRPA_91,
    IRPR,
    ITA_PERIOD_2021,
    LAW_SOCIETIES,
    LEVELS,
    MEDICAL,
    MEDICAL_POLICY,
    MI_2016_1,
    MI_2017_1,
    MI_ARCHIVED_2016,
    MI_CURRENT,
    POLICE,
    PR_CARD,
    PROCESSING_TIMES,
    QUEBEC_PEQ,
    QUEBEC_PSTQ,
    R87_1,
    REFORM_CONSULTATION,
    REGULATORY_PLAN,
    ROUNDS,
)
from calculator.model import (
    UNKNOWN,
    Citation,
    Confidence,
    Parameter,
    Since,
    Text,
    Unit,
)

BEGIN = date(2015, 1, 1)
_CATEGORY_POWER = date(2022, 6, 23)
_UPFRONT_AGAIN = date(2025, 8, 21)
_CITIZENSHIP_2017 = date(2017, 10, 11)
_CHILD_UNDER_22 = date(2017, 10, 24)
_BIOMETRICS_BEGIN = date(2018, 7, 31)


def _says(
    path: str,
    label: Text,
    confidence: Confidence,
    *cites: Citation,
    value: bool = True,
    start: date = BEGIN,
    start_confidence: Confidence | None = "memory",
    note: Text | None = None,
) -> Parameter[bool]:
    """State what is simply so, or not so, since a day."""
    entry = Since(start, value, confidence, cites, note, start_confidence)
    return Parameter(path, label, "yes_no", (entry,))


def _amount(
    path: str,
    label: Text,
    unit: Unit,
    value: int,
    confidence: Confidence,
    *cites: Citation,
    start: date = BEGIN,
    start_confidence: Confidence | None = "memory",
    note: Text | None = None,
) -> Parameter[int]:
    """State a number that has had one value since a day."""
    entry = Since(start, value, confidence, cites, note, start_confidence)
    return Parameter(path, label, unit, (entry,))


def _day(
    path: str,
    label: Text,
    value: date,
    confidence: Confidence,
    *cites: Citation,
    start: date,
    start_confidence: Confidence | None = None,
    note: Text | None = None,
) -> Parameter[date]:
    """State the day of an event, known from `start` on."""
    entry = Since(start, value, confidence, cites, note, start_confidence)
    return Parameter(path, label, "date", (entry,))


# Profile.

PROFILE_SELF_DECLARED = _says(
    "process.profile.self_declared",
    Text(
        en="A profile is declared by the person, and no document is uploaded with it",
        fr="La personne déclare elle-même son profil, et n’y joint aucun document",
    ),
    "memory",
    Citation(IRPA, "10.1(3)"),
)

PROFILE_RESULTS_FIRST = _says(
    "process.profile.results_first",
    Text(
        en="Language results, and the education assessment if used, are needed before the profile",
        fr="Les résultats de langue, et l’évaluation des études si elle sert, précèdent le profil",
    ),
    "memory",
    Citation(MI_2017_1, "3(4)"),
)

PROFILE_CHOOSES_CLASS = _says(
    "process.profile.chooses_class",
    Text(
        en="A class is chosen in the profile",
        fr="Une catégorie se choisit dans le profil",
    ),
    "two_copies",
    Citation(IRCC_HELP),
    value=False,
    note=Text(
        en="The system finds the programs for which the person is eligible.",
        fr="Le système trouve les programmes auxquels la personne est admissible.",
    ),
)

PROFILE_ONE_AT_A_TIME = _says(
    "process.profile.one_at_a_time",
    Text(
        en="A person may have only one profile at a time",
        fr="Une personne n’a qu’un profil à la fois",
    ),
    "one_copy",
    Citation(IRPA, "10.1(5)"),
)

PROFILE_BARRED_BY_MISREPRESENTATION = _says(
    "process.profile.barred_by_misrepresentation",
    Text(
        en="A person inadmissible for misrepresentation may not file a profile",
        fr="Une personne interdite de territoire pour fausses déclarations ne peut déposer de "
        "profil",
    ),
    "one_copy",
    Citation(IRPA, "10.1(4)"),
)

PROFILE_JOB_BANK = Parameter(
    "process.profile.job_bank",
    Text(
        en="Registering with Job Bank may be required",
        fr="L’inscription au Guichet-Emplois peut être exigée",
    ),
    "yes_no",
    (
        Since(BEGIN, value=True, confidence="memory", cites=(Citation(MI_2017_1),)),
        Since(
            date(2017, 6, 6),
            value=False,
            confidence="memory",
            cites=(Citation(MI_2017_1),),
            note=Text(
                en="It is optional since that day.",
                fr="Elle est facultative depuis ce jour.",
            ),
        ),
    ),
)

# Pool.

PROFILE_MONTHS = _amount(
    "process.profile.months",
    Text(
        en="Months that a profile stays in the pool",
        fr="Mois pendant lesquels un profil reste dans le bassin",
    ),
    "months",
    12,
    "two_copies",
    Citation(IRPA, "10.3(1)(f)"),
    Citation(MI_2017_1, "4(1)"),
    note=Text(
        en="Counted from the day the profile was received, unless the person stops being eligible "
        "or an invitation ends the stay first.",
        fr="Comptés du jour où le profil a été reçu, sauf si la personne cesse d’être admissible "
        "ou si une invitation met fin au séjour avant.",
    ),
)

POOL_ENDS_WITH_ELIGIBILITY = _says(
    "process.pool.ends_with_eligibility",
    Text(
        en="A profile leaves the pool when the person is no longer eligible",
        fr="Un profil sort du bassin quand la personne n’est plus admissible",
    ),
    "two_copies",
    Citation(IRPA, "10.3(1)(f)"),
    Citation(MI_2017_1, "4(1)"),
)

POOL_NEW_PROFILE = _says(
    "process.pool.new_profile_after_expiry",
    Text(
        en="After it expires, a profile must be made anew and nothing is kept",
        fr="Un profil expiré doit être refait, et rien n’en est conservé",
    ),
    "memory",
    Citation(MI_2017_1, "4(1)"),
    note=Text(
        en="The date of submission, which decides between equal scores, starts again too.",
        fr="La date de présentation, qui départage les pointages égaux, repart elle aussi de zéro.",
    ),
)

POOL_UPDATE_DUTY = _says(
    "process.pool.update_duty",
    Text(
        en="The profile must be updated when facts change",
        fr="Le profil doit être mis à jour quand les faits changent",
    ),
    "one_copy",
    Citation(MI_2017_1, "3(4)"),
)

POOL_UPDATE_KEEPS_PLACE = _says(
    "process.pool.update_keeps_place",
    Text(
        en="Updating a profile keeps its date and time of submission",
        fr="La mise à jour d’un profil conserve sa date et son heure de présentation",
    ),
    "one_copy",
    Citation(ROUNDS),
)

POOL_OLD_RESULTS_END = _says(
    "process.pool.old_results_end",
    Text(
        en="Language results and education assessments that grow too old stop proving what they "
        "prove",
        fr="Les résultats de langue et les évaluations d’études trop anciens ne prouvent plus rien",
    ),
    "one_copy",
    Citation(MI_2017_1, "3(4)"),
)

POOL_NEW_INSTRUCTIONS = _says(
    "process.pool.new_instructions_apply",
    Text(
        en="Changed instructions apply to profiles already in the pool, unless they say otherwise",
        fr="De nouvelles instructions visent aussi les profils déjà dans le bassin, sauf mention "
        "contraire",
    ),
    "one_copy",
    Citation(IRPA, "10.3(3)"),
)

# Rounds: how they work.

ROUND_HIGHEST_FIRST = _says(
    "process.round.highest_first",
    Text(
        en="The highest scores of the group of the round are invited",
        fr="Les personnes du groupe visé par la ronde dont le pointage est le plus élevé sont "
        "invitées",
    ),
    "two_copies",
    Citation(IRPA, "10.3(1)(i), (j)"),
    Citation(ROUNDS),
)

ROUND_TIE_BY_SUBMISSION = _says(
    "process.round.tie_by_submission",
    Text(
        en="At the lowest score, the profiles submitted first are invited",
        fr="Au pointage minimal, les profils présentés en premier sont invités",
    ),
    "two_copies",
    Citation(ROUNDS),
    note=Text(
        en="The profile must have been submitted before the date and time published with the "
        "round.",
        fr="Le profil doit avoir été présenté avant la date et l’heure publiées avec la ronde.",
    ),
)

ROUND_CUT_OFF_FIXED = _says(
    "process.round.cut_off_fixed",
    Text(
        en="The lowest score invited is a pass mark fixed in advance",
        fr="Le pointage minimal est une note de passage fixée d’avance",
    ),
    "two_copies",
    Citation(ROUNDS),
    value=False,
)

ROUND_GENERAL = _says(
    "process.round.general",
    Text(
        en="A round may be open to everybody in the pool",
        fr="Une ronde peut être ouverte à tous les candidats du bassin",
    ),
    "two_copies",
    Citation(ROUNDS),
)

ROUND_FOR_PROGRAM = _says(
    "process.round.for_program",
    Text(
        en="A round may be for people eligible for one program",
        fr="Une ronde peut viser les personnes admissibles à un seul programme",
    ),
    "two_copies",
    Citation(IRPA, "10.2"),
    Citation(ROUNDS),
)

ROUND_FOR_CATEGORY = Parameter(
    "process.round.for_category",
    Text(
        en="A round may be for people of one category that the Minister has set",
        fr="Une ronde peut viser les personnes d’une catégorie établie par le ministre",
    ),
    "yes_no",
    (
        Since(
            BEGIN,
            value=False,
            confidence="two_copies",
            cites=(Citation(IRPA, "10.3(1)(h.1), (h.2)"),),
        ),
        Since(
            _CATEGORY_POWER,
            value=True,
            confidence="two_copies",
            cites=(Citation(IRPA, "10.3(1)(h.1), (h.2)"),),
        ),
    ),
)

# Rounds: facts of their day.


ROUND_FIRST_CATEGORY = _day(
    "process.round.first_category.day",
    Text(en="First round for a category", fr="Première ronde pour une catégorie"),
    date(2023, 6, 28),
    "two_copies",
    Citation(ROUNDS),
    start=date(2023, 6, 28),
)

_LAST_GENERAL = date(2024, 4, 23)
_ROUND_294 = Citation(ROUNDS, Text(en="round 294", fr="ronde 294"))

ROUND_LAST_GENERAL_DAY = _day(
    "process.round.last_general.day",
    Text(en="Last general round known", fr="Dernière ronde générale connue"),
    _LAST_GENERAL,
    "two_copies",
    _ROUND_294,
    start=_LAST_GENERAL,
)

ROUND_LAST_GENERAL_NUMBER = _amount(
    "process.round.last_general.number",
    Text(
        en="Number of the last general round known",
        fr="Numéro de la dernière ronde générale connue",
    ),
    "count",
    294,
    "two_copies",
    _ROUND_294,
    start=_LAST_GENERAL,
    start_confidence=None,
)

ROUND_LAST_GENERAL_INVITATIONS = _amount(
    "process.round.last_general.invitations",
    Text(
        en="Invitations of the last general round known",
        fr="Invitations de la dernière ronde générale connue",
    ),
    "count",
    2095,
    "two_copies",
    _ROUND_294,
    start=_LAST_GENERAL,
    start_confidence=None,
)

ROUND_LAST_GENERAL_CUT_OFF = _amount(
    "process.round.last_general.cut_off",
    Text(
        en="Lowest score invited in the last general round known",
        fr="Pointage minimal de la dernière ronde générale connue",
    ),
    "points",
    529,
    "two_copies",
    _ROUND_294,
    start=_LAST_GENERAL,
    start_confidence=None,
)

ROUND_LAST_TRADES_PROGRAM = _day(
    "process.round.last_fst.day",
    Text(
        en="Last round known for the Federal Skilled Trades Program",
        fr="Dernière ronde connue pour le Programme des travailleurs de métiers spécialisés "
        "(fédéral)",
    ),
    date(2020, 8, 6),
    "two_copies",
    Citation(ROUNDS, Text(en="round 159", fr="ronde 159")),
    start=date(2020, 8, 6),
)

ROUND_ONLY_SKILLED_WORKERS = _day(
    "process.round.only_fsw.day",
    Text(
        en="Only round known for the Federal Skilled Worker Program alone",
        fr="Seule ronde connue pour le seul Programme des travailleurs qualifiés (fédéral)",
    ),
    date(2023, 2, 2),
    "two_copies",
    Citation(ROUNDS, Text(en="round 240", fr="ronde 240")),
    start=date(2023, 2, 2),
)

_YEAR_2025_OVER = date(2026, 1, 1)
_READ_IN_AUGUST = date(2026, 8, 18)
_READ_IN_OCTOBER = date(2026, 10, 1)
_TO_AUGUST = Text(en="Counted to 18 August 2026.", fr="Compte arrêté au 18 août 2026.")
_TO_OCTOBER = Text(
    en="Counted to 1 October 2026, the day of the newest round we know.",
    fr="Compte arrêté au 1er octobre 2026, jour de la dernière ronde que nous connaissons.",
)

ROUND_CEC_2025_ROUNDS = _amount(
    "process.round.cec_2025.rounds",
    Text(
        en="Rounds for the Canadian Experience Class in 2025",
        fr="Rondes pour la Catégorie de l’expérience canadienne en 2025",
    ),
    "count",
    15,
    "two_copies",
    Citation(ROUNDS),
    start=_YEAR_2025_OVER,
    start_confidence=None,
)

ROUND_CEC_2025_INVITATIONS = _amount(
    "process.round.cec_2025.invitations",
    Text(
        en="Invitations in rounds for the Canadian Experience Class in 2025",
        fr="Invitations des rondes pour la Catégorie de l’expérience canadienne en 2025",
    ),
    "count",
    35850,
    "two_copies",
    Citation(ROUNDS),
    start=_YEAR_2025_OVER,
    start_confidence=None,
)

ROUND_CEC_2026_ROUNDS = Parameter(
    "process.round.cec_2026.rounds",
    Text(
        en="Rounds for the Canadian Experience Class in 2026, so far",
        fr="Rondes pour la Catégorie de l’expérience canadienne en 2026, jusqu’ici",
    ),
    "count",
    (
        Since(_READ_IN_AUGUST, 14, "two_copies", (Citation(ROUNDS),), _TO_AUGUST),
        Since(_READ_IN_OCTOBER, 17, "two_copies", (Citation(ROUNDS),), _TO_OCTOBER),
    ),
)

ROUND_CEC_2026_INVITATIONS = Parameter(
    "process.round.cec_2026.invitations",
    Text(
        en="Invitations in rounds for the Canadian Experience Class in 2026, so far",
        fr="Invitations des rondes pour la Catégorie de l’expérience canadienne en 2026, jusqu’ici",
    ),
    "count",
    (
        Since(_READ_IN_AUGUST, 49250, "two_copies", (Citation(ROUNDS),), _TO_AUGUST),
        Since(_READ_IN_OCTOBER, 55250, "two_copies", (Citation(ROUNDS),), _TO_OCTOBER),
    ),
)

ROUND_CEC_2026_LOWEST = Parameter(
    "process.round.cec_2026.lowest_cut_off",
    Text(
        en="Lowest of the cut-off scores of these rounds in 2026",
        fr="Le plus bas des pointages minimaux de ces rondes en 2026",
    ),
    "points",
    (
        Since(_READ_IN_AUGUST, 507, "two_copies", (Citation(ROUNDS),), _TO_AUGUST),
        Since(_READ_IN_OCTOBER, 507, "two_copies", (Citation(ROUNDS),), _TO_OCTOBER),
    ),
)

ROUND_CEC_2026_HIGHEST = Parameter(
    "process.round.cec_2026.highest_cut_off",
    Text(
        en="Highest of the cut-off scores of these rounds in 2026",
        fr="Le plus élevé des pointages minimaux de ces rondes en 2026",
    ),
    "points",
    (
        Since(_READ_IN_AUGUST, 523, "two_copies", (Citation(ROUNDS),), _TO_AUGUST),
        Since(_READ_IN_OCTOBER, 523, "two_copies", (Citation(ROUNDS),), _TO_OCTOBER),
    ),
)

_LAST_CEC = date(2026, 9, 29)
_ROUND_436 = (Citation(ROUNDS, Text(en="round 436", fr="ronde 436")),)
_ROUND_446 = (Citation(ROUNDS, Text(en="round 446", fr="ronde 446")),)

ROUND_LAST_CEC_DAY = Parameter(
    "process.round.last_cec.day",
    Text(
        en="Last round known for the Canadian Experience Class",
        fr="Dernière ronde connue pour la Catégorie de l’expérience canadienne",
    ),
    "date",
    (
        Since(_READ_IN_AUGUST, date(2026, 8, 18), "one_copy", _ROUND_436),
        Since(_LAST_CEC, date(2026, 9, 29), "two_copies", _ROUND_446),
    ),
)

ROUND_LAST_CEC_NUMBER = Parameter(
    "process.round.last_cec.number",
    Text(
        en="Number of the last round known for the Canadian Experience Class",
        fr="Numéro de la dernière ronde connue pour la Catégorie de l’expérience canadienne",
    ),
    "count",
    (
        Since(_READ_IN_AUGUST, 436, "one_copy", _ROUND_436),
        Since(_LAST_CEC, 446, "two_copies", _ROUND_446),
    ),
)

ROUND_LAST_CEC_INVITATIONS = Parameter(
    "process.round.last_cec.invitations",
    Text(
        en="Invitations of the last round known for the Canadian Experience Class",
        fr="Invitations de la dernière ronde connue pour la Catégorie de l’expérience canadienne",
    ),
    "count",
    (
        Since(_READ_IN_AUGUST, 1000, "one_copy", _ROUND_436),
        Since(_LAST_CEC, 2000, "two_copies", _ROUND_446),
    ),
)

ROUND_LAST_CEC_CUT_OFF = Parameter(
    "process.round.last_cec.cut_off",
    Text(
        en="Lowest score invited in the last round known for the Canadian Experience Class",
        fr="Pointage minimal de la dernière ronde connue pour la Catégorie de l’expérience "
        "canadienne",
    ),
    "points",
    (
        Since(_READ_IN_AUGUST, 523, "one_copy", _ROUND_436),
        Since(_LAST_CEC, 518, "two_copies", _ROUND_446),
    ),
)

# Invitation.

INVITATION_DAYS = Parameter(
    "process.invitation.days",
    Text(
        en="Days to apply after an invitation",
        fr="Jours pour présenter la demande après une invitation",
    ),
    "days",
    (
        Since(
            BEGIN,
            60,
            "two_copies",
            (Citation(IRPA, "10.3(1)(k)"), Citation(MI_ARCHIVED_2016)),
        ),
        Since(
            date(2016, 11, 19),
            90,
            "two_copies",
            (Citation(IRPA, "10.3(1)(k)"), Citation(MI_ARCHIVED_2016), Citation(MI_2016_1)),
        ),
        Since(
            date(2018, 6, 26),
            60,
            "two_copies",
            (Citation(IRPA, "10.3(1)(k)"), Citation(MI_CURRENT)),
        ),
        Since(
            date(2020, 3, 18),
            90,
            "two_copies",
            (Citation(IRPA, "10.3(1)(k)"), Citation(ITA_PERIOD_2021)),
            note=Text(
                en="For invitations of the pandemic months; the first day is from memory.",
                fr="Pour les invitations des mois de la pandémie\u202f; le premier jour est cité "
                "de mémoire.",
            ),
            start_confidence="memory",
        ),
        Since(
            date(2021, 6, 29),
            60,
            "two_copies",
            (Citation(IRPA, "10.3(1)(k)"), Citation(ITA_PERIOD_2021)),
        ),
    ),
)

INVITATION_ORDER = Parameter(
    "process.invitation.order",
    Text(
        en="Program of the invitation when several fit",
        fr="Programme de l’invitation quand plusieurs conviennent",
    ),
    "text",
    (
        Since(
            BEGIN,
            Text(
                en="the Canadian Experience Class first, then the Federal Skilled Worker Program, "
                "then the Federal Skilled Trades Program",
                fr="d’abord la Catégorie de l’expérience canadienne, puis le Programme des "
                "travailleurs qualifiés (fédéral), puis le Programme des travailleurs de métiers "
                "spécialisés (fédéral)",
            ),
            "two_copies",
            (Citation(IRPA, "10.3(1)(j.1)"), Citation(IRCC_HELP)),
            start_confidence="memory",
        ),
    ),
)

INVITATION_DECLINED_RETURNS = _says(
    "process.invitation.declined_returns_to_pool",
    Text(
        en="Declining in time returns the profile to the pool",
        fr="Refuser à temps remet le profil dans le bassin",
    ),
    "two_copies",
    Citation(IRPA, "10.1(7)"),
)

INVITATION_DECLINED_NEXT_PROGRAM = _says(
    "process.invitation.declined_gives_next_program",
    Text(
        en="Declining leads to an invitation for the next program in the same round",
        fr="Refuser mène à une invitation pour le programme suivant à la même ronde",
    ),
    "one_copy",
    Citation(IRCC_HELP),
    value=False,
)

INVITATION_UNANSWERED = _says(
    "process.invitation.unanswered_needs_new_profile",
    Text(
        en="An invitation left without an answer cannot come again, and a new profile is needed",
        fr="Une invitation restée sans réponse ne se répète pas, et un nouveau profil est "
        "nécessaire",
    ),
    "two_copies",
    Citation(IRPA, "10.1(6)"),
)

INVITATION_ERROR = _says(
    "process.invitation.error_may_be_cancelled",
    Text(
        en="An invitation issued in error may be cancelled",
        fr="Une invitation délivrée par erreur peut être annulée",
    ),
    "one_copy",
    Citation(IRPA, "10.2(5)"),
)

INVITATION_DECLINE_WHEN_LOWER = _says(
    "process.invitation.decline_when_score_fell",
    Text(
        en="It is wiser to decline when the true score is below the lowest one of the round",
        fr="Mieux vaut refuser quand le pointage réel est inférieur au pointage minimal de la "
        "ronde",
    ),
    "two_copies",
    Citation(IRPA, "11.2(1), (2)"),
    start=_CATEGORY_POWER,
    start_confidence=None,
    note=Text(
        en="This is our advice, drawn from the rule: decline, correct the profile and wait.",
        fr="C’est notre conseil, tiré de la règle\u202f: refuser, corriger le profil et attendre.",
    ),
)

# What is checked, and when.

CHECKS_ELIGIBILITY = _says(
    "process.checks.eligibility",
    Text(
        en="The conditions of the class must hold at the invitation and at the receipt of the "
        "application",
        fr="Les conditions de la catégorie doivent être remplies à l’invitation et à la réception "
        "de la demande",
    ),
    "two_copies",
    Citation(IRPA, "11.2(1)(a)"),
    start=_CATEGORY_POWER,
    start_confidence=None,
)

CHECKS_RANKING = _says(
    "process.checks.ranking",
    Text(
        en="The facts that gave the score must hold at the invitation and at the receipt of the "
        "application",
        fr="Les faits qui ont donné le pointage doivent être vrais à l’invitation et à la "
        "réception de la demande",
    ),
    "two_copies",
    Citation(IRPA, "11.2(1)(b)"),
    start=_CATEGORY_POWER,
    start_confidence=None,
)

CHECKS_CATEGORY = _says(
    "process.checks.category",
    Text(
        en="The person must belong to the category of the round at the invitation and at the "
        "receipt of the application",
        fr="La personne doit faire partie de la catégorie de la ronde à l’invitation et à la "
        "réception de la demande",
    ),
    "two_copies",
    Citation(IRPA, "11.2(1)(c)"),
    start=_CATEGORY_POWER,
    start_confidence=None,
)

CHECKS_BIRTHDAY_FORGIVEN = _says(
    "process.checks.birthday_forgiven",
    Text(
        en="What is lost only by a birthday after the invitation is forgiven",
        fr="Ce qui se perd par le seul effet d’un anniversaire après l’invitation est pardonné",
    ),
    "two_copies",
    Citation(IRPA, "11.2(2)(a)"),
    start=_CATEGORY_POWER,
    start_confidence=None,
)

CHECKS_LOST_POINTS_FORGIVEN = _says(
    "process.checks.lost_points_forgiven",
    Text(
        en="Other lost points are forgiven if the person stays eligible, stays in the category and "
        "ranks no lower than the last one invited",
        fr="Les autres points perdus sont pardonnés si la personne reste admissible, reste dans la "
        "catégorie et n’est pas classée plus bas que la dernière invitée",
    ),
    "two_copies",
    Citation(IRPA, "11.2(2)(b)"),
    start=_CATEGORY_POWER,
    start_confidence=None,
)

CHECKS_AGAIN_AT_VISA = _says(
    "process.checks.again_at_visa",
    Text(
        en="The conditions of this class are measured again on the day the visa is issued",
        fr="Les conditions de cette catégorie sont vérifiées de nouveau le jour de la délivrance "
        "du visa",
    ),
    "one_copy",
    Citation(IRPR, "77"),
    value=False,
    note=Text(
        en="That rule is written for the federal skilled worker class only.",
        fr="Cette règle ne vise que la catégorie des travailleurs qualifiés (fédéral).",
    ),
)

# Application.

APPLICATION_ONLINE = _says(
    "process.application.online",
    Text(
        en="The application is made online, in the same account as the profile",
        fr="La demande se fait en ligne, dans le même compte que le profil",
    ),
    "memory",
    Citation(IRPR, "10"),
)

APPLICATION_INCOMPLETE_RETURNED = _says(
    "process.application.incomplete_returned",
    Text(
        en="An application without a required document or fee is returned",
        fr="Une demande sans un document ou des frais exigés est renvoyée",
    ),
    "one_copy",
    Citation(IRPR, "10, 12"),
)

APPLICATION_RETURN_EXTENDS = _says(
    "process.application.return_extends_time",
    Text(
        en="The return of an incomplete application gives more time",
        fr="Le renvoi d’une demande incomplète donne plus de temps",
    ),
    "memory",
    Citation(IRPR, "10, 12"),
    value=False,
)

# Medical exam.

MEDICAL_UPFRONT = Parameter(
    "process.medical.upfront",
    Text(
        en="The medical exam is done before the application",
        fr="L’examen médical se fait avant la demande",
    ),
    "yes_no",
    (
        Since(BEGIN, value=True, confidence="two_copies", cites=(Citation(MEDICAL),)),
        Since(
            date(2023, 10, 1),
            value=False,
            confidence="one_copy",
            cites=(Citation(MEDICAL),),
            note=Text(
                en="It was done after the application, on IRCC’s instructions.",
                fr="Il se faisait après la demande, selon les instructions d’IRCC.",
            ),
        ),
        Since(_UPFRONT_AGAIN, value=True, confidence="two_copies", cites=(Citation(MEDICAL),)),
    ),
)

MEDICAL_WHOLE_FAMILY = _says(
    "process.medical.whole_family",
    Text(
        en="All family members are examined too, whether they come along or not",
        fr="Tous les membres de la famille sont examinés aussi, qu’ils accompagnent ou non le "
        "demandeur",
    ),
    "two_copies",
    Citation(MEDICAL),
    start=_UPFRONT_AGAIN,
    start_confidence=None,
)

MEDICAL_MONTHS = _amount(
    "process.medical.months",
    Text(en="Months that a medical exam is valid", fr="Mois de validité d’un examen médical"),
    "months",
    12,
    "one_copy",
    Citation(IRPR, "30(3)"),
)

MEDICAL_PANEL_PHYSICIAN = _says(
    "process.medical.panel_physician",
    Text(
        en="Only a panel physician may do the exam",
        fr="Seul un médecin désigné peut faire l’examen",
    ),
    "two_copies",
    Citation(MEDICAL),
)

_REUSE_NOTE = Text(
    en="A public policy for people in Canada whose exam found a low risk or none. "
    "Its first day is not in our sources; the history starts when the exam came first again.",
    fr="Une politique d’intérêt public pour les personnes au Canada dont l’examen a révélé un "
    "risque faible ou nul. Son premier jour n’est pas dans nos sources\u202f; l’historique "
    "commence quand l’examen est redevenu préalable.",
)

MEDICAL_REUSE = Parameter(
    "process.medical.reuse.allowed",
    Text(
        en="An earlier medical exam of low risk may be used by people in Canada",
        fr="Un examen médical antérieur à faible risque peut servir aux personnes au Canada",
    ),
    "yes_no",
    (
        Since(
            _UPFRONT_AGAIN,
            value=True,
            confidence="two_copies",
            cites=(Citation(MEDICAL_POLICY),),
            note=_REUSE_NOTE,
            start_confidence="memory",
        ),
        Since(
            date(2029, 10, 6),
            value=False,
            confidence="two_copies",
            cites=(Citation(MEDICAL_POLICY),),
            note=Text(
                en="The policy ends the day before, unless it is renewed.",
                fr="La politique prend fin la veille, à moins d’être renouvelée.",
            ),
        ),
    ),
)

MEDICAL_REUSE_YEARS: Parameter[int] = Parameter(
    "process.medical.reuse.years",
    Text(
        en="Years within which the earlier medical exam must lie",
        fr="Années dans lesquelles l’examen médical antérieur doit se situer",
    ),
    "years",
    (
        Since(
            _UPFRONT_AGAIN,
            5,
            "two_copies",
            (Citation(MEDICAL_POLICY),),
            note=_REUSE_NOTE,
            start_confidence="memory",
        ),
        Since(date(2029, 10, 6), None, "two_copies", (Citation(MEDICAL_POLICY),)),
    ),
)

MEDICAL_REUSE_UNTIL = _day(
    "process.medical.reuse.until",
    Text(
        en="Last day of the policy on earlier medical exams",
        fr="Dernier jour de la politique sur les examens médicaux antérieurs",
    ),
    date(2029, 10, 5),
    "two_copies",
    Citation(MEDICAL_POLICY),
    start=_UPFRONT_AGAIN,
    start_confidence="memory",
)

# Police certificates.

_POLICE_2018 = Text(
    en="Our copies of this page are of 2018 and were not read again; check the official page.",
    fr="Nos copies de cette page datent de 2018 et n’ont pas été relues\u202f; vérifiez la page "
    "officielle.",
)

POLICE_MONTHS_IN_COUNTRY = _amount(
    "process.police.months_in_country",
    Text(
        en="Months in a row in a country from which its police certificate is needed",
        fr="Mois d’affilée dans un pays à partir desquels son certificat de police est nécessaire",
    ),
    "months",
    6,
    "two_copies",
    Citation(POLICE),
    note=_POLICE_2018,
)

POLICE_YEARS_BACK = _amount(
    "process.police.years_back",
    Text(
        en="Last years looked at for police certificates",
        fr="Dernières années examinées pour les certificats de police",
    ),
    "years",
    10,
    "two_copies",
    Citation(POLICE),
    note=_POLICE_2018,
)

POLICE_MINIMUM_AGE = _amount(
    "process.police.minimum_age",
    Text(
        en="Age from which police certificates are needed",
        fr="Âge à partir duquel des certificats de police sont nécessaires",
    ),
    "age",
    18,
    "two_copies",
    Citation(POLICE),
    note=_POLICE_2018,
)

POLICE_ISSUED_WITHIN = _amount(
    "process.police.issued_within_months",
    Text(
        en="Months before the application within which the certificate of the present country is "
        "issued",
        fr="Mois précédant la demande dans lesquels est délivré le certificat du pays où l’on vit",
    ),
    "months",
    6,
    "two_copies",
    Citation(POLICE),
    note=_POLICE_2018,
)

POLICE_AFTER_LAST_STAY = _says(
    "process.police.after_last_stay",
    Text(
        en="The certificate of a country left behind is issued after the last long stay there",
        fr="Le certificat d’un pays quitté est délivré après le dernier long séjour",
    ),
    "two_copies",
    Citation(POLICE),
    note=_POLICE_2018,
)

POLICE_FAMILY = _says(
    "process.police.family",
    Text(
        en="The spouse or partner and the adult children need police certificates too",
        fr="L’époux ou le conjoint et les enfants adultes ont aussi besoin de certificats de "
        "police",
    ),
    "two_copies",
    Citation(POLICE),
    note=_POLICE_2018,
)

POLICE_CANADA = _says(
    "process.police.canada",
    Text(
        en="A police certificate of Canada is part of the application",
        fr="Un certificat de police du Canada fait partie de la demande",
    ),
    "two_copies",
    Citation(POLICE),
    value=False,
    note=_POLICE_2018,
)

# Biometrics.

_BIOMETRICS_START = Text(
    en="The history starts with the biometrics fee; the day of each rule is not in our sources.",
    fr="L’historique commence avec les frais de biométrie\u202f; le jour de chaque règle n’est "
    "pas dans nos sources.",
)

BIOMETRICS_AGE_FROM = _amount(
    "process.biometrics.age_from",
    Text(
        en="Age from which biometrics are given",
        fr="Âge à partir duquel les données biométriques sont fournies",
    ),
    "age",
    14,
    "two_copies",
    Citation(IRPR, "12.2(1)(a)"),
    start=_BIOMETRICS_BEGIN,
    note=_BIOMETRICS_START,
)

BIOMETRICS_AGE_TO = _amount(
    "process.biometrics.age_to",
    Text(
        en="Last age at which biometrics are given",
        fr="Dernier âge auquel les données biométriques sont fournies",
    ),
    "age",
    79,
    "two_copies",
    Citation(IRPR, "12.2(1)(b)"),
    start=_BIOMETRICS_BEGIN,
    note=_BIOMETRICS_START,
)

BIOMETRICS_AGE_DAY = _says(
    "process.biometrics.age_on_application_day",
    Text(
        en="The age for biometrics is that of the day of the application",
        fr="L’âge retenu pour la biométrie est celui du jour de la demande",
    ),
    "two_copies",
    Citation(IRPR, "12.2(2)"),
    start=_BIOMETRICS_BEGIN,
)

BIOMETRICS_AGAIN = _says(
    "process.biometrics.again",
    Text(
        en="Biometrics given for a temporary permit must be given again for permanent residence",
        fr="La biométrie fournie pour un permis temporaire est à refaire pour la résidence "
        "permanente",
    ),
    "one_copy",
    Citation(IRPR, "12.7"),
    start=_BIOMETRICS_BEGIN,
    note=Text(
        en="From 10 September 2020 a pandemic exemption let those of the last ten years be used; "
        "it is reported to have ended, on a day we do not know.",
        fr="Dès le 10 septembre 2020, une dispense liée à la pandémie permettait d’utiliser les "
        "données biométriques des dix dernières années\u202f; elle aurait pris fin, à une date que "
        "nous ignorons.",
    ),
)

BIOMETRICS_DAYS = _amount(
    "process.biometrics.days",
    Text(
        en="Days to give biometrics, from the letter that asks for them",
        fr="Jours pour fournir la biométrie, à compter de la lettre qui la demande",
    ),
    "days",
    30,
    "one_copy",
    Citation(BIOMETRICS),
    start=_BIOMETRICS_BEGIN,
    note=Text(
        en="Our copies are of 2018 to 2023 and were not read again.",
        fr="Nos copies datent de 2018 à 2023 et n’ont pas été relues.",
    ),
)

# Processing and decision.

STANDARD_MONTHS = _amount(
    "process.standard.months",
    Text(en="Service standard for the decision", fr="Norme de service pour la décision"),
    "months",
    6,
    "two_copies",
    Citation(PROCESSING_TIMES),
    start_confidence=None,
)

STANDARD_PERCENT = _amount(
    "process.standard.percent",
    Text(
        en="Share of cases that the service standard aims at",
        fr="Part des dossiers visée par la norme de service",
    ),
    "percent",
    80,
    "two_copies",
    Citation(PROCESSING_TIMES),
    start_confidence=None,
)

STANDARD_FROM_COMPLETE = _says(
    "process.standard.from_complete_application",
    Text(
        en="The service standard runs from a complete application to the final decision",
        fr="La norme de service court d’une demande complète à la décision finale",
    ),
    "memory",
    Citation(PROCESSING_TIMES),
)

STANDARD_IS_PROMISE = _says(
    "process.standard.is_promise",
    Text(
        en="The service standard or the posted time is a promise",
        fr="La norme de service ou le délai affiché est une promesse",
    ),
    "two_copies",
    Citation(PROCESSING_TIMES),
    value=False,
)

POSTED_MONTHS = Parameter(
    "process.posted_time.months",
    Text(
        en="Processing time posted for the Canadian Experience Class",
        fr="Délai de traitement affiché pour la Catégorie de l’expérience canadienne",
    ),
    "months",
    (
        Since(
            date(2026, 1, 1),
            4,
            "one_copy",
            (Citation(PROCESSING_TIMES),),
            note=Text(
                en="Read early in 2026; the day is not known.",
                fr="Lu au début de 2026\u202f; le jour n’est pas connu.",
            ),
            start_confidence="memory",
        ),
        Since(
            date(2026, 5, 12),
            7,
            "one_copy",
            (Citation(PROCESSING_TIMES),),
            note=Text(
                en="The day is that of the data file read; IRCC posts new times often.",
                fr="Le jour est celui du fichier de données lu\u202f; IRCC affiche souvent de "
                "nouveaux délais.",
            ),
        ),
    ),
)

DECISION_CHECKS = Parameter(
    "process.decision.checks",
    Text(en="What is checked before the decision", fr="Ce qui est vérifié avant la décision"),
    "text",
    (
        Since(
            BEGIN,
            Text(
                en="eligibility, criminality, security and health",
                fr="l’admissibilité au programme, la criminalité, la sécurité et la santé",
            ),
            "two_copies",
            (Citation(IRPR, "70(1)"), Citation(IRPA, Text(en="33 to 42", fr="33 à 42"))),
            start_confidence="memory",
        ),
    ),
)

# Landing.

LANDING_VISA = _says(
    "process.landing.visa_always",
    Text(
        en="This class always applies for a permanent resident visa, also from inside Canada",
        fr="Cette catégorie demande toujours un visa de résident permanent, même depuis le Canada",
    ),
    "one_copy",
    Citation(IRPR, "70(2)(b), 72(2)"),
)

LANDING_PLACE = _says(
    "process.landing.port_or_office",
    Text(
        en="A temporary resident in Canada presents the visa at a port of entry or at an office",
        fr="Un résident temporaire au Canada présente le visa à un point d’entrée ou à un bureau",
    ),
    "one_copy",
    Citation(IRPR, "71.1(2)"),
)

LANDING_PORTAL = _says(
    "process.landing.portal",
    Text(
        en="In Canada, an online portal gives the electronic confirmation of permanent residence",
        fr="Au Canada, un portail en ligne donne la confirmation électronique de résidence "
        "permanente",
    ),
    "memory",
    Citation(PR_CARD),
    note=Text(
        en="The portal is newer than Express Entry; its first day is not in our sources.",
        fr="Le portail est plus récent qu’Entrée express\u202f; son premier jour n’est pas dans "
        "nos sources.",
    ),
)

LANDING_FIRST_DAY = _says(
    "process.landing.date_on_confirmation",
    Text(
        en="The date on the confirmation is the first day of permanent residence",
        fr="La date sur la confirmation est le premier jour de la résidence permanente",
    ),
    "memory",
    Citation(PR_CARD),
)

LANDING_RIGHT_FEE = _says(
    "process.landing.right_fee_before_visa",
    Text(
        en="The right of permanent residence fee is paid before the visa is issued",
        fr="Les frais relatifs au droit de résidence permanente se paient avant la délivrance du "
        "visa",
    ),
    "one_copy",
    Citation(IRPR, "303(3)"),
)

LANDING_CHANGES = _says(
    "process.landing.changes_reported",
    Text(
        en="A marriage, a separation or the birth of a child must be reported before landing",
        fr="Un mariage, une séparation ou la naissance d’un enfant doit être signalé avant "
        "l’établissement",
    ),
    "memory",
    Citation(IRPR),
)

# Working while waiting: the bridging open work permit.

_BOWP_COPY = Text(
    en="Our copy of the present wording is one undated reprint.",
    fr="Notre copie du libellé actuel est une seule reproduction sans date.",
)

BOWP_APPLICANT = _says(
    "process.bowp.principal_applicant",
    Text(
        en="The bridging open work permit is for the principal applicant",
        fr="Le permis de travail ouvert transitoire est réservé au demandeur principal",
    ),
    "one_copy",
    Citation(IRPR, "205(a)"),
    Citation(BOWP),
    note=_BOWP_COPY,
)

BOWP_ACKNOWLEDGEMENT = _says(
    "process.bowp.acknowledgement",
    Text(
        en="The application must have passed the completeness check, as the acknowledgement of "
        "receipt shows",
        fr="La demande doit avoir été jugée complète, ce que montre l’accusé de réception",
    ),
    "one_copy",
    Citation(BOWP),
    note=_BOWP_COPY,
)

BOWP_PROFILE_ENOUGH = _says(
    "process.bowp.profile_enough",
    Text(
        en="A profile in the pool is enough for the permit",
        fr="Un profil dans le bassin suffit pour le permis",
    ),
    "one_copy",
    Citation(BOWP),
    value=False,
    note=_BOWP_COPY,
)

BOWP_IN_CANADA = _says(
    "process.bowp.in_canada",
    Text(
        en="The person must be in Canada when asking for the permit",
        fr="La personne doit être au Canada quand elle demande le permis",
    ),
    "one_copy",
    Citation(BOWP),
    note=_BOWP_COPY,
)

BOWP_VALID_PERMIT = _says(
    "process.bowp.valid_permit",
    Text(en="A valid work permit will do", fr="Un permis de travail valide convient"),
    "one_copy",
    Citation(BOWP),
    note=_BOWP_COPY,
)

BOWP_MAINTAINED_STATUS = _says(
    "process.bowp.maintained_status",
    Text(
        en="An expired work permit will do if the status as a worker was maintained",
        fr="Un permis de travail expiré convient si le statut de travailleur a été conservé",
    ),
    "one_copy",
    Citation(BOWP),
    note=_BOWP_COPY,
)

BOWP_RESTORABLE_STATUS = _says(
    "process.bowp.restorable_status",
    Text(
        en="Being eligible to restore status with a work permit will do",
        fr="Pouvoir faire rétablir le statut avec un permis de travail convient",
    ),
    "one_copy",
    Citation(BOWP),
    note=_BOWP_COPY,
)

BOWP_QUEBEC = _says(
    "process.bowp.quebec",
    Text(
        en="The permit allows a place of work in Quebec",
        fr="Le permis autorise un lieu de travail au Québec",
    ),
    "memory",
    Citation(BOWP),
    value=False,
)

BOWP_EARLIER_MONTHS = _amount(
    "process.bowp.earlier_months",
    Text(
        en="Earlier rule: months before its expiry within which the work permit had to be",
        fr="Ancienne règle\u202f: mois restant tout au plus avant l’expiration du permis de "
        "travail",
    ),
    "months",
    4,
    "two_copies",
    Citation(BOWP),
    note=Text(
        en="The present wording no longer asks this. The day it ended is not known, and many sites "
        "still repeat it.",
        fr="Le libellé actuel ne l’exige plus. Le jour où cela a cessé n’est pas connu, et bien "
        "des sites le répètent encore.",
    ),
)

BOWP_CODE = Parameter(
    "process.bowp.code",
    Text(en="Administrative code of the permit", fr="Code administratif du permis"),
    "text",
    (
        Since(
            date(2021, 9, 16),
            Text(en="A75", fr="A75"),
            "one_copy",
            (Citation(IRPR, "205(a)"), Citation(BOWP)),
            note=Text(
                en="The day is that of the update of the instructions that names it.",
                fr="Le jour est celui de la mise à jour des instructions qui le nomme.",
            ),
        ),
    ),
)

BOWP_NOMINEES = Parameter(
    "process.bowp.nominees_other_proof",
    Text(
        en="Provincial nominees may show other proof than the acknowledgement of receipt",
        fr="Les candidats des provinces peuvent montrer une autre preuve que l’accusé de réception",
    ),
    "yes_no",
    (
        Since(
            date(2026, 6, 9),
            value=True,
            confidence="one_copy",
            cites=(Citation(BOWP),),
            note=Text(
                en="Not for the Canadian Experience Class.",
                fr="Pas pour la Catégorie de l’expérience canadienne.",
            ),
        ),
        Since(date(2027, 1, 1), value=False, confidence="one_copy", cites=(Citation(BOWP),)),
    ),
)

# Family.

COMMON_LAW_YEARS = _amount(
    "process.common_law.years",
    Text(
        en="Years of living together that make a common-law partner",
        fr="Années de vie commune qui font un conjoint de fait",
    ),
    "years",
    1,
    "two_copies",
    Citation(IRPR, "1(1)"),
)

DEPENDENT_CHILD_AGE = _amount(
    "process.dependent_child.age",
    Text(
        en="Age below which a child is dependent",
        fr="Âge en dessous duquel un enfant est à charge",
    ),
    "age",
    22,
    "one_copy",
    Citation(IRPR, "2"),
    start=_CHILD_UNDER_22,
    start_confidence=None,
    note=Text(
        en="What stood before this day is not in our sources, so the history starts here.",
        fr="Ce qui valait avant ce jour n’est pas dans nos sources\u202f; l’historique commence "
        "donc ici.",
    ),
)

DEPENDENT_CHILD_ALONE = _says(
    "process.dependent_child.without_partner",
    Text(
        en="A dependent child has no spouse and no common-law partner",
        fr="Un enfant à charge n’a ni époux ni conjoint de fait",
    ),
    "one_copy",
    Citation(IRPR, "2"),
    start=_CHILD_UNDER_22,
    start_confidence=None,
)

DEPENDENT_CHILD_OLDER = _says(
    "process.dependent_child.older_with_condition",
    Text(
        en="An older child is dependent if a physical or mental condition has kept the child "
        "financially dependent since before that age",
        fr="Un enfant plus âgé est à charge si son état physique ou mental le rend dépendant "
        "financièrement depuis avant cet âge",
    ),
    "one_copy",
    Citation(IRPR, "2"),
    start=_CHILD_UNDER_22,
    start_confidence=None,
)

DEPENDENT_CHILD_DAY = _says(
    "process.dependent_child.age_on_application_day",
    Text(
        en="The age of a child is that of the day the application is made",
        fr="L’âge d’un enfant est celui du jour où la demande est faite",
    ),
    "one_copy",
    Citation(IRPR, "25.1(1)"),
)

FAMILY_EXAMINED = _says(
    "process.family.all_examined",
    Text(
        en="All family members are examined, whether they come along or not",
        fr="Tous les membres de la famille sont examinés, qu’ils accompagnent ou non le demandeur",
    ),
    "one_copy",
    Citation(IRPR, "70(1)(e)"),
    Citation(IRPR, "117(9)(d)"),
    note=Text(
        en="These rules suppose that each one is examined; that is how we read them.",
        fr="Ces règles supposent que chacun est examiné\u202f; c’est ainsi que nous les lisons.",
    ),
)

FAMILY_UNEXAMINED = _says(
    "process.family.unexamined_not_sponsored",
    Text(
        en="A family member who was not examined cannot be sponsored later",
        fr="Un membre de la famille qui n’a pas été examiné ne peut être parrainé plus tard",
    ),
    "one_copy",
    Citation(IRPR, "117(9)(d)"),
    note=Text(
        en="There are exceptions in subsection 117(10).",
        fr="Le paragraphe 117(10) prévoit des exceptions.",
    ),
)

# After landing: permanent residence and citizenship.

_ACT_BEGINS = date(2002, 6, 28)

RESIDENCY_DAYS = _amount(
    "process.pr.residency.days",
    Text(
        en="Days that a permanent resident must count in Canada",
        fr="Jours que le résident permanent doit compter au Canada",
    ),
    "days",
    730,
    "two_copies",
    Citation(IRPA, "28(2)(a)"),
    start=_ACT_BEGINS,
)

RESIDENCY_YEARS = _amount(
    "process.pr.residency.years",
    Text(
        en="Years within which these days must lie",
        fr="Années dans lesquelles ces jours doivent se situer",
    ),
    "years",
    5,
    "two_copies",
    Citation(IRPA, "28(2)(a)"),
    start=_ACT_BEGINS,
)

RESIDENCY_WITH_CITIZEN = _says(
    "process.pr.residency.abroad_with_citizen",
    Text(
        en="Days abroad with a Canadian citizen who is the spouse, partner or parent count",
        fr="Les jours à l’étranger avec un époux, conjoint ou parent citoyen canadien comptent",
    ),
    "two_copies",
    Citation(IRPA, "28(2)(a)"),
    start=_ACT_BEGINS,
)

RESIDENCY_FOR_BUSINESS = _says(
    "process.pr.residency.abroad_for_canada",
    Text(
        en="Days abroad working full-time for a Canadian business or public service count",
        fr="Les jours à l’étranger à travailler à temps plein pour une entreprise canadienne ou "
        "l’administration publique comptent",
    ),
    "two_copies",
    Citation(IRPA, "28(2)(a)"),
    start=_ACT_BEGINS,
)

RESIDENCY_WITH_RESIDENT = _says(
    "process.pr.residency.abroad_with_resident",
    Text(
        en="Days abroad with a permanent resident who works there for Canada count",
        fr="Les jours à l’étranger avec un résident permanent qui y travaille pour le Canada "
        "comptent",
    ),
    "two_copies",
    Citation(IRPA, "28(2)(a)"),
    start=_ACT_BEGINS,
)

RESIDENCY_FIRST_YEARS = _says(
    "process.pr.residency.able_at_first",
    Text(
        en="In the first years it is enough to be able to reach the days in time",
        fr="Les premières années, il suffit de pouvoir atteindre ces jours à temps",
    ),
    "two_copies",
    Citation(IRPA, Text(en="28(2)(b)(i)", fr="28(2)b)(i)")),
    start=_ACT_BEGINS,
)

ANY_PROVINCE = _says(
    "process.pr.any_province",
    Text(
        en="A permanent resident may live in any province",
        fr="Un résident permanent peut vivre dans toute province",
    ),
    "memory",
    Citation(CHARTER, "6(2)"),
)

CITIZENSHIP_DAYS = _amount(
    "process.citizenship.days",
    Text(en="Days in Canada for citizenship", fr="Jours au Canada pour la citoyenneté"),
    "days",
    1095,
    "two_copies",
    Citation(CITIZENSHIP_ACT, "5(1)(c)"),
    start=_CITIZENSHIP_2017,
    start_confidence=None,
)

CITIZENSHIP_YEARS = _amount(
    "process.citizenship.years",
    Text(
        en="Years before the citizenship application in which the days must lie",
        fr="Années précédant la demande de citoyenneté dans lesquelles les jours doivent se situer",
    ),
    "years",
    5,
    "two_copies",
    Citation(CITIZENSHIP_ACT, "5(1)(c)"),
    start=_CITIZENSHIP_2017,
    start_confidence=None,
)

CITIZENSHIP_HALF_DAYS = _says(
    "process.citizenship.half_days",
    Text(
        en="A day in Canada as a temporary resident or protected person before landing counts for "
        "half",
        fr="Un jour au Canada comme résident temporaire ou personne protégée avant "
        "l’établissement compte pour moitié",
    ),
    "two_copies",
    Citation(CITIZENSHIP_ACT, "5(1.001)(a)"),
    start=_CITIZENSHIP_2017,
    start_confidence=None,
)

CITIZENSHIP_HALF_DAY_CAP = _amount(
    "process.citizenship.half_day_cap",
    Text(
        en="Most days that time before landing can give",
        fr="Nombre maximal de jours que donne le temps d’avant l’établissement",
    ),
    "days",
    365,
    "two_copies",
    Citation(CITIZENSHIP_ACT, "5(1.001)(a)"),
    start=_CITIZENSHIP_2017,
    start_confidence=None,
)

CITIZENSHIP_TAX_YEARS = _amount(
    "process.citizenship.tax_years",
    Text(
        en="Taxation years for which returns must be filed, where required",
        fr="Années d’imposition pour lesquelles produire une déclaration, si elle est exigée",
    ),
    "years",
    3,
    "two_copies",
    Citation(CITIZENSHIP_ACT, "5(1)(c)(iii)"),
    start=_CITIZENSHIP_2017,
    start_confidence=None,
)

CITIZENSHIP_LANGUAGE_FROM = _amount(
    "process.citizenship.language_age_from",
    Text(
        en="Age from which language and knowledge of Canada are tested",
        fr="Âge à partir duquel la langue et la connaissance du Canada sont vérifiées",
    ),
    "age",
    18,
    "two_copies",
    Citation(CITIZENSHIP_ACT, "5(1)(d), (e)"),
    start=_CITIZENSHIP_2017,
    start_confidence=None,
)

CITIZENSHIP_LANGUAGE_TO = _amount(
    "process.citizenship.language_age_to",
    Text(
        en="Last age at which language and knowledge of Canada are tested",
        fr="Dernier âge auquel la langue et la connaissance du Canada sont vérifiées",
    ),
    "age",
    54,
    "two_copies",
    Citation(CITIZENSHIP_ACT, "5(1)(d), (e)"),
    start=_CITIZENSHIP_2017,
    start_confidence=None,
)

CITIZENSHIP_RESIDENT = _says(
    "process.citizenship.permanent_resident",
    Text(
        en="One must be a permanent resident with no condition left to fulfil and no removal order",
        fr="Il faut être résident permanent, sans condition à remplir ni mesure de renvoi",
    ),
    "two_copies",
    Citation(CITIZENSHIP_ACT, "5(1)(c)"),
    start=_CITIZENSHIP_2017,
    start_confidence=None,
)

# Levels plan.

_LEVELS_2026 = date(2026, 1, 1)
_LEVELS_2027 = date(2027, 1, 1)
_NEXT_LEVELS = Text(
    en="The plan due in autumn 2026 was not found.",
    fr="Le plan attendu à l’automne 2026 n’a pas été trouvé.",
)

LEVELS_TOTAL: Parameter[int] = Parameter(
    "process.levels.total",
    Text(
        en="Permanent residents planned for the year",
        fr="Résidents permanents prévus pour l’année",
    ),
    "people",
    (
        Since(_LEVELS_2026, 380000, "two_copies", (Citation(LEVELS),)),
        Since(_LEVELS_2027, UNKNOWN, "memory", (Citation(LEVELS),), _NEXT_LEVELS),
    ),
)

LEVELS_HIGH_SKILLED: Parameter[int] = Parameter(
    "process.levels.high_skilled",
    Text(
        en="Of these, through the federal high-skilled programs",
        fr="Dont par les programmes fédéraux pour travailleurs hautement qualifiés",
    ),
    "people",
    (
        Since(_LEVELS_2026, 109000, "one_copy", (Citation(LEVELS),)),
        Since(_LEVELS_2027, UNKNOWN, "memory", (Citation(LEVELS),), _NEXT_LEVELS),
    ),
)

LEVELS_NOMINEES: Parameter[int] = Parameter(
    "process.levels.nominees",
    Text(en="Of these, provincial nominees", fr="Dont candidats des provinces"),
    "people",
    (
        Since(_LEVELS_2026, 91500, "one_copy", (Citation(LEVELS),)),
        Since(_LEVELS_2027, UNKNOWN, "memory", (Citation(LEVELS),), _NEXT_LEVELS),
    ),
)

LEVELS_ONE_TIME: Parameter[int] = Parameter(
    "process.levels.one_time",
    Text(
        en="Most holders of work permits who become permanent residents by a one-time measure, in "
        "2026 and 2027 together",
        fr="Nombre maximal de titulaires de permis de travail devenant résidents permanents par "
        "une mesure unique, pour 2026 et 2027 ensemble",
    ),
    "people",
    (
        Since(_LEVELS_2026, 33000, "two_copies", (Citation(LEVELS),)),
        Since(date(2028, 1, 1), None, "two_copies", (Citation(LEVELS),)),
    ),
)

# Quebec.

QUEBEC_OUTSIDE = _says(
    "process.quebec.outside_express_entry",
    Text(
        en="Quebec selects those who mean to live there, outside Express Entry",
        fr="Le Québec choisit ceux qui comptent y vivre, hors d’Entrée express",
    ),
    "two_copies",
    Citation(R87_1, "87.1(1)"),
    Citation(QUEBEC_PSTQ),
)

_PEQ_CLOSED = date(2025, 11, 19)

QUEBEC_PEQ_CLOSED = _day(
    "process.quebec.peq_closed",
    Text(
        en="Day the Québec experience program (PEQ) closed",
        fr="Jour où le Programme de l’expérience québécoise (PEQ) a pris fin",
    ),
    _PEQ_CLOSED,
    "two_copies",
    Citation(QUEBEC_PEQ),
    start=_PEQ_CLOSED,
)

QUEBEC_BY_INVITATION = _says(
    "process.quebec.by_invitation",
    Text(
        en="Quebec selects skilled workers by invitation, through the PSTQ and Arrima",
        fr="Le Québec choisit les travailleurs qualifiés sur invitation, par le PSTQ et Arrima",
    ),
    "two_copies",
    Citation(QUEBEC_PSTQ),
    start=_PEQ_CLOSED,
    start_confidence=None,
)

QUEBEC_PEQ_REACTIVATION = _says(
    "process.quebec.peq_reactivation_reported",
    Text(
        en="A reactivation of the PEQ for two years has been reported",
        fr="Une réactivation du PEQ pour deux ans a été rapportée",
    ),
    "one_copy",
    Citation(QUEBEC_PEQ),
    start=date(2026, 2, 1),
    note=Text(
        en="Promised by a candidate for premier in February 2026, and announced according to one "
        "undated page. Its terms are unknown; read the official page.",
        fr="Promise par une candidate au poste de première ministre en février 2026, et annoncée "
        "selon une page sans date. Les modalités sont inconnues\u202f; lisez la page officielle.",
    ),
)

# Help: who may advise for pay. The College took the place of an older body on its first day.

_COLLEGE = date(2021, 11, 23)
_SUPERVISION = date(2011, 6, 30)

HELP_NOT_REQUIRED = _says(
    "process.help.not_required",
    Text(
        en="One may apply without a representative",
        fr="On peut présenter une demande sans représentant",
    ),
    "two_copies",
    Citation(IRCC_REPRESENTATIVES),
)

HELP_FOR_PAY = _says(
    "process.help.for_pay",
    Text(
        en="For pay, only members of a law society or of the Chambre des notaires du Québec and "
        "licensees of the College may advise",
        fr="Contre rémunération, seuls les membres d’un barreau ou de la Chambre des notaires du "
        "Québec et les titulaires d’un permis du Collège peuvent conseiller",
    ),
    "two_copies",
    Citation(IRPA_91, "91(1), (2)"),
    Citation(IRCC_REPRESENTATIVES),
    start=_COLLEGE,
    start_confidence=None,
)

HELP_STUDENTS = _says(
    "process.help.students",
    Text(
        en="Students of law may, under supervision, and bodies with an agreement with the "
        "government",
        fr="Les stagiaires en droit le peuvent sous supervision, de même que les organismes liés "
        "par un accord avec le gouvernement",
    ),
    "one_copy",
    Citation(IRPA_91),
    start=_SUPERVISION,
)

HELP_LAW_SOCIETIES = _says(
    "process.help.law_societies",
    Text(
        en="Every lawyer, and every notary in Quebec, must be a member of a law society",
        fr="Les avocats et, au Québec, les notaires doivent être membres d’un ordre professionnel",
    ),
    "one_copy",
    Citation(LAW_SOCIETIES),
    Citation(CHAMBRE_DES_NOTAIRES),
)

HELP_REGISTER = _says(
    "process.help.register",
    Text(
        en="A consultant whom the College’s register does not mark as entitled to practise may "
        "not advise",
        fr="Un consultant que le registre du Collège ne dit pas autorisé à exercer ne peut pas "
        "conseiller",
    ),
    "one_copy",
    Citation(COLLEGE_REGISTER),
    start=_COLLEGE,
    start_confidence=None,
)

# Reform: what stands, and what was proposed. A proposal is not law.

REFORM_UNCHANGED_ON = _day(
    "process.reform.classes_unchanged_on",
    Text(
        en="Newest text of the Regulations in which the three classes stand unchanged",
        fr="Texte le plus récent du Règlement où les trois catégories restent inchangées",
    ),
    date(2026, 6, 12),
    "one_copy",
    Citation(IRPR, "75, 87.1, 87.2"),
    start=date(2026, 6, 12),
)

REFORM_TEXT_FOUND = _says(
    "process.reform.text_found",
    Text(
        en="We found a text that brings a single federal class into force",
        fr="Nous avons trouvé un texte qui met en vigueur une catégorie fédérale unique",
    ),
    "one_copy",
    Citation(IRPR, "75, 87.1, 87.2"),
    value=False,
    start=date(2026, 6, 12),
    start_confidence=None,
    note=Text(
        en="The newest text we read is of 12 June 2026; look for later ones.",
        fr="Le texte le plus récent que nous ayons lu date du 12 juin 2026\u202f; cherchez-en de "
        "plus récents.",
    ),
)

_PLAN = date(2026, 4, 1)
_CONSULTATION = date(2026, 4, 23)

REFORM_CONSULTATION_FROM = _day(
    "process.reform.consultation_from",
    Text(en="First day of the public consultation", fr="Premier jour de la consultation publique"),
    _CONSULTATION,
    "two_copies",
    Citation(REFORM_CONSULTATION),
    start=_CONSULTATION,
)

REFORM_CONSULTATION_TO = _day(
    "process.reform.consultation_to",
    Text(en="Last day of the public consultation", fr="Dernier jour de la consultation publique"),
    date(2026, 5, 24),
    "two_copies",
    Citation(REFORM_CONSULTATION),
    start=_CONSULTATION,
)

PROPOSED_SINGLE_CLASS = _says(
    "process.reform.proposed.single_class",
    Text(
        en="Proposed: one federal high-skilled class in place of the three",
        fr="Proposition\u202f: une seule catégorie fédérale hautement qualifiée au lieu des trois",
    ),
    "two_copies",
    Citation(REGULATORY_PLAN),
    start=_PLAN,
    start_confidence=None,
)

PROPOSED_SECONDARY_SCHOOL = _says(
    "process.reform.proposed.secondary_school",
    Text(
        en="Proposed: at least secondary school, with an assessment if foreign",
        fr="Proposition\u202f: au moins des études secondaires, évaluées si elles sont étrangères",
    ),
    "two_copies",
    Citation(REFORM_CONSULTATION),
    start=_CONSULTATION,
)

PROPOSED_LANGUAGE_LEVEL = _amount(
    "process.reform.proposed.language_level",
    Text(en="Proposed: CLB or NCLC level", fr="Proposition\u202f: niveau NCLC"),
    "level",
    6,
    "two_copies",
    Citation(REFORM_CONSULTATION),
    start=_CONSULTATION,
)

PROPOSED_WORK_YEARS = _amount(
    "process.reform.proposed.work_years",
    Text(
        en="Proposed: years of work in TEER 0 to 3",
        fr="Proposition\u202f: années de travail dans les FEER 0 à 3",
    ),
    "years",
    1,
    "two_copies",
    Citation(REFORM_CONSULTATION),
    start=_CONSULTATION,
)

PROPOSED_WINDOW_YEARS = _amount(
    "process.reform.proposed.window_years",
    Text(
        en="Proposed: last years in which the work must lie",
        fr="Proposition\u202f: dernières années dans lesquelles le travail doit se situer",
    ),
    "years",
    3,
    "two_copies",
    Citation(REFORM_CONSULTATION),
    start=_CONSULTATION,
)

PROPOSED_WORK_ABROAD = _says(
    "process.reform.proposed.work_abroad",
    Text(
        en="Proposed: work abroad counts as well as work in Canada",
        fr="Proposition\u202f: le travail à l’étranger compte comme celui au Canada",
    ),
    "two_copies",
    Citation(REFORM_CONSULTATION),
    start=_CONSULTATION,
)

PROPOSED_NO_GRID = _says(
    "process.reform.proposed.no_selection_grid",
    Text(
        en="Proposed: no more selection grid of the federal skilled worker class",
        fr="Proposition\u202f: suppression de la grille de sélection des travailleurs qualifiés "
        "(fédéral)",
    ),
    "two_copies",
    Citation(REFORM_CONSULTATION),
    start=_CONSULTATION,
)

PROPOSED_WAGE_POINTS = _says(
    "process.reform.proposed.wage_points",
    Text(
        en="Proposed: points for high-wage occupations, by work in Canada or an offer",
        fr="Proposition\u202f: des points pour les professions bien payées, par le travail au "
        "Canada ou une offre",
    ),
    "two_copies",
    Citation(REFORM_CONSULTATION),
    start=_CONSULTATION,
    note=Text(
        en="Three levels were proposed: 2, 1.5 and 1.3 times the median wage. In force in some "
        "form since 3 November 2026.",
        fr="Trois paliers étaient proposés\u202f: 2, 1,5 et 1,3 fois le salaire médian. En "
        "vigueur sous une certaine forme depuis le 3 novembre 2026.",
    ),
)

PROPOSED_FEWER_POINTS = _says(
    "process.reform.proposed.fewer_points",
    Text(
        en="Proposed: fewer or no points for French, a sibling, a spouse and some study in Canada, "
        "tiers for trade certificates, age as it is",
        fr="Proposition\u202f: moins de points, voire aucun, pour le français, un frère ou une "
        "sœur, l’époux et certaines études au Canada, des paliers pour les certificats de "
        "compétence, l’âge inchangé",
    ),
    "two_copies",
    Citation(REFORM_CONSULTATION),
    start=_CONSULTATION,
    note=Text(
        en="Whether any of it took effect is unknown.",
        fr="On ignore si une partie en a pris effet.",
    ),
)

PROPOSED_MONTHS_FROM = _amount(
    "process.reform.proposed.months_from",
    Text(
        en="Proposed: months after April 2026 at the earliest for the Regulations",
        fr="Proposition\u202f: mois après avril 2026, au plus tôt, pour le Règlement",
    ),
    "months",
    12,
    "two_copies",
    Citation(REFORM_CONSULTATION),
    start=_CONSULTATION,
)

PROPOSED_MONTHS_TO = _amount(
    "process.reform.proposed.months_to",
    Text(
        en="Proposed: months after April 2026 at the latest for the Regulations",
        fr="Proposition\u202f: mois après avril 2026, au plus tard, pour le Règlement",
    ),
    "months",
    18,
    "two_copies",
    Citation(REFORM_CONSULTATION),
    start=_CONSULTATION,
    note=Text(
        en="The part on points could come earlier, by ministerial instructions.",
        fr="La partie sur les points pouvait venir plus tôt, par instructions ministérielles.",
    ),
)

PROPOSED_RECALCULATED = _says(
    "process.reform.proposed.recalculated",
    Text(
        en="Proposed: scores in the pool are calculated anew",
        fr="Proposition\u202f: les pointages du bassin sont recalculés",
    ),
    "two_copies",
    Citation(REFORM_CONSULTATION),
    start=_CONSULTATION,
)

PROPOSED_INVITED_KEEP = _says(
    "process.reform.proposed.invited_keep_rules",
    Text(
        en="Proposed: people already invited stay under the rules of their invitation",
        fr="Proposition\u202f: les personnes déjà invitées gardent les règles de leur invitation",
    ),
    "two_copies",
    Citation(REFORM_CONSULTATION),
    start=_CONSULTATION,
)

# The steps in order, for a diagram.


class Step(NamedTuple):
    """A step of the way, and the page of the guide that tells it."""

    id: str
    title: Text
    page: str


STEPS = (
    Step(
        "process.profile",
        Text(en="Create a profile", fr="Créer un profil"),
        "express-entry/index.md",
    ),
    Step(
        "process.pool",
        Text(en="Wait in the pool", fr="Attendre dans le bassin"),
        "express-entry/pool.md",
    ),
    Step(
        "process.round",
        Text(en="Rounds of invitations", fr="Rondes d’invitations"),
        "express-entry/pool.md",
    ),
    Step(
        "process.invitation",
        Text(en="Invitation to apply", fr="Invitation à présenter une demande"),
        "express-entry/invitation.md",
    ),
    Step(
        "process.medical",
        Text(en="Medical exam", fr="Examen médical"),
        "express-entry/checks.md",
    ),
    Step(
        "process.police",
        Text(en="Police certificates", fr="Certificats de police"),
        "express-entry/checks.md",
    ),
    Step(
        "process.application",
        Text(en="Application for permanent residence", fr="Demande de résidence permanente"),
        "express-entry/application.md",
    ),
    Step(
        "process.biometrics",
        Text(en="Biometrics", fr="Données biométriques"),
        "express-entry/checks.md",
    ),
    Step(
        "process.decision",
        Text(en="Processing and decision", fr="Traitement et décision"),
        "express-entry/waiting.md",
    ),
    Step(
        "process.landing",
        Text(
            en="Confirmation of permanent residence and landing",
            fr="Confirmation de résidence permanente et établissement",
        ),
        "express-entry/landing.md",
    ),
)

# The documents of the application.

Needed = Literal["always", "if_it_applies", "never"]


class Document(NamedTuple):
    """A document of the application.

    `since` is given where the present rule has a known first day.
    """

    id: str
    name: Text
    needed: Needed
    confidence: Confidence
    cites: tuple[Citation, ...]
    since: date | None = None


_APPLICATION = Citation(IRPR, "10")

DOCUMENTS = (
    Document(
        "passport",
        Text(en="Passport or travel document", fr="Passeport ou titre de voyage"),
        "always",
        "two_copies",
        (_APPLICATION,),
    ),
    Document(
        "language_results",
        Text(en="Language results", fr="Résultats du test de langue"),
        "always",
        "two_copies",
        (_APPLICATION, Citation(R87_1, "87.1(2)(d)")),
    ),
    Document(
        "proof_of_work",
        Text(
            en="Proof of work: a reference letter of each employer, and records such as tax slips",
            fr="Preuve de travail\u202f: une lettre de référence de chaque employeur, et des "
            "pièces comme les feuillets d’impôt",
        ),
        "always",
        "two_copies",
        (Citation(IRCC_PDI_CEC),),
    ),
    Document(
        "education",
        Text(
            en="Education assessment or Canadian diploma, if points were claimed",
            fr="Évaluation des diplômes ou diplôme canadien, si des points ont été demandés",
        ),
        "if_it_applies",
        "two_copies",
        (_APPLICATION,),
    ),
    Document(
        "police_certificates",
        Text(en="Police certificates", fr="Certificats de police"),
        "if_it_applies",
        "two_copies",
        (Citation(POLICE),),
    ),
    Document(
        "medical_exam",
        Text(en="Proof of the medical exam", fr="Preuve de l’examen médical"),
        "always",
        "two_copies",
        (Citation(MEDICAL),),
        since=_UPFRONT_AGAIN,
    ),
    Document(
        "photo",
        Text(en="Digital photo", fr="Photo numérique"),
        "always",
        "one_copy",
        (_APPLICATION,),
    ),
    Document(
        "family",
        Text(
            en="Marriage certificate or declaration of common-law union, birth certificates of "
            "children",
            fr="Certificat de mariage ou déclaration d’union de fait, actes de naissance des "
            "enfants",
        ),
        "if_it_applies",
        "memory",
        (_APPLICATION,),
    ),
    Document(
        "translations",
        Text(
            en="Certified translation of anything neither in English nor in French",
            fr="Traduction certifiée de tout ce qui n’est ni en français ni en anglais",
        ),
        "if_it_applies",
        "memory",
        (_APPLICATION,),
    ),
    Document(
        "proof_of_funds",
        Text(en="Proof of funds", fr="Preuve de fonds"),
        "never",
        "two_copies",
        (Citation(IRCC_FUNDS),),
    ),
)

# What is checked on which day.


class Moment(NamedTuple):
    """How one fact is looked at on each of four days; `None` where it is not looked at.

    `later_confidence` is given where the last cell is less sure than the rest.
    """

    id: str
    fact: Text
    profile: Text | None
    invitation: Text | None
    receipt: Text | None
    later: Text | None
    confidence: Confidence
    cites: tuple[Citation, ...]
    later_confidence: Confidence | None = None


_MUST_HOLD = Text(en="must hold", fr="condition à remplir")
_MUST_BE_TRUE = Text(en="must be true", fr="doit correspondre aux faits")
_DECLARED = Text(en="declared", fr="à déclarer")
_MAY_EXPIRE = Text(en="may expire", fr="expiration possible")
_BOTH_DAYS = Citation(IRPA, "11.2(1)")

MOMENTS = (
    Moment(
        id="work",
        fact=Text(
            en="Year of skilled work in the last years",
            fr="Année de travail qualifié dans les dernières années",
        ),
        profile=Text(
            en="declared; counted back from each day in the pool",
            fr="à déclarer\u202f; comptée à rebours de chaque jour passé dans le bassin",
        ),
        invitation=_MUST_HOLD,
        receipt=Text(
            en="must hold; the class itself counts back from this day",
            fr="condition à remplir\u202f; la catégorie elle-même compte à rebours de ce jour",
        ),
        later=Text(en="not counted again", fr="pas de nouveau calcul"),
        confidence="one_copy",
        cites=(_BOTH_DAYS, Citation(R87_1, "87.1(2)(a)")),
    ),
    Moment(
        id="language",
        fact=Text(en="Language threshold", fr="Seuil linguistique"),
        profile=_MUST_HOLD,
        invitation=_MUST_HOLD,
        receipt=_MUST_HOLD,
        later=None,
        confidence="two_copies",
        cites=(_BOTH_DAYS, Citation(R87_1, "87.1(2)(d)")),
    ),
    Moment(
        id="language_results",
        fact=Text(en="Language results not too old", fr="Résultats de langue assez récents"),
        profile=Text(
            en="older results end eligibility",
            fr="des résultats plus anciens mettent fin à l’admissibilité",
        ),
        invitation=_MUST_HOLD,
        receipt=_MUST_HOLD,
        later=_MAY_EXPIRE,
        confidence="two_copies",
        cites=(_BOTH_DAYS, Citation(MI_2017_1, "3(4)")),
    ),
    Moment(
        id="education_assessment",
        fact=Text(
            en="Education assessment for points, not too old",
            fr="Évaluation des diplômes pour les points, assez récente",
        ),
        profile=Text(
            en="an older one ends its points and what rests on it",
            fr="une évaluation plus ancienne met fin à ses points et à ce qui en dépend",
        ),
        invitation=_MUST_HOLD,
        receipt=_MUST_HOLD,
        later=_MAY_EXPIRE,
        confidence="one_copy",
        cites=(_BOTH_DAYS, Citation(MI_2017_1, "3(4)")),
    ),
    Moment(
        id="age",
        fact=Text(en="Age, for points", fr="Âge, pour les points"),
        profile=Text(
            en="points fall with the birthday",
            fr="les points baissent à l’anniversaire",
        ),
        invitation=Text(en="last day that counts", fr="dernier jour qui compte"),
        receipt=Text(
            en="a birthday since then is forgiven",
            fr="un anniversaire survenu depuis est pardonné",
        ),
        later=None,
        confidence="two_copies",
        cites=(Citation(IRPA, "11.2(2)(a)"),),
    ),
    Moment(
        id="partner",
        fact=Text(
            en="Spouse or partner: coming along, citizen or permanent resident",
            fr="Situation de l’époux ou du conjoint\u202f: accompagnement, citoyenneté ou "
            "résidence permanente",
        ),
        profile=Text(en="update at once", fr="mettre à jour aussitôt"),
        invitation=_MUST_BE_TRUE,
        receipt=_MUST_BE_TRUE,
        later=Text(
            en="a new family member must be declared before landing",
            fr="un nouveau membre de la famille doit être déclaré avant l’établissement",
        ),
        confidence="memory",
        cites=(_BOTH_DAYS,),
    ),
    Moment(
        id="child",
        fact=Text(en="Age of a dependent child", fr="Âge d’un enfant à charge"),
        profile=None,
        invitation=None,
        receipt=Text(
            en="fixed on the day the application is made",
            fr="fixé le jour où la demande est faite",
        ),
        later=Text(
            en="the child must stay without spouse or partner",
            fr="l’enfant doit rester sans époux ni conjoint",
        ),
        confidence="one_copy",
        cites=(Citation(IRPR, "25.1(1)"),),
        later_confidence="memory",
    ),
    Moment(
        id="intent",
        fact=Text(en="Intention to live outside Quebec", fr="Intention de vivre hors du Québec"),
        profile=_DECLARED,
        invitation=None,
        receipt=_MUST_HOLD,
        later=_MUST_HOLD,
        confidence="memory",
        cites=(Citation(R87_1, "87.1(1)"),),
    ),
    Moment(
        id="admissibility",
        fact=Text(en="Admissibility to Canada", fr="Absence d’interdiction de territoire"),
        profile=Text(
            en="only a ban for misrepresentation stops a profile",
            fr="seule une interdiction pour fausses déclarations empêche un profil",
        ),
        invitation=None,
        receipt=Text(en="examined from here on", fr="examinée à partir d’ici"),
        later=_MUST_HOLD,
        confidence="two_copies",
        cites=(Citation(IRPA, "10.1(4)"), Citation(IRPR, "70(1)(e)")),
    ),
    Moment(
        id="status",
        fact=Text(
            en="Status and authorization to work",
            fr="Statut et autorisation de travailler",
        ),
        profile=Text(
            en="looked at for each period of work, as it was then",
            fr="examinés pour chaque période de travail, tels qu’ils étaient alors",
        ),
        invitation=None,
        receipt=Text(en="proved here", fr="prouvés ici"),
        later=None,
        confidence="one_copy",
        cites=(Citation(R87_1, "87.1(3)(b), (c)"),),
    ),
)
