"""The other programs of Express Entry, as far as this guide compares with them.

The Provincial Nominee Program stands here for one thing only: what it asks of a profile.
Regulations, sections 75 and 76 (Federal Skilled Worker) and 87.2 (Federal Skilled Trades):
https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/
"""

from __future__ import annotations

from datetime import date

from calculator.law.sources import IRCC_CEC, IRCC_FUNDS, IRCC_NOMINEES, IRPR, R74
from calculator.model import Citation, Parameter, Since, Text

_BEGIN = date(2015, 1, 1)
_UNLESS_OFFER = Text(
    en="Not asked of a person who is authorized to work in Canada and has a valid job offer.",
    fr="N’est pas exigée d’une personne autorisée à travailler au Canada et qui a une offre "
    "d’emploi valide.",
)

FSW_CONTINUOUS = Parameter(
    "fsw.work.continuous",
    Text(
        en="The year of work of federal skilled workers must be continuous",
        fr="L’année de travail des travailleurs qualifiés (fédéral) doit être continue",
    ),
    "yes_no",
    (
        Since(
            _BEGIN,
            True,
            "two_copies",
            (Citation(IRPR, "75(2)(a)"), Citation(IRCC_CEC)),
            start_confidence="memory",
        ),
    ),
)

FSW_FUNDS = Parameter(
    "fsw.funds.required",
    Text(
        en="Proof of settlement funds is required of federal skilled workers",
        fr="Une preuve de fonds d’établissement est exigée des travailleurs qualifiés (fédéral)",
    ),
    "yes_no",
    (
        Since(
            _BEGIN,
            True,
            "two_copies",
            (Citation(IRPR, "76(1)(b)"), Citation(IRCC_FUNDS)),
            note=_UNLESS_OFFER,
            start_confidence="memory",
        ),
    ),
)

FST_FUNDS = Parameter(
    "fst.funds.required",
    Text(
        en="Proof of settlement funds is required of federal skilled trades workers",
        fr="Une preuve de fonds d’établissement est exigée des travailleurs de métiers spécialisés "
        "(fédéral)",
    ),
    "yes_no",
    (
        Since(
            _BEGIN,
            True,
            "two_copies",
            (Citation(IRPR, "87.2(5)"), Citation(IRCC_FUNDS)),
            note=_UNLESS_OFFER,
            start_confidence="memory",
        ),
    ),
)

FSW_LANGUAGE = Parameter(
    "fsw.language",
    Text(
        en="Level asked of federal skilled workers in each ability of the first official language",
        fr="Niveau exigé des travailleurs qualifiés (fédéral) pour chaque habileté dans la "
        "première langue officielle",
    ),
    "level",
    (
        Since(
            _BEGIN,
            7,
            "two_copies",
            (Citation(R74, "74(1)"), Citation(IRPR, "75(2)(d)")),
            start_confidence="memory",
        ),
    ),
)

FST_SPEAKING_LISTENING = Parameter(
    "fst.language.speaking_listening",
    Text(
        en="Level asked of federal skilled trades workers in speaking and listening",
        fr="Niveau exigé des travailleurs de métiers spécialisés (fédéral) en expression orale et "
        "en compréhension de l’oral",
    ),
    "level",
    (
        Since(
            _BEGIN,
            5,
            "two_copies",
            (Citation(R74, "74(1)"), Citation(IRPR, "87.2")),
            start_confidence="memory",
        ),
    ),
)

FST_READING_WRITING = Parameter(
    "fst.language.reading_writing",
    Text(
        en="Level asked of federal skilled trades workers in reading and writing",
        fr="Niveau exigé des travailleurs de métiers spécialisés (fédéral) en compréhension de "
        "l’écrit et en expression écrite",
    ),
    "level",
    (
        Since(
            _BEGIN,
            4,
            "two_copies",
            (Citation(R74, "74(1)"), Citation(IRPR, "87.2")),
            start_confidence="memory",
        ),
    ),
)

NOMINEE_PROGRAM_NEEDED = Parameter(
    "pnp.program_needed",
    Text(
        en="A nominee in Express Entry must also meet the conditions of a federal program",
        fr="Un candidat désigné dans Entrée express doit aussi remplir les conditions d’un "
        "programme fédéral",
    ),
    "yes_no",
    (
        Since(
            _BEGIN,
            True,
            "two_copies",
            (Citation(IRCC_NOMINEES),),
            start_confidence="memory",
            note=Text(
                en="The copies are older than the present instructions.",
                fr="Les copies sont plus anciennes que les instructions actuelles.",
            ),
        ),
    ),
)
