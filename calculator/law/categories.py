"""Category-based selection: who may be invited in a round for a category, and since when.

Since June 2022 the Minister may set categories that serve an economic goal, and hold rounds in
which only people of one category are invited, the highest scores first: sections 10.3(1)(h.1) and
(h.2) of the Immigration and Refugee Protection Act.
Official page:
https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/submit-profile/rounds-invitations/category-based-selection.html

Three things surprise.
The person must be in the pool all the same, so eligible for one of the programs.
A code on a list is not enough: the work must also have the length, the place and the time asked.
Each round follows its own instructions, so the lists here describe the rounds, they do not decide.

Codes are unit groups of the National Occupational Classification (NOC) 2021, version 1.0.
The lists of 2023 and 2025 are reprints; some codes were worked out from the numbers published, and
`list_confidence` and `list_note` say where.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from calculator.law import sources
from calculator.model import Citation, Confidence, Parameter, Since, Text

Where = Literal["anywhere", "canada", "abroad"]
"""Where the work of a category may have been done; for results of a test, always anywhere."""

Asks = Literal["listed_work", "french", "military_service"]
"""What a category asks for: work in an occupation of its list, a level of French, or service."""


class Category(NamedTuple):
    """A category the Minister has set, as one version of the lists describes it.

    `codes` is empty for a category that asks for no occupation, and `list_confidence` is then None.
    `first_round` is the first round held under this version, None if none was found.
    """

    id: str
    name: Text
    condition: Text
    where: Where
    codes: tuple[str, ...]
    confidence: Confidence
    list_confidence: Confidence | None
    cites: tuple[Citation, ...]
    first_round: date | None
    rounds: Text
    list_note: Text | None = None
    asks: Asks = "listed_work"


_PAGE = (Citation(sources.CATEGORIES),)
_PAGE_AND_ROUNDS = (Citation(sources.CATEGORIES), Citation(sources.ROUNDS))
_ACT_AND_PAGE = (Citation(sources.IRPA, "10.3(1)(h.1)"), Citation(sources.CATEGORIES))

# The occupations, one tuple for each version of a list; names after the codes are official titles.

_HEALTHCARE_2023 = (
    "31100",  # Specialists in clinical and laboratory medicine
    "31101",  # Specialists in surgery
    "31102",  # General practitioners and family physicians
    "31103",  # Veterinarians
    "31110",  # Dentists
    "31111",  # Optometrists
    "31112",  # Audiologists and speech-language pathologists
    "31121",  # Dietitians and nutritionists
    "31200",  # Psychologists
    "31201",  # Chiropractors
    "31202",  # Physiotherapists
    "31203",  # Occupational therapists
    "31204",  # Kinesiologists and other professional occupations in therapy and assessment
    "31209",  # Other professional occupations in health diagnosing and treating
    "31300",  # Nursing coordinators and supervisors
    "31301",  # Registered nurses and registered psychiatric nurses
    "31302",  # Nurse practitioners
    "31303",  # Physician assistants, midwives and allied health professionals
    "32101",  # Licensed practical nurses
    "32102",  # Paramedical occupations
    "32103",  # Respiratory therapists, clinical perfusionists and cardiopulmonary technologists
    "32109",  # Other technical occupations in therapy and assessment
    "32120",  # Medical laboratory technologists
    "32121",  # Medical radiation technologists
    "32122",  # Medical sonographers
    "32200",  # Traditional Chinese medicine practitioners and acupuncturists
    "32201",  # Massage therapists
    "32209",  # Other practitioners of natural healing
    "33101",  # Medical laboratory assistants and related technical occupations
    "33102",  # Nurse aides, orderlies and patient service associates
    "33103",  # Pharmacy technical assistants and pharmacy assistants
    "33109",  # Other assisting occupations in support of health services
    "41301",  # Therapists in counselling and related specialized therapies
    "41320",  # Educational counsellors
    "42203",  # Instructors of persons with disabilities
)

_HEALTHCARE_2025 = (
    "31100",  # Specialists in clinical and laboratory medicine
    "31101",  # Specialists in surgery
    "31102",  # General practitioners and family physicians
    "31103",  # Veterinarians
    "31110",  # Dentists
    "31111",  # Optometrists
    "31112",  # Audiologists and speech-language pathologists
    "31120",  # Pharmacists
    "31121",  # Dietitians and nutritionists
    "31200",  # Psychologists
    "31201",  # Chiropractors
    "31202",  # Physiotherapists
    "31203",  # Occupational therapists
    "31209",  # Other professional occupations in health diagnosing and treating
    "31300",  # Nursing coordinators and supervisors
    "31301",  # Registered nurses and registered psychiatric nurses
    "31302",  # Nurse practitioners
    "31303",  # Physician assistants, midwives and allied health professionals
    "32101",  # Licensed practical nurses
    "32102",  # Paramedical occupations
    "32103",  # Respiratory therapists, clinical perfusionists and cardiopulmonary technologists
    "32104",  # Animal health technologists and veterinary technicians
    "32109",  # Other technical occupations in therapy and assessment
    "32111",  # Dental hygienists and dental therapists
    "32120",  # Medical laboratory technologists
    "32121",  # Medical radiation technologists
    "32122",  # Medical sonographers
    "32123",  # Cardiology technologists and electrophysiological diagnostic technologists
    "32124",  # Pharmacy technicians
    "32129",  # Other medical technologists and technicians
    "32201",  # Massage therapists
    "33101",  # Medical laboratory assistants and related technical occupations
    "33102",  # Nurse aides, orderlies and patient service associates
    "33103",  # Pharmacy technical assistants and pharmacy assistants
    "41300",  # Social workers
    "41301",  # Therapists in counselling and related specialized therapies
    "42201",  # Social and community service workers
)

_STEM_2023 = (
    "20010",  # Engineering managers
    "20011",  # Architecture and science managers
    "20012",  # Computer and information systems managers
    "21200",  # Architects
    "21201",  # Landscape architects
    "21202",  # Urban and land use planners
    "21203",  # Land surveyors
    "21210",  # Mathematicians, statisticians and actuaries
    "21211",  # Data scientists
    "21220",  # Cybersecurity specialists
    "21221",  # Business systems specialists
    "21222",  # Information systems specialists
    "21223",  # Database analysts and data administrators
    "21230",  # Computer systems developers and programmers
    "21231",  # Software engineers and designers
    "21232",  # Software developers and programmers
    "21233",  # Web designers
    "21234",  # Web developers and programmers
    "21300",  # Civil engineers
    "21310",  # Electrical and electronics engineers
    "21311",  # Computer engineers (except software engineers and designers)
    "21321",  # Industrial and manufacturing engineers
    "21322",  # Metallurgical and materials engineers
    "41400",  # Natural and applied science policy researchers, consultants and program officers
)

_STEM_2025 = (
    "20011",  # Architecture and science managers
    "21220",  # Cybersecurity specialists
    "21300",  # Civil engineers
    "21301",  # Mechanical engineers
    "21310",  # Electrical and electronics engineers
    "21321",  # Industrial and manufacturing engineers
    "21331",  # Geological engineers
    "22300",  # Civil engineering technologists and technicians
    "22301",  # Mechanical engineering technologists and technicians
    "22310",  # Electrical and electronics engineering technologists and technicians
    "63100",  # Insurance agents and brokers
)

_TRADES_2023 = (
    "72014",  # Contractors and supervisors, other construction trades, installers, repairers ...
    "72106",  # Welders and related machine operators
    "72200",  # Electricians (except industrial and power system)
    "72300",  # Plumbers
    "72310",  # Carpenters
    "72400",  # Construction millwrights and industrial mechanics
    "72402",  # Heating, refrigeration and air conditioning mechanics
    "72405",  # Machine fitters
    "72406",  # Elevator constructors and mechanics
    "73200",  # Residential and commercial installers and servicers
)

_TRADES_2025 = (
    "22303",  # Construction estimators
    "63200",  # Cooks
    "70010",  # Construction managers
    "70011",  # Home building and renovation managers
    "72100",  # Machinists and machining and tooling inspectors
    "72102",  # Sheet metal workers
    "72106",  # Welders and related machine operators
    "72200",  # Electricians (except industrial and power system)
    "72201",  # Industrial electricians
    "72300",  # Plumbers
    "72302",  # Gas fitters
    "72310",  # Carpenters
    "72311",  # Cabinetmakers
    "72320",  # Bricklayers
    "72400",  # Construction millwrights and industrial mechanics
    "72401",  # Heavy-duty equipment mechanics
    "72402",  # Heating, refrigeration and air conditioning mechanics
    "72422",  # Electrical mechanics
    "72501",  # Water well drillers
    "72999",  # Other technical trades and related occupations
    "73100",  # Concrete finishers
    "73110",  # Roofers and shinglers
    "73112",  # Painters and decorators (except interior decorators)
    "73113",  # Floor covering installers
    "82021",  # Contractors and supervisors, oil and gas drilling and services
)

_TRADES_2026 = (
    "22303",  # Construction estimators
    "63201",  # Butchers - retail and wholesale
    "70010",  # Construction managers
    "70011",  # Home building and renovation managers
    "72100",  # Machinists and machining and tooling inspectors
    "72102",  # Sheet metal workers
    "72106",  # Welders and related machine operators
    "72200",  # Electricians (except industrial and power system)
    "72201",  # Industrial electricians
    "72300",  # Plumbers
    "72302",  # Gas fitters
    "72310",  # Carpenters
    "72311",  # Cabinetmakers
    "72320",  # Bricklayers
    "72400",  # Construction millwrights and industrial mechanics
    "72401",  # Heavy-duty equipment mechanics
    "72402",  # Heating, refrigeration and air conditioning mechanics
    "72422",  # Electrical mechanics
    "72501",  # Water well drillers
    "72999",  # Other technical trades and related occupations
    "73100",  # Concrete finishers
    "73110",  # Roofers and shinglers
    "73112",  # Painters and decorators (except interior decorators)
    "73113",  # Floor covering installers
    "82021",  # Contractors and supervisors, oil and gas drilling and services
)

_EDUCATION_2025 = (
    "41220",  # Secondary school teachers
    "41221",  # Elementary school and kindergarten teachers
    "42202",  # Early childhood educators and assistants
    "42203",  # Instructors of persons with disabilities
    "43100",  # Elementary and secondary school teacher assistants
)

_TRANSPORT_2023 = (
    "70020",  # Managers in transportation
    "72403",  # Railway carmen/women
    "72404",  # Aircraft mechanics and aircraft inspectors
    "72600",  # Air pilots, flight engineers and flying instructors
    "72601",  # Air traffic controllers and related occupations
    "72602",  # Deck officers, water transport
    "72603",  # Engineer officers, water transport
    "72604",  # Railway traffic controllers and marine traffic regulators
    "73300",  # Transport truck drivers
    "93200",  # Aircraft assemblers and aircraft assembly inspectors
)

_TRANSPORT_2026 = (
    "22313",  # Aircraft instrument, electrical and avionics mechanics, technicians and inspectors
    "72404",  # Aircraft mechanics and aircraft inspectors
    "72410",  # Automotive service technicians, truck and bus mechanics and mechanical repairers
    "72600",  # Air pilots, flight engineers and flying instructors
)

_AGRICULTURE_2023 = (
    "63201",  # Butchers - retail and wholesale
    "82030",  # Agricultural service contractors and farm supervisors
    "82031",  # Contractors and supervisors, landscaping, grounds maintenance and horticulture ...
)

_AGRICULTURE_2025 = (
    "63201",  # Butchers - retail and wholesale
)

_PHYSICIANS = (
    "31100",  # Specialists in clinical and laboratory medicine
    "31101",  # Specialists in surgery
    "31102",  # General practitioners and family physicians
)

_SENIOR_MANAGERS = (
    "00012",  # Senior managers - financial, communications and other business services
    "00013",  # Senior managers - health, education, social and community services and ...
    "00014",  # Senior managers - trade, broadcasting and other services
    "00015",  # Senior managers - construction, transportation, production and utilities
)

_RESEARCHERS = (
    "41200",  # University professors and lecturers
    "41201",  # Post-secondary teaching and research assistants
)

_MILITARY_RECRUITS = (
    "40042",  # Commissioned officers of the Canadian Armed Forces
    "42102",  # Specialized members of the Canadian Armed Forces
    "43204",  # Operations members of the Canadian Armed Forces
)

# Names and conditions that several versions share.

_FRENCH_NAME = Text(en="French-language proficiency", fr="Compétence linguistique en français")
_FRENCH_CONDITION = Text(
    en="Results of at least NCLC 7 in all four abilities on an approved French test.",
    fr="Des résultats d’au moins NCLC 7 pour les quatre habiletés à un test de français approuvé.",
)
_HEALTHCARE_NAME = Text(
    en="Healthcare and social services occupations",
    fr="Professions de la santé et des services sociaux",
)
_STEM_NAME = Text(
    en="Science, technology, engineering and mathematics (STEM) occupations",
    fr="Professions des sciences, de la technologie, de l’ingénierie et des mathématiques (STIM)",
)
_TRADES_NAME = Text(en="Trade occupations", fr="Métiers spécialisés")
_TRANSPORT_NAME = Text(en="Transport occupations", fr="Métiers des transports")
_EDUCATION_NAME = Text(en="Education occupations", fr="Professions de l’éducation")
_AGRICULTURE_NAME = Text(
    en="Agriculture and agri-food occupations",
    fr="Métiers de l’agriculture et de l’agroalimentaire",
)
_LISTED_WORK = Text(
    en="Work in a single occupation of the list, in Canada or abroad.",
    fr="Du travail dans une seule profession de la liste, au Canada ou à l’étranger.",
)
_LISTED_WORK_IN_CANADA = Text(
    en="Work in Canada in a single occupation of the list.",
    fr="Du travail au Canada dans une seule profession de la liste.",
)
_NO_ROUND_2025 = Text(
    en="We found no round for this category under the lists of 2025.",
    fr="Nous n’avons trouvé aucune ronde pour cette catégorie selon les listes de 2025.",
)

_LISTS_2023 = (
    Category(
        id="french",
        asks="french",
        name=_FRENCH_NAME,
        condition=_FRENCH_CONDITION,
        where="anywhere",
        codes=(),
        confidence="two_copies",
        list_confidence=None,
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2023, 7, 7),
        rounds=Text(
            en="Rounds named “French language proficiency (Version 1)”.",
            fr="Rondes intitulées «\u202fCompétence linguistique en français (Version 1)\u202f».",
        ),
    ),
    Category(
        id="healthcare",
        name=Text(en="Healthcare occupations", fr="Professions de la santé"),
        condition=_LISTED_WORK,
        where="anywhere",
        codes=_HEALTHCARE_2023,
        confidence="two_copies",
        list_confidence="memory",
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2023, 6, 28),
        rounds=Text(
            en="Rounds named “Healthcare occupations (Version 1)”; the last one on 20 November "
            "2024.",
            fr="Rondes intitulées «\u202fProfessions de la santé (Version 1)\u202f»\u202f; "
            "la dernière le 20 novembre 2024.",
        ),
        list_note=Text(
            en="We saw part of this list. The rest is worked out from the list of 2025 and the "
            "numbers of occupations that were published as added and removed.",
            fr="Nous avons vu une partie de cette liste. Le reste est déduit de la liste de 2025 "
            "et du nombre de professions ajoutées et retirées qui a été publié.",
        ),
    ),
    Category(
        id="stem",
        name=_STEM_NAME,
        condition=_LISTED_WORK,
        where="anywhere",
        codes=_STEM_2023,
        confidence="two_copies",
        list_confidence="one_copy",
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2023, 7, 5),
        rounds=Text(
            en="Rounds named “STEM occupations (Version 1)”; the last one on 11 April 2024.",
            fr="Rondes intitulées «\u202fProfessions des STIM (Version 1)\u202f»\u202f; la "
            "dernière le 11 avril 2024.",
        ),
    ),
    Category(
        id="trades",
        name=_TRADES_NAME,
        condition=_LISTED_WORK,
        where="anywhere",
        codes=_TRADES_2023,
        confidence="two_copies",
        list_confidence="two_copies",
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2023, 8, 3),
        rounds=Text(
            en="Rounds named “Trade occupations (Version 1)”; the last one on 23 October 2024.",
            fr="Rondes intitulées «\u202fMétiers (Version 1)\u202f»\u202f; la dernière le 23 "
            "octobre 2024.",
        ),
    ),
    Category(
        id="transport",
        name=_TRANSPORT_NAME,
        condition=_LISTED_WORK,
        where="anywhere",
        codes=_TRANSPORT_2023,
        confidence="two_copies",
        list_confidence="two_copies",
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2023, 9, 20),
        rounds=Text(
            en="Rounds named “Transport occupations (Version 1)”; the last one on 13 March 2024.",
            fr="Rondes intitulées «\u202fMétiers des transports (Version 1)\u202f»\u202f; "
            "la dernière le 13 mars 2024.",
        ),
    ),
    Category(
        id="agriculture",
        name=_AGRICULTURE_NAME,
        condition=_LISTED_WORK,
        where="anywhere",
        codes=_AGRICULTURE_2023,
        confidence="two_copies",
        list_confidence="one_copy",
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2023, 9, 28),
        rounds=Text(
            en="Rounds named “Agriculture and agri-food occupations (Version 1)”; the last one on "
            "16 February 2024.",
            fr="Rondes intitulées «\u202fMétiers de l’agriculture et de l’agroalimentaire "
            "(Version 1)\u202f»\u202f; la dernière le 16 février 2024.",
        ),
    ),
)

_LISTS_2025 = (
    Category(
        id="french",
        asks="french",
        name=_FRENCH_NAME,
        condition=_FRENCH_CONDITION,
        where="anywhere",
        codes=(),
        confidence="two_copies",
        list_confidence=None,
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2025, 3, 6),
        rounds=Text(
            en="The rounds of 2025 kept the name “French language proficiency (Version 1)”; the "
            "last one was held on 17 December 2025.",
            fr="Les rondes de 2025 ont gardé le nom «\u202fCompétence linguistique en français "
            "(Version 1)\u202f»\u202f; la dernière a eu lieu le 17 décembre 2025.",
        ),
    ),
    Category(
        id="healthcare",
        name=_HEALTHCARE_NAME,
        condition=_LISTED_WORK,
        where="anywhere",
        codes=_HEALTHCARE_2025,
        confidence="two_copies",
        list_confidence="memory",
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2025, 5, 2),
        rounds=Text(
            en="Rounds named “Healthcare and social services occupations (Version 2)”; the last "
            "one on 11 December 2025.",
            fr="Rondes intitulées «\u202fProfessions de la santé et des services sociaux (Version "
            "2)\u202f»\u202f; la dernière le 11 décembre 2025.",
        ),
        list_note=Text(
            en="We saw 25 of these codes in a list of 2025. The other 12 are taken from the list "
            "of 2026, which is as long.",
            fr="Nous avons vu 25 de ces codes dans une liste de 2025. Les 12 autres viennent de la "
            "liste de 2026, qui est aussi longue.",
        ),
    ),
    Category(
        id="stem",
        name=_STEM_NAME,
        condition=_LISTED_WORK,
        where="anywhere",
        codes=_STEM_2025,
        confidence="two_copies",
        list_confidence="memory",
        cites=_PAGE,
        first_round=None,
        rounds=_NO_ROUND_2025,
        list_note=Text(
            en="These are the codes of 2026. Only the number of occupations added and removed in "
            "2025 is sure, and those who reprinted the list disagree on the additions.",
            fr="Ce sont les codes de 2026. Seul le nombre de professions ajoutées et retirées en "
            "2025 est sûr, et ceux qui ont reproduit la liste ne s’entendent pas sur les ajouts.",
        ),
    ),
    Category(
        id="trades",
        name=_TRADES_NAME,
        condition=_LISTED_WORK,
        where="anywhere",
        codes=_TRADES_2025,
        confidence="two_copies",
        list_confidence="two_copies",
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2025, 9, 18),
        rounds=Text(
            en="One round, named “Trade occupations (Version 2)”, on 18 September 2025.",
            fr="Une seule ronde, intitulée «\u202fMétiers (Version 2)\u202f», le 18 septembre "
            "2025.",
        ),
    ),
    Category(
        id="education",
        name=_EDUCATION_NAME,
        condition=_LISTED_WORK,
        where="anywhere",
        codes=_EDUCATION_2025,
        confidence="two_copies",
        list_confidence="one_copy",
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2025, 5, 1),
        rounds=Text(
            en="Rounds named “Education occupations (Version 1)”; the last one on 17 September "
            "2025.",
            fr="Rondes intitulées «\u202fProfessions de l’éducation (Version 1)\u202f»\u202f; "
            "la dernière le 17 septembre 2025.",
        ),
    ),
    Category(
        id="agriculture",
        name=_AGRICULTURE_NAME,
        condition=_LISTED_WORK,
        where="anywhere",
        codes=_AGRICULTURE_2025,
        confidence="two_copies",
        list_confidence="memory",
        cites=_PAGE,
        first_round=None,
        rounds=_NO_ROUND_2025,
        list_note=Text(
            en="Two of the three occupations of 2023 were removed. That butchers stayed is our "
            "conclusion, since they stand among the trades of 2026.",
            fr="Deux des trois professions de 2023 ont été retirées. Que les bouchers soient "
            "restés est notre déduction, puisqu’ils figurent parmi les métiers de 2026.",
        ),
    ),
)

_LISTS_2026 = (
    Category(
        id="french",
        asks="french",
        name=_FRENCH_NAME,
        condition=_FRENCH_CONDITION,
        where="anywhere",
        codes=(),
        confidence="two_copies",
        list_confidence=None,
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2026, 2, 6),
        rounds=Text(
            en="Rounds named “French-Language proficiency 2026-Version 2”; the first was held "
            "twelve days before the other lists of 2026 were announced.",
            fr="Rondes intitulées «\u202fCompétence linguistique en français 2026-Version "
            "2\u202f»\u202f; la première a eu lieu douze jours avant l’annonce des autres listes "
            "de 2026.",
        ),
    ),
    Category(
        id="healthcare",
        name=_HEALTHCARE_NAME,
        condition=_LISTED_WORK,
        where="anywhere",
        codes=_HEALTHCARE_2025,
        confidence="two_copies",
        list_confidence="one_copy",
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2026, 2, 20),
        rounds=Text(
            en="Rounds named “Healthcare and Social Services Occupations, 2026-Version 3”.",
            fr="Rondes intitulées «\u202fProfessions de la santé et des services sociaux "
            "2026-version 3\u202f».",
        ),
    ),
    Category(
        id="stem",
        name=_STEM_NAME,
        condition=_LISTED_WORK,
        where="anywhere",
        codes=_STEM_2025,
        confidence="two_copies",
        list_confidence="one_copy",
        cites=_PAGE,
        first_round=None,
        rounds=Text(
            en="We found no round for this category since 11 April 2024.",
            fr="Nous n’avons trouvé aucune ronde pour cette catégorie depuis le 11 avril 2024.",
        ),
    ),
    Category(
        id="trades",
        name=_TRADES_NAME,
        condition=_LISTED_WORK,
        where="anywhere",
        codes=_TRADES_2026,
        confidence="two_copies",
        list_confidence="one_copy",
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2026, 4, 2),
        rounds=Text(
            en="Rounds named “Trades Occupations, 2026-Version 3”.",
            fr="Rondes intitulées «\u202fMétiers spécialisés 2026-Version 3\u202f».",
        ),
    ),
    Category(
        id="education",
        name=_EDUCATION_NAME,
        condition=_LISTED_WORK,
        where="anywhere",
        codes=_EDUCATION_2025,
        confidence="two_copies",
        list_confidence="one_copy",
        cites=_PAGE,
        first_round=None,
        rounds=Text(
            en="We found no round for this category since 17 September 2025.",
            fr="Nous n’avons trouvé aucune ronde pour cette catégorie depuis le 17 septembre 2025.",
        ),
    ),
    Category(
        id="transport",
        name=_TRANSPORT_NAME,
        condition=_LISTED_WORK,
        where="anywhere",
        codes=_TRANSPORT_2026,
        confidence="two_copies",
        list_confidence="two_copies",
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2026, 8, 7),
        rounds=Text(
            en="Rounds named in English “Transport Occupations, 2026-Version 2”.",
            fr="Rondes intitulées en anglais «\u202fTransport Occupations, 2026-Version "
            "2\u202f»\u202f; nous n’avons pas trouvé leur nom français.",
        ),
    ),
    Category(
        id="physicians",
        name=Text(
            en="Physicians with Canadian work experience",
            fr="Médecins ayant de l’expérience de travail au Canada",
        ),
        condition=_LISTED_WORK_IN_CANADA,
        where="canada",
        codes=_PHYSICIANS,
        confidence="two_copies",
        list_confidence="two_copies",
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2026, 2, 19),
        rounds=Text(
            en="Rounds named “Physicians with Canadian Work Experience, 2026-Version 1”; the "
            "category was announced on 8 December 2025.",
            fr="Rondes intitulées «\u202fMédecins ayant de l’expérience de travail au Canada "
            "2026-Version 1\u202f»\u202f; la catégorie a été annoncée le 8 décembre 2025.",
        ),
        list_note=Text(
            en="Self-employed work that gave publicly funded medical services may count.",
            fr="Le travail autonome qui fournissait des services médicaux financés par l’État peut "
            "compter.",
        ),
    ),
    Category(
        id="senior_managers",
        name=Text(
            en="Senior managers with Canadian work experience",
            fr="Cadres supérieurs et cadres supérieures ayant de l’expérience de travail au Canada",
        ),
        condition=_LISTED_WORK_IN_CANADA,
        where="canada",
        codes=_SENIOR_MANAGERS,
        confidence="two_copies",
        list_confidence="two_copies",
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2026, 3, 5),
        rounds=Text(
            en="Rounds named “Senior managers with Canadian Work Experience, 2026-Version 1”.",
            fr="Rondes intitulées «\u202fCadres supérieurs/cadres supérieures ayant de "
            "l’expérience de travail au Canada 2026-version 1\u202f».",
        ),
    ),
    Category(
        id="researchers",
        name=Text(
            en="Researchers with Canadian work experience",
            fr="Chercheurs et chercheuses ayant de l’expérience de travail au Canada",
        ),
        condition=_LISTED_WORK_IN_CANADA,
        where="canada",
        codes=_RESEARCHERS,
        confidence="two_copies",
        list_confidence="two_copies",
        cites=_PAGE,
        first_round=None,
        rounds=Text(
            en="We found no round for this category.",
            fr="Nous n’avons trouvé aucune ronde pour cette catégorie.",
        ),
    ),
    Category(
        id="military_recruits",
        asks="military_service",
        name=Text(en="Skilled military recruits", fr="Recrues militaires qualifiées"),
        condition=Text(
            en="At least 10 years of continuous service in a recognized foreign military; an "
            "offer by the Canadian Armed Forces of full-time work for at least 3 years in an "
            "occupation of the list; a credential of at least 2 years after secondary school.",
            fr="Au moins 10 ans de service continu dans une force armée étrangère reconnue\u202f; "
            "une offre des Forces armées canadiennes pour un travail à temps plein d’au moins 3 "
            "ans dans une profession de la liste\u202f; un diplôme d’au moins 2 ans après le "
            "secondaire.",
        ),
        where="abroad",
        codes=_MILITARY_RECRUITS,
        confidence="two_copies",
        list_confidence="two_copies",
        cites=_PAGE_AND_ROUNDS,
        first_round=date(2026, 7, 23),
        rounds=Text(
            en="Rounds named “Skilled Military Recruits, 2026-Version 1”.",
            fr="Rondes intitulées «\u202fRecrues militaires qualifiées, 2026-Version 1\u202f».",
        ),
    ),
)

CATEGORIES = Parameter(
    id="categories.list",
    label=Text(en="Categories for rounds of invitations", fr="Catégories des rondes d’invitations"),
    unit="table",
    history=(
        Since(
            date(2023, 5, 31),
            _LISTS_2023,
            "two_copies",
            _ACT_AND_PAGE,
            note=Text(
                en="The day of the announcement is from memory; the first round for a category was "
                "held on 28 June 2023.",
                fr="Le jour de l’annonce est cité de mémoire\u202f; la première ronde pour une "
                "catégorie a eu lieu le 28 juin 2023.",
            ),
            start_confidence="memory",
        ),
        Since(
            date(2025, 2, 27),
            _LISTS_2025,
            "two_copies",
            _ACT_AND_PAGE,
            note=Text(
                en="Education came in and transport went out.",
                fr="L’éducation a été ajoutée et les transports ont été retirés.",
            ),
            start_confidence="memory",
        ),
        Since(
            date(2026, 2, 18),
            _LISTS_2026,
            "two_copies",
            _ACT_AND_PAGE,
            note=Text(
                en="Transport returned, agriculture went out, and four categories tied to work in "
                "Canada or to the Canadian Armed Forces came in.",
                fr="Les transports sont revenus, l’agriculture a été retirée, et quatre "
                "catégories liées au travail au Canada ou aux Forces armées canadiennes ont été "
                "ajoutées.",
            ),
        ),
    ),
)

MONTHS = Parameter(
    id="categories.months",
    label=Text(
        en="Months of work in a listed occupation",
        fr="Mois de travail dans une profession de la liste",
    ),
    unit="months",
    history=(
        Since(date(2023, 5, 31), 6, "two_copies", _PAGE, start_confidence="memory"),
        Since(
            date(2026, 2, 18),
            12,
            "two_copies",
            _PAGE,
            note=Text(
                en="Twelve months came with the new versions of the lists; each round says which "
                "version it follows.",
                fr="Les douze mois sont venus avec les nouvelles versions des listes\u202f; "
                "chaque ronde dit quelle version elle suit.",
            ),
        ),
    ),
)

YEARS = Parameter(
    id="categories.years",
    label=Text(
        en="Last years in which the listed work must lie",
        fr="Dernières années dans lesquelles le travail de la liste doit se situer",
    ),
    unit="years",
    history=(Since(date(2023, 5, 31), 3, "two_copies", _PAGE, start_confidence="memory"),),
)

CONTINUOUS = Parameter(
    id="categories.continuous",
    label=Text(
        en="The listed work must be without a break",
        fr="Le travail de la liste doit être ininterrompu",
    ),
    unit="yes_no",
    history=(
        Since(
            date(2023, 5, 31),
            value=True,
            confidence="two_copies",
            cites=_PAGE,
            start_confidence="memory",
        ),
        Since(date(2026, 2, 18), value=False, confidence="two_copies", cites=_PAGE),
    ),
)

SINGLE_OCCUPATION = Parameter(
    id="categories.single_occupation",
    label=Text(
        en="The listed work must lie in one occupation",
        fr="Le travail de la liste doit être fait dans une seule profession",
    ),
    unit="yes_no",
    history=(
        Since(
            date(2023, 5, 31),
            value=True,
            confidence="two_copies",
            cites=_PAGE,
            note=Text(
                en="It need not be the occupation that makes you eligible for the program.",
                fr="Ce n’est pas forcément la profession qui vous rend admissible au programme.",
            ),
            start_confidence="memory",
        ),
    ),
)

PART_TIME_COUNTS = Parameter(
    id="categories.part_time_counts",
    label=Text(
        en="The same amount of part-time work counts",
        fr="La même quantité de travail à temps partiel compte",
    ),
    unit="yes_no",
    history=(
        Since(
            date(2023, 5, 31),
            value=True,
            confidence="two_copies",
            cites=_PAGE,
            start_confidence="memory",
        ),
    ),
)

PROGRAM_NEEDED = Parameter(
    id="categories.program_needed",
    label=Text(
        en="You must also be eligible for a program, to be in the pool at all",
        fr="Il faut aussi être admissible à un programme, condition pour être dans le bassin",
    ),
    unit="yes_no",
    history=(
        Since(
            date(2023, 5, 31),
            value=True,
            confidence="two_copies",
            cites=_ACT_AND_PAGE,
            start_confidence="memory",
        ),
    ),
)

FRENCH_LEVEL = Parameter(
    id="categories.french.level",
    label=Text(
        en="NCLC level in all four abilities for the French category",
        fr="Niveau NCLC pour les quatre habiletés pour la catégorie du français",
    ),
    unit="level",
    history=(Since(date(2023, 5, 31), 7, "two_copies", _PAGE, start_confidence="memory"),),
)

MILITARY_SERVICE_YEARS = Parameter(
    id="categories.military_recruits.service_years",
    label=Text(
        en="Years of continuous service in a foreign military",
        fr="Années de service continu dans une force armée étrangère",
    ),
    unit="years",
    history=(Since(date(2026, 2, 18), 10, "two_copies", _PAGE),),
)

MILITARY_OFFER_YEARS = Parameter(
    id="categories.military_recruits.offer_years",
    label=Text(
        en="Years of full-time work offered by the Canadian Armed Forces",
        fr="Années de travail à temps plein offertes par les Forces armées canadiennes",
    ),
    unit="years",
    history=(Since(date(2026, 2, 18), 3, "two_copies", _PAGE),),
)

MILITARY_CREDENTIAL_YEARS = Parameter(
    id="categories.military_recruits.credential_years",
    label=Text(
        en="Years of study after secondary school for the military category",
        fr="Années d’études après le secondaire pour la catégorie militaire",
    ),
    unit="years",
    history=(Since(date(2026, 2, 18), 2, "two_copies", _PAGE),),
)
