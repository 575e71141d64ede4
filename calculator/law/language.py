"""Official-language tests: which are accepted, and how their scores become levels.

Levels are those of the Canadian Language Benchmarks (CLB) for English and of the Niveaux de
compétence linguistique canadiens (NCLC) for French.

Official texts:

- Regulations, section 74: the Minister sets the levels and designates the tests.
  https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-74.html
- Express Entry, language test results:
  https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-test.html

Surprises:

- The charts were read on IRCC's page on post-graduation work permits and in public calculators.
  No copy of the charts on the Express Entry page was found.
- Published charts list reading first; here each row follows `ABILITIES`: listening, reading,
  writing, speaking.
- IELTS is counted in half bands, so 17 stands for 8.5.
- TEF Canada has three scales, chosen by the day of the test.
- The levels asked of this class stand in `law/cec.py`, those of the two other federal programs
  in `law/programs.py`.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from calculator.law.sources import (
    IRCC_LANGUAGE_TEST,
    IRCC_PDI_LANGUAGE,
    IRCC_RESULTS_PGWP,
    MI_2016_1,
    MI_2017_1,
    PUBLIC_CALCULATORS,
    R87_1,
)
from calculator.model import Chart, Citation, Parameter, Since, Test, Text

_EXPRESS_ENTRY: Final = date(2015, 1, 1)

# --- The five tests and their charts ---

CELPIP_GENERAL: Final = Test(
    id="celpip_general",
    name=Text(en="CELPIP-General", fr="CELPIP-General"),
    language="en",
    charts=Parameter(
        "language.celpip_general.chart",
        Text(
            en="CELPIP-General: lowest level of the test for each CLB level",
            fr="CELPIP-General\u202f: niveau du test le plus bas pour chaque niveau NCLC",
        ),
        "chart",
        (
            Since(
                _EXPRESS_ENTRY,
                Chart(
                    scale="celpip_general",
                    rows=(
                        (4, (4, 4, 4, 4)),
                        (5, (5, 5, 5, 5)),
                        (6, (6, 6, 6, 6)),
                        (7, (7, 7, 7, 7)),
                        (8, (8, 8, 8, 8)),
                        (9, (9, 9, 9, 9)),
                        (10, (10, 10, 10, 10)),
                    ),
                    lowest=(0, 0, 0, 0),
                    highest=(12, 12, 12, 12),
                ),
                "two_copies",
                (
                    Citation(
                        IRCC_RESULTS_PGWP,
                        Text(en="chart of CELPIP-General", fr="tableau du CELPIP-General"),
                    ),
                    Citation(PUBLIC_CALCULATORS),
                ),
                note=Text(
                    en="The level printed on the certificate is the CLB level; 10, 11 and 12 all "
                    "count as 10.",
                    fr="Le niveau inscrit sur l’attestation est le niveau NCLC\u202f; 10, 11 et 12 "
                    "comptent tous pour 10.",
                ),
            ),
        ),
        question="applicant.languages",
    ),
)

IELTS_GENERAL: Final = Test(
    id="ielts_general",
    name=Text(en="IELTS General Training", fr="IELTS General Training"),
    language="en",
    charts=Parameter(
        "language.ielts_general.chart",
        Text(
            en="IELTS General Training: lowest band for each CLB level",
            fr="IELTS General Training\u202f: note la plus basse pour chaque niveau NCLC",
        ),
        "chart",
        (
            Since(
                _EXPRESS_ENTRY,
                Chart(
                    scale="ielts_general",
                    rows=(
                        (4, (9, 7, 8, 8)),
                        (5, (10, 8, 10, 10)),
                        (6, (11, 10, 11, 11)),
                        (7, (12, 12, 12, 12)),
                        (8, (15, 13, 13, 13)),
                        (9, (16, 14, 14, 14)),
                        (10, (17, 16, 15, 15)),
                    ),
                    lowest=(0, 0, 0, 0),
                    highest=(18, 18, 18, 18),
                    per=2,
                ),
                "two_copies",
                (
                    Citation(
                        IRCC_RESULTS_PGWP,
                        Text(
                            en="chart of IELTS General Training",
                            fr="tableau de l’IELTS General Training",
                        ),
                    ),
                    Citation(PUBLIC_CALCULATORS),
                ),
                note=Text(
                    en="Each ability is read by itself; the overall band is never used.",
                    fr="Chaque habileté se lit séparément\u202f; la note globale ne sert jamais.",
                ),
            ),
        ),
        question="applicant.languages",
    ),
)

PTE_CORE: Final = Test(
    id="pte_core",
    name=Text(
        en="PTE Core (Pearson Test of English Core)",
        fr="PTE Core (Pearson Test of English Core)",
    ),
    language="en",
    charts=Parameter(
        "language.pte_core.chart",
        Text(
            en="PTE Core: lowest score for each CLB level",
            fr="PTE Core\u202f: note la plus basse pour chaque niveau NCLC",
        ),
        "chart",
        (
            Since(
                date(2024, 1, 30),
                Chart(
                    scale="pte_core",
                    rows=(
                        (3, (18, 24, 32, 34)),
                        (4, (28, 33, 41, 42)),
                        (5, (39, 42, 51, 51)),
                        (6, (50, 51, 60, 59)),
                        (7, (60, 60, 69, 68)),
                        (8, (71, 69, 79, 76)),
                        (9, (82, 78, 88, 84)),
                        (10, (89, 88, 90, 89)),
                    ),
                    lowest=(10, 10, 10, 10),
                    highest=(90, 90, 90, 90),
                ),
                "two_copies",
                (
                    Citation(
                        IRCC_RESULTS_PGWP,
                        Text(en="chart of PTE Core", fr="tableau du PTE Core"),
                    ),
                    Citation(PUBLIC_CALCULATORS),
                ),
                note=Text(
                    en="Level 3 rests on one copy. For reading at level 6, one public calculator "
                    "has 50; three copies have 51.",
                    fr="Le niveau 3 repose sur une seule copie. Pour la compréhension de l’écrit "
                    "au niveau 6, un calculateur public donne 50\u202f; trois copies donnent 51.",
                ),
            ),
        ),
        question="applicant.languages",
    ),
)

TEF_CANADA: Final = Test(
    id="tef_canada",
    name=Text(
        en="TEF Canada (Test d’évaluation de français)",
        fr="TEF Canada (Test d’évaluation de français)",
    ),
    language="fr",
    charts=Parameter(
        "language.tef_canada.chart",
        Text(
            en="TEF Canada: lowest score for each NCLC level",
            fr="TEF Canada\u202f: note la plus basse pour chaque niveau NCLC",
        ),
        "chart",
        (
            Since(
                _EXPRESS_ENTRY,
                Chart(
                    scale="old",
                    rows=(
                        (4, (145, 121, 181, 181)),
                        (5, (181, 151, 226, 226)),
                        (6, (217, 181, 271, 271)),
                        (7, (249, 207, 310, 310)),
                        (8, (280, 233, 349, 349)),
                        (9, (298, 248, 371, 371)),
                        (10, (316, 263, 393, 393)),
                    ),
                    lowest=(0, 0, 0, 0),
                    highest=(360, 300, 450, 450),
                ),
                "two_copies",
                (
                    Citation(
                        PUBLIC_CALCULATORS,
                        Text(
                            en="chart of TEF Canada, first scale",
                            fr="tableau du TEF Canada, première échelle",
                        ),
                    ),
                ),
                start_confidence="memory",
                note=Text(
                    en="Several calculators agree on the scores; the days from which and until "
                    "which the scale was used are from memory. Later certificates also showed an "
                    "equivalent on this scale.",
                    fr="Plusieurs calculateurs s’accordent sur les notes\u202f; les jours du "
                    "début et de la fin de cette échelle sont cités de mémoire. Des attestations "
                    "plus récentes donnaient aussi une équivalence sur cette échelle.",
                ),
            ),
            Since(
                date(2019, 10, 1),
                Chart(
                    scale="699_2019",
                    rows=(
                        (4, (300, 300, 300, 300)),
                        (5, (350, 350, 350, 350)),
                        (6, (400, 400, 400, 400)),
                        (7, (450, 450, 450, 450)),
                        (8, (500, 500, 500, 500)),
                        (9, (533, 533, 533, 533)),
                        (10, (566, 566, 566, 566)),
                    ),
                    lowest=(0, 0, 0, 0),
                    highest=(699, 699, 699, 699),
                ),
                "one_copy",
                (
                    Citation(
                        IRCC_RESULTS_PGWP,
                        Text(
                            en="chart of TEF Canada, tests from 1 October 2019 to 10 December 2023",
                            fr="tableau du TEF Canada, tests du 1er octobre 2019 au "
                            "10 décembre 2023",
                        ),
                    ),
                ),
                note=Text(
                    en="Certificates of those years showed the score on this scale and an "
                    "equivalent on the first one.",
                    fr="Les attestations de ces années donnaient la note sur cette échelle et une "
                    "équivalence sur la première.",
                ),
            ),
            Since(
                date(2023, 12, 11),
                Chart(
                    scale="699",
                    rows=(
                        (4, (306, 306, 268, 328)),
                        (5, (352, 352, 330, 387)),
                        (6, (393, 393, 379, 422)),
                        (7, (434, 434, 428, 456)),
                        (8, (462, 462, 472, 494)),
                        (9, (503, 503, 512, 518)),
                        (10, (546, 546, 558, 556)),
                    ),
                    lowest=(0, 0, 0, 0),
                    highest=(699, 699, 699, 699),
                ),
                "two_copies",
                (
                    Citation(
                        IRCC_RESULTS_PGWP,
                        Text(
                            en="chart of TEF Canada, tests from 11 December 2023",
                            fr="tableau du TEF Canada, tests depuis le 11 décembre 2023",
                        ),
                    ),
                    Citation(PUBLIC_CALCULATORS),
                ),
                note=Text(
                    en="Since 11 December 2025 results on the older scales are more than two "
                    "years old, so only this scale can serve in a profile.",
                    fr="Depuis le 11 décembre 2025, les résultats sur les échelles antérieures "
                    "ont plus de deux ans\u202f; seule cette échelle peut donc servir dans un "
                    "profil.",
                ),
            ),
        ),
        question="applicant.languages",
    ),
)

TCF_CANADA: Final = Test(
    id="tcf_canada",
    name=Text(
        en="TCF Canada (Test de connaissance du français)",
        fr="TCF Canada (Test de connaissance du français)",
    ),
    language="fr",
    charts=Parameter(
        "language.tcf_canada.chart",
        Text(
            en="TCF Canada: lowest score for each NCLC level",
            fr="TCF Canada\u202f: note la plus basse pour chaque niveau NCLC",
        ),
        "chart",
        (
            Since(
                _EXPRESS_ENTRY,
                Chart(
                    scale="tcf_canada",
                    rows=(
                        (4, (331, 342, 4, 4)),
                        (5, (369, 375, 6, 6)),
                        (6, (398, 406, 7, 7)),
                        (7, (458, 453, 10, 10)),
                        (8, (503, 499, 12, 12)),
                        (9, (523, 524, 14, 14)),
                        (10, (549, 549, 16, 16)),
                    ),
                    lowest=(0, 0, 0, 0),
                    highest=(699, 699, 20, 20),
                ),
                "two_copies",
                (
                    Citation(
                        IRCC_RESULTS_PGWP,
                        Text(en="chart of TCF Canada", fr="tableau du TCF Canada"),
                    ),
                    Citation(PUBLIC_CALCULATORS),
                ),
                start_confidence="memory",
                note=Text(
                    en="The day on which IRCC began to accept this test, late in 2018 or in 2019, "
                    "is not confirmed; the history starts with Express Entry so that no result is "
                    "turned away. That the chart stayed the same in December 2023 is from memory.",
                    fr="Le jour où IRCC a commencé à accepter ce test, à la fin de 2018 ou en "
                    "2019, n’est pas confirmé\u202f; l’historique commence avec Entrée express "
                    "pour qu’aucun résultat ne soit écarté. Que le tableau n’ait pas changé en "
                    "décembre 2023 est cité de mémoire.",
                ),
            ),
        ),
        question="applicant.languages",
    ),
)

TESTS: Final = (CELPIP_GENERAL, IELTS_GENERAL, PTE_CORE, TEF_CANADA, TCF_CANADA)

# --- What is accepted ---

EVERYBODY_TESTS: Final = Parameter(
    "language.everybody_tests",
    Text(
        en="Everybody takes a test, native speakers included",
        fr="Tout le monde passe un test, y compris dans sa langue maternelle",
    ),
    "yes_no",
    (
        Since(
            _EXPRESS_ENTRY,
            value=True,
            confidence="two_copies",
            cites=(Citation(R87_1, "87.1(2)(d)"), Citation(IRCC_LANGUAGE_TEST)),
            start_confidence="memory",
        ),
    ),
    question="applicant.languages",
)

DISABILITY_AVERAGING: Final = Parameter(
    "language.disability_averaging",
    Text(
        en="Averaging for a person whose disability prevents one part of a test",
        fr="Calcul d’une moyenne pour la personne qu’un handicap empêche de passer une partie "
        "du test",
    ),
    "yes_no",
    (
        Since(
            _EXPRESS_ENTRY,
            value=True,
            confidence="one_copy",
            cites=(Citation(IRCC_LANGUAGE_TEST),),
            start_confidence="memory",
            note=Text(
                en="IRCC offers a tool of its own for this; our calculator does not average.",
                fr="IRCC offre un outil à cette fin\u202f; notre calculateur ne fait pas de "
                "moyenne.",
            ),
        ),
    ),
)

IELTS_ONE_SKILL_RETAKE_ACCEPTED: Final = Parameter(
    "language.ielts_one_skill_retake_accepted",
    Text(
        en="IELTS One Skill Retake accepted for Express Entry",
        fr="IELTS One Skill Retake accepté pour Entrée express",
    ),
    "yes_no",
    (
        Since(
            _EXPRESS_ENTRY,
            value=False,
            confidence="two_copies",
            cites=(Citation(IRCC_LANGUAGE_TEST),),
            start_confidence="memory",
            note=Text(
                en="To replace one result, the whole test is taken again. IELTS Academic is not "
                "accepted either.",
                fr="Pour remplacer un résultat, il faut repasser le test au complet. L’IELTS "
                "Academic n’est pas accepté non plus.",
            ),
        ),
    ),
)

CELPIP_LS_ACCEPTED: Final = Parameter(
    "language.celpip_ls_accepted",
    Text(
        en="CELPIP-General LS accepted for Express Entry",
        fr="CELPIP-General LS accepté pour Entrée express",
    ),
    "yes_no",
    (
        Since(
            _EXPRESS_ENTRY,
            value=False,
            confidence="two_copies",
            cites=(Citation(IRCC_LANGUAGE_TEST),),
            start_confidence="memory",
            note=Text(
                en="That test covers listening and speaking only and serves for citizenship.",
                fr="Ce test ne porte que sur la compréhension et l’expression orales et sert pour "
                "la citoyenneté.",
            ),
        ),
    ),
)

# --- How long results serve ---

VALIDITY_YEARS: Final = Parameter(
    "language.validity.years",
    Text(
        en="Years during which a test result serves",
        fr="Années pendant lesquelles un résultat de test est valide",
    ),
    "years",
    (
        Since(
            _EXPRESS_ENTRY,
            2,
            "two_copies",
            (Citation(IRCC_PDI_LANGUAGE),),
            start_confidence="memory",
            note=Text(
                en="Results must be less than two years old when IRCC receives the application "
                "for permanent residence. From which day on is not confirmed.",
                fr="Les résultats doivent dater de moins de deux ans quand IRCC reçoit la demande "
                "de résidence permanente. Le jour du début de cette règle n’est pas confirmé.",
            ),
        ),
        Since(
            date(2016, 11, 19),
            2,
            "one_copy",
            (
                Citation(MI_2016_1, "12(3)"),
                Citation(IRCC_PDI_LANGUAGE),
            ),
            note=Text(
                en="From this day the instructions also take the points away once results are two "
                "years old, those of a spouse or partner included.",
                fr="À compter de ce jour, les instructions retirent aussi les points dès que les "
                "résultats ont deux ans, y compris ceux de l’époux ou du conjoint de fait.",
            ),
        ),
        Since(
            date(2017, 6, 6),
            2,
            "one_copy",
            (
                Citation(MI_2017_1, "3(4)"),
                Citation(MI_2016_1, "12(3)"),
                Citation(IRCC_PDI_LANGUAGE),
            ),
            note=Text(
                en="In the pool too, results two or more years old no longer meet the requirement "
                "they were given for. So they must hold on the day of the profile, of the "
                "invitation and of the application; after that they may expire. For the "
                "application two copies agree; for the pool and the points there is one.",
                fr="Dans le bassin aussi, des résultats de deux ans ou plus ne satisfont plus à "
                "l’exigence qu’ils prouvaient. Ils doivent donc tenir le jour du profil, celui de "
                "l’invitation et celui de la demande\u202f; ils peuvent expirer ensuite. Pour la "
                "demande, deux copies concordent\u202f; pour le bassin et les points, il n’y en a "
                "qu’une.",
            ),
        ),
    ),
    question="applicant.languages",
)

VALIDITY_COUNTED_FROM: Final = Parameter(
    "language.validity.counted_from",
    Text(
        en="Day from which the validity of a result is counted",
        fr="Jour à partir duquel se compte la validité d’un résultat",
    ),
    "text",
    (
        Since(
            _EXPRESS_ENTRY,
            Text(en="the day of the test", fr="le jour du test"),
            "memory",
            (Citation(IRCC_PDI_LANGUAGE),),
            note=Text(
                en="Official pages sometimes name the day of the results instead; the two may lie "
                "some days apart. We count from the earlier one, the day of the test.",
                fr="Des pages officielles nomment parfois plutôt le jour des résultats\u202f; les "
                "deux peuvent différer de quelques jours. Nous comptons à partir du premier, le "
                "jour du test.",
            ),
        ),
    ),
    question="applicant.languages",
)
