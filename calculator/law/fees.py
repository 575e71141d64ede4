"""Fees of an application for permanent residence, since the start of Express Entry.

Official texts:

- Regulations, sections 294, 295 and 303: processing fee, right of permanent residence fee, and
  how they are indexed; sections 299, 303.2 and 315.1: work permits and biometrics.
  https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/
- IRCC's fee list: https://ircc.canada.ca/english/information/fees/fees.asp

Surprises:

- The fees of the day on which IRCC receives the application count.
- Fees are indexed every second 30 April at 09:00 Eastern daylight time, by the Consumer Price
  Index of the two years before, and rounded to the nearest five dollars.
- Children pay a processing fee, and no right of permanent residence fee.
- Tests, assessments, medical exams, police certificates and translations are priced by others
  and have no entry here.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from calculator.law.sources import BIOMETRICS, FEES_LIST, FEES_NOTICE_2026, IRPR
from calculator.model import Citation, Parameter, Since, Text

_EXPRESS_ENTRY: Final = date(2015, 1, 1)
_RAISED_2020: Final = date(2020, 4, 30)
_INDEXED_2022: Final = date(2022, 4, 30)
_INDEXED_2024: Final = date(2024, 4, 30)
_INDEXED_2026: Final = date(2026, 4, 30)

_NOT_REREAD: Final = Text(
    en="The amount before 30 April 2020 is from memory.",
    fr="Le montant d’avant le 30 avril 2020 est cité de mémoire.",
)
_FIRST_DAY_UNSURE: Final = Text(
    en="From which day this amount applies is not confirmed.",
    fr="Le jour à partir duquel ce montant s’applique n’est pas confirmé.",
)
_AT_NINE: Final = Text(
    en="From 09:00 Eastern daylight time on that day.",
    fr="À compter de 9\u00a0h, heure avancée de l’Est, ce jour-là.",
)

# --- Permanent residence ---

PRINCIPAL_APPLICANT: Final = Parameter(
    "fees.principal_applicant",
    Text(
        en="Processing fee of the principal applicant",
        fr="Frais de traitement du demandeur principal",
    ),
    "dollars",
    (
        Since(
            _EXPRESS_ENTRY,
            550,
            "memory",
            (Citation(IRPR, "295(1)(c)"),),
            note=_NOT_REREAD,
        ),
        Since(_RAISED_2020, 825, "two_copies", (Citation(IRPR, "295(1)(c)"),)),
        Since(
            _INDEXED_2022,
            850,
            "two_copies",
            (Citation(IRPR, "295(1)(c)"), Citation(IRPR, "294(d)"), Citation(FEES_LIST)),
            note=_AT_NINE,
        ),
        Since(
            _INDEXED_2024,
            950,
            "two_copies",
            (Citation(IRPR, "295(1)(c)"), Citation(IRPR, "294(d)"), Citation(FEES_LIST)),
            note=_AT_NINE,
        ),
        Since(
            _INDEXED_2026,
            990,
            "two_copies",
            (Citation(IRPR, "295(1)(c)"), Citation(IRPR, "294(d)"), Citation(FEES_NOTICE_2026)),
            note=_AT_NINE,
        ),
    ),
)

PARTNER: Final = Parameter(
    "fees.partner",
    Text(
        en="Processing fee of the accompanying spouse or common-law partner",
        fr="Frais de traitement de l’époux ou du conjoint de fait qui accompagne le demandeur",
    ),
    "dollars",
    (
        Since(
            _EXPRESS_ENTRY,
            550,
            "memory",
            (Citation(IRPR, "295(1)(c)"),),
            note=_NOT_REREAD,
        ),
        Since(_RAISED_2020, 825, "two_copies", (Citation(IRPR, "295(1)(c)"),)),
        Since(
            _INDEXED_2022,
            850,
            "two_copies",
            (Citation(IRPR, "295(1)(c)"), Citation(IRPR, "294(d)"), Citation(FEES_LIST)),
            note=_AT_NINE,
        ),
        Since(
            _INDEXED_2024,
            950,
            "two_copies",
            (Citation(IRPR, "295(1)(c)"), Citation(IRPR, "294(d)"), Citation(FEES_LIST)),
            note=_AT_NINE,
        ),
        Since(
            _INDEXED_2026,
            990,
            "two_copies",
            (Citation(IRPR, "295(1)(c)"), Citation(IRPR, "294(d)"), Citation(FEES_NOTICE_2026)),
            note=_AT_NINE,
        ),
    ),
    question="partner.accompanying",
)

CHILD: Final = Parameter(
    "fees.child",
    Text(
        en="Processing fee of each dependent child",
        fr="Frais de traitement de chaque enfant à charge",
    ),
    "dollars",
    (
        Since(
            _EXPRESS_ENTRY,
            150,
            "memory",
            (Citation(IRPR, "295(1)(c)"),),
            note=_NOT_REREAD,
        ),
        Since(_RAISED_2020, 225, "two_copies", (Citation(IRPR, "295(1)(c)"),)),
        Since(
            _INDEXED_2022,
            230,
            "two_copies",
            (Citation(IRPR, "295(1)(c)"), Citation(IRPR, "294(d)"), Citation(FEES_LIST)),
            note=_AT_NINE,
        ),
        Since(
            _INDEXED_2024,
            260,
            "two_copies",
            (Citation(IRPR, "295(1)(c)"), Citation(IRPR, "294(d)"), Citation(FEES_LIST)),
            note=_AT_NINE,
        ),
        Since(
            _INDEXED_2026,
            270,
            "one_copy",
            (Citation(IRPR, "295(1)(c)"), Citation(IRPR, "294(d)"), Citation(FEES_NOTICE_2026)),
            note=_AT_NINE,
        ),
    ),
)

RIGHT_OF_PERMANENT_RESIDENCE: Final = Parameter(
    "fees.right_of_permanent_residence",
    Text(
        en="Right of permanent residence fee of each adult",
        fr="Frais relatifs au droit de résidence permanente de chaque adulte",
    ),
    "dollars",
    (
        Since(
            _EXPRESS_ENTRY,
            490,
            "memory",
            (Citation(IRPR, "303(1)"),),
            note=_NOT_REREAD,
        ),
        Since(_RAISED_2020, 500, "two_copies", (Citation(IRPR, "303(1)"),)),
        Since(
            _INDEXED_2022,
            515,
            "two_copies",
            (Citation(IRPR, "303(1)"), Citation(IRPR, "303(1.1)"), Citation(FEES_LIST)),
            note=_AT_NINE,
        ),
        Since(
            _INDEXED_2024,
            575,
            "two_copies",
            (Citation(IRPR, "303(1)"), Citation(IRPR, "303(1.1)"), Citation(FEES_LIST)),
            note=_AT_NINE,
        ),
        Since(
            _INDEXED_2026,
            600,
            "two_copies",
            (Citation(IRPR, "303(1)"), Citation(IRPR, "303(1.1)"), Citation(FEES_NOTICE_2026)),
            note=_AT_NINE,
        ),
    ),
)

CHILD_PAYS_RIGHT_FEE: Final = Parameter(
    "fees.child_pays_right_fee",
    Text(
        en="Right of permanent residence fee owed for a dependent child",
        fr="Frais relatifs au droit de résidence permanente exigés pour un enfant à charge",
    ),
    "yes_no",
    (
        Since(
            _EXPRESS_ENTRY,
            value=False,
            confidence="one_copy",
            cites=(Citation(IRPR, "303(2)(a)"),),
            start_confidence="memory",
        ),
    ),
)

RIGHT_FEE_REFUNDED: Final = Parameter(
    "fees.right_fee_refunded",
    Text(
        en="Right of permanent residence fee repaid to a person who does not become a permanent "
        "resident",
        fr="Frais relatifs au droit de résidence permanente remboursés à la personne qui ne "
        "devient pas résident permanent",
    ),
    "yes_no",
    (
        Since(
            _EXPRESS_ENTRY,
            value=True,
            confidence="one_copy",
            cites=(Citation(IRPR, "303(4)"),),
            start_confidence="memory",
        ),
    ),
)

PROCESSING_FEE_REFUNDED: Final = Parameter(
    "fees.processing_fee_refunded",
    Text(
        en="Processing fee repaid once processing has begun",
        fr="Frais de traitement remboursés une fois le traitement commencé",
    ),
    "yes_no",
    (
        Since(
            _EXPRESS_ENTRY,
            value=False,
            confidence="memory",
            cites=(Citation(IRPR, "295(1)(c)"),),
            note=Text(
                en="No text was read on this; we know it from general practice.",
                fr="Aucun texte n’a été lu sur ce point\u202f; nous le savons par la pratique.",
            ),
        ),
    ),
)

# --- Indexing ---

INDEXING_YEARS: Final = Parameter(
    "fees.indexing.years",
    Text(
        en="Years between two adjustments of the fees to the Consumer Price Index",
        fr="Années entre deux indexations des frais selon l’indice des prix à la consommation",
    ),
    "years",
    (
        Since(
            _INDEXED_2022,
            2,
            "one_copy",
            (Citation(IRPR, "294(d)"), Citation(IRPR, "303(1.1)")),
            note=Text(
                en="The fees change on 30 April at 09:00 Eastern daylight time, by the index of "
                "the two years before, rounded to the nearest five dollars.",
                fr="Les frais changent le 30 avril à 9\u00a0h, heure avancée de l’Est, selon "
                "l’indice des deux années précédentes, et sont arrondis aux cinq dollars près.",
            ),
        ),
    ),
)

INDEXING_NEXT: Final = Parameter(
    "fees.indexing.next",
    Text(
        en="Next adjustment of the fees",
        fr="Prochaine indexation des frais",
    ),
    "date",
    (
        Since(
            _INDEXED_2026,
            date(2028, 4, 30),
            "one_copy",
            (Citation(IRPR, "294(d)"), Citation(IRPR, "303(1.1)")),
        ),
    ),
)

DAY_OF_RECEIPT: Final = Parameter(
    "fees.day_of_receipt",
    Text(
        en="The fee owed is the one of the day on which the application is received",
        fr="Les frais dus sont ceux du jour de la réception de la demande",
    ),
    "yes_no",
    (Since(_EXPRESS_ENTRY, True, "memory", (Citation(IRPR, "295(1)(c)"),)),),
)

# --- Profile, biometrics and work permits ---

PROFILE: Final = Parameter(
    "fees.profile",
    Text(
        en="Fee of an Express Entry profile",
        fr="Frais d’un profil Entrée express",
    ),
    "dollars",
    (
        Since(
            _EXPRESS_ENTRY,
            0,
            "memory",
            (Citation(FEES_LIST),),
            note=Text(
                en="No copy says so in words; the fee list names no fee for a profile.",
                fr="Aucune copie ne le dit expressément\u202f; le barème n’indique aucuns frais "
                "pour un profil.",
            ),
        ),
    ),
)

BIOMETRICS_PERSON: Final = Parameter(
    "fees.biometrics.person",
    Text(
        en="Biometrics fee of one person",
        fr="Frais de biométrie d’une personne",
    ),
    "dollars",
    (
        Since(
            date(2018, 7, 31),
            85,
            "two_copies",
            (Citation(IRPR, "315.1"), Citation(BIOMETRICS), Citation(FEES_LIST)),
        ),
    ),
)

BIOMETRICS_FAMILY: Final = Parameter(
    "fees.biometrics.family",
    Text(
        en="Most that a family applying together pays for biometrics",
        fr="Maximum des frais de biométrie d’une famille qui présente sa demande ensemble",
    ),
    "dollars",
    (
        Since(
            date(2018, 7, 31),
            170,
            "two_copies",
            (Citation(IRPR, "315.1"), Citation(BIOMETRICS), Citation(FEES_LIST)),
        ),
    ),
)

WORK_PERMIT: Final = Parameter(
    "fees.work_permit",
    Text(
        en="Processing fee of a work permit",
        fr="Frais de traitement d’un permis de travail",
    ),
    "dollars",
    (
        Since(
            _EXPRESS_ENTRY,
            155,
            "one_copy",
            (Citation(IRPR, "299"), Citation(FEES_LIST)),
            start_confidence="memory",
            note=_FIRST_DAY_UNSURE,
        ),
    ),
)

OPEN_WORK_PERMIT: Final = Parameter(
    "fees.open_work_permit",
    Text(
        en="Fee added for the holder of an open work permit",
        fr="Frais ajoutés pour le titulaire d’un permis de travail ouvert",
    ),
    "dollars",
    (
        Since(
            _EXPRESS_ENTRY,
            100,
            "one_copy",
            (Citation(IRPR, "303.2"), Citation(FEES_LIST)),
            start_confidence="memory",
            note=_FIRST_DAY_UNSURE,
        ),
    ),
)
